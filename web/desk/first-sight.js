// @ts-check
/** The welcome that this project's page shows before the quiz is there: it is in the element's slot `first`. @param {Element} desk */
const early = (desk) => desk.querySelector(':scope > [slot="first"]');

/**
 * Replaces the early welcome with the quiz's own, which has the same places; whoever was on its button is on the new one.
 * @param {import("lit").LitElement} desk
 */
export function replaceEarlyWelcome(desk) {
  const welcome = early(desk);
  if (!welcome) return;
  const focused = document.activeElement;
  const name = welcome.contains(focused) ? (focused?.classList.contains("main") ? "main" : "quiet") : "";
  welcome.remove();
  if (name) /** @type {HTMLElement | null} */ (desk.renderRoot.querySelector(`button.${name}`))?.focus({ preventScroll: true });
}

/**
 * What was pressed before the quiz was there, once.
 * @param {Element} desk @returns {"start" | "startFull" | null}
 */
export function earlyPress(desk) {
  const pressed = desk.getAttribute("start");
  for (const name of ["start", "aria-busy", "waits"]) desk.removeAttribute(name);
  if (pressed === null) return null;
  return pressed === "full" ? "startFull" : "start";
}
