// @ts-check
/**
 * Our own page keeps itself for visits without a network. This script stands before the quiz's, so that it hears of its
 * settling; `newer` on the tag says that a newer copy waits.
 */
const desk = /** @type {Element} */ (document.querySelector("which-desk"));

/** Until the first copy is whole; later visits have one. Fails where a browser refuses: that is no fault of the visit. */
async function keepCopy() {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register("worker.js");
  const tell = () => desk.toggleAttribute("newer", Boolean(serviceWorker.controller && registration.waiting));
  const watch = () => registration.installing?.addEventListener("statechange", tell);
  registration.addEventListener("updatefound", watch);
  watch();
  tell();
  const first = registration.active ? null : registration.installing;
  await new Promise((done) => {
    if (!first) return done(null);
    first.addEventListener("statechange", () => /^(activated|redundant)$/.test(first.state) && done(null));
  });
}

desk.addEventListener("settling", (event) =>
  /** @type {import("../desk/settling.js").Settling} */ (event).waitUntil(keepCopy()));
