// @ts-check
import { deepTarget, takesText } from "../elements/base/press-guard.js";

/**
 * Keeps inside what a person types: `input` and the events of typing would leave the element and set off shortcuts of the page.
 * @param {HTMLElement | DocumentFragment} root
 */
export function keepTyping(root) {
  root.addEventListener("input", (event) => event.stopPropagation());
  for (const type of ["keydown", "keypress", "keyup", "beforeinput", "paste"])
    root.addEventListener(type, (event) => {
      const { key } = /** @type {KeyboardEvent} */ (event);
      if (takesText(deepTarget(event)) && key !== "Tab" && key !== "Escape") event.stopPropagation();
    });
}
