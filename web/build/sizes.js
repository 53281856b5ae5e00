// @ts-check
/**
 * On another page one `rem` is what that page makes of it, often 10 pixels. In the style sheets of the quiz for other pages each
 * `rem` outside of conditions becomes a multiple of `--wd-rem`, which the element around the quiz sets.
 * @returns {import("vite").Plugin}
 */
export function ownSizes() {
  const sized = (/** @type {string} */ sheet) =>
    sheet
      .split(/(@(?:media|container)[^{]*)/)
      .map((part) => (part.startsWith("@") ? part : part.replace(/(?<![\w.-])(\d*\.?\d+)rem\b/g, "calc($1 * var(--wd-rem))")))
      .join("");
  return {
    name: "whichdesk-own-sizes",
    enforce: "pre",
    transform: (code, id) =>
      /\/web\/.*\.js$/.test(id) && code.includes("css`") ? code.replace(/css`[^`]*`/g, sized) : undefined,
  };
}
