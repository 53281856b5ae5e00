// @ts-check
import { allOptions } from "../data/bank.js";

/**
 * What this project's page shows before the quiz is there, in the element's slot `first`: the welcome, and once Start is pressed the
 * first question, with a `fieldset`.
 * @param {Element} desk
 */
export const earlyScreen = (desk) => desk.querySelector(':scope > [slot="first"]');

/**
 * Resolves once so many frames have been shown.
 * @param {number} frames
 */
export async function framesShown(frames) {
  for (let frame = 0; frame < frames; frame += 1)
    await new Promise((shown) => {
      requestAnimationFrame(() => setTimeout(shown));
      setTimeout(shown, 100); // a hidden window has no frames
    });
}

/** What can have the focus on a screen of the quiz, in the order of the early one. @param {import("lit").LitElement} desk @returns {HTMLElement[]} */
function controlsOf({ renderRoot }) {
  const arrived = /** @type {Partial<import("lit").LitElement> | null} */ (renderRoot.querySelector("[data-arrive]"));
  const buttons = /** @type {NodeListOf<HTMLElement>} */ (renderRoot.querySelectorAll(".screen :is(button, a)"));
  return [...(arrived?.renderRoot?.querySelectorAll("input") ?? []), ...buttons];
}

/**
 * Ends what was shown early. The quiz has to render its own, which has the same places, before the next frame; the focus is then where
 * it was. While a button is held down nothing happens: a press that began on one button and ended on another would be lost.
 * @param {import("lit").LitElement & {actions: Record<string, (event?: any) => unknown>, arrive: () => Promise<void>}} desk
 */
export async function endEarlyScreen(desk) {
  const early = earlyScreen(desk);
  while (early?.querySelector(":active")) await new Promise(requestAnimationFrame);
  const [start, pressed] = ["start", "step"].map((name) => desk.getAttribute(name));
  for (const name of ["start", "step", "aria-busy", "waits"]) desk.removeAttribute(name);
  const { scrollX: left, scrollY: top } = window;
  const asked = early?.querySelector("fieldset")?.dataset.item;
  const controls = [.../** @type {NodeListOf<HTMLInputElement>} */ (early?.querySelectorAll("input, button, a") ?? [])];
  const chosen = controls.findIndex(({ checked }) => checked);
  const focused = controls.findIndex((one) => one === document.activeElement);
  for (const one of desk.querySelectorAll(':scope > [slot="first"]')) one.remove(); // all, where the script that chooses one did not come
  let isSame = start === null;
  return {
    /** Whether Start was pressed. */
    begun: start !== null,

    /** Begins the quiz, with what was chosen. @param {import("./controller.js").Controller} controller */
    async begin(controller) {
      await desk.actions[start === "full" ? "startFull" : "start"]();
      if (asked) scrollTo({ left, top, behavior: "instant" });
      const { quiz, location } = controller;
      isSame = Boolean(asked) && asked === location.item;
      if (quiz && asked && isSame && chosen >= 0) controller.choose(asked, allOptions(quiz.bank)[asked][chosen]);
    },

    /**
     * Once the quiz has rendered, sets the focus, and takes the step that was pressed where the screen is the same; what needs the core
     * waits for it. Resolves when the screen can be seen.
     */
    async goOn() {
      if (!isSame) await desk.arrive();
      else controlsOf(desk)[focused]?.focus({ preventScroll: true });
      if (isSame && pressed) desk.actions[pressed]();
      await framesShown(1);
    },
  };
}
