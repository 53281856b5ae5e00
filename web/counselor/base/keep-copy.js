// @ts-check
import { savesData } from "../../data/loader.js";

/**
 * Keeps a copy of the page for visits without a network, as the quiz does, and waits for the first one. Rejects where a browser refuses;
 * somebody who saves data gets none.
 */
export async function keepCopy() {
  if (savesData()) return;
  const { active, installing } = await navigator.serviceWorker.register("worker.js");
  if (active || !installing) return;
  await new Promise((done) =>
    installing.addEventListener("statechange", () => /^(activated|redundant)$/.test(installing.state) && done(null)),
  );
}
