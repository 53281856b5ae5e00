// @ts-check
import { around } from "../desk/show-top.js";

/** @typedef {"light" | "dark"} Scheme */

/** Red, green, blue and opacity of a computed color, or null where it is written in another color space. @param {string} color */
function channels(color) {
  const numbers = /^rgba?\(([^)]*)\)/
    .exec(color)?.[1]
    .match(/[\d.]+/g)
    ?.map(Number);
  return numbers && [numbers[0], numbers[1], numbers[2], numbers[3] ?? 1];
}

/** Whether a color is nearer to black. @param {number[]} rgb */
const isDark = ([r, g, b]) => 0.299 * r + 0.587 * g + 0.114 * b < 128;

/**
 * Whether the page around an element is light or dark: by the ground that is painted behind it, else by the color scheme that
 * the page uses there. The system's preference alone says nothing: most pages are light whatever the system.
 * @param {Element} element @param {Element} probe - in the element, with `background-color: Canvas`
 * @returns {Scheme}
 */
export function schemeAround(element, probe) {
  for (let one = around(element); one; one = around(one)) {
    const ground = channels(getComputedStyle(one).backgroundColor);
    if (ground && ground[3] > 0.5) return isDark(ground) ? "dark" : "light";
  }
  const canvas = channels(getComputedStyle(probe).backgroundColor);
  return canvas && isDark(canvas) ? "dark" : "light";
}

/**
 * Reports when the scheme around an element may have changed: with the system's preference, or with what scripts usually
 * switch themes by.
 * @param {() => void} changed @returns {() => void} ends it
 */
export function watchScheme(changed) {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const observer = new MutationObserver(changed);
  for (const element of [document.documentElement, document.body])
    if (element)
      observer.observe(element, { attributeFilter: ["class", "style", "data-theme", "data-bs-theme", "data-color-mode"] });
  system.addEventListener("change", changed);
  return () => {
    observer.disconnect();
    system.removeEventListener("change", changed);
  };
}
