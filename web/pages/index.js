// @ts-check
/**
 * Registers the worker that keeps an offline copy of our own page. This script is loaded before the quiz's, so that it
 * receives `settling`; the attribute `newer` reports that a newer copy is waiting.
 */
const desk = /** @type {Element} */ (document.querySelector("which-desk"));

/** Waits until the first copy is complete; later visits have one. Rejects where a browser refuses, which does not affect the visit. */
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

desk.addEventListener("settling", (event) => /** @type {import("../desk/settling.js").Settling} */ (event).waitUntil(keepCopy()));
