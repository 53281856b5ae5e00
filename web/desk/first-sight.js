// @ts-check
/** The welcome that this project's page shows before the quiz is there: it is in the element's slot `first`. @param {Element} desk */
export const earlyWelcome = (desk) => desk.querySelector(':scope > [slot="first"]');

/**
 * Ends the early welcome. The quiz has to render its own, which has the same places, or what was pressed, before the next frame; whoever
 * was on a button is then on the new one. While a button is held down nothing happens: a press that began on one button and ended on another would be lost.
 * @param {import("lit").LitElement} desk
 * @returns {Promise<{pressed: "start" | "startFull" | null, focus: () => Promise<void>}>} `pressed`: what was pressed before the quiz was there;
 *   `focus`: sets the focus once the quiz has rendered, and waits until it can be seen
 */
export async function endEarlyWelcome(desk) {
  const welcome = earlyWelcome(desk);
  while (welcome?.querySelector(":active")) await new Promise(requestAnimationFrame);
  const start = desk.getAttribute("start");
  for (const name of ["start", "aria-busy", "waits"]) desk.removeAttribute(name);
  const pressed = start === null ? null : start === "full" ? "startFull" : "start";
  const focused = welcome?.contains(document.activeElement) ? document.activeElement : null;
  for (const one of desk.querySelectorAll(':scope > [slot="first"]')) one.remove(); // all, where the script that chooses one did not come
  const name = focused?.classList.contains("main") ? "main" : "quiet";
  return {
    pressed,
    async focus() {
      const button = focused && !pressed ? desk.renderRoot.querySelector(`button.${name}`) : null;
      /** @type {HTMLElement | null} */ (button)?.focus({ preventScroll: true });
      await new Promise((seen) => {
        requestAnimationFrame(() => setTimeout(seen));
        setTimeout(seen, 100); // a hidden window has no frames
      });
    },
  };
}
