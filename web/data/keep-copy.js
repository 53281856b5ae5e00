// @ts-check
/**
 * Keeps a copy of the page for visits without a network, and waits until the first one is complete; later visits have one. Rejects
 * where a browser refuses, which does not affect the visit.
 * @param {(newer: boolean) => void} [tell] - hears whether a newer copy waits to be used
 */
export async function keepCopy(tell = () => {}) {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register("worker.js");
  const look = () => tell(Boolean(serviceWorker.controller && registration.waiting));
  const watch = () => registration.installing?.addEventListener("statechange", look);
  registration.addEventListener("updatefound", watch);
  watch();
  look();
  const first = registration.active ? null : registration.installing;
  await new Promise((done) => {
    if (!first) return done(null);
    first.addEventListener("statechange", () => /^(activated|redundant)$/.test(first.state) && done(null));
  });
}
