// @ts-check
/** `<which-desk>` is about to be ready: listeners may delay that with `waitUntil`; their failures are ignored. */
export class Settling extends Event {
  /** @type {Promise<unknown>[]} */
  work = [];

  /** @param {Promise<unknown>} work */
  waitUntil(work) {
    this.work.push(work);
  }
}

/** Waits for all delays, whether they fail or not. @param {EventTarget} desk */
export async function settle(desk) {
  const event = new Settling("settling");
  desk.dispatchEvent(event);
  await Promise.allSettled(event.work);
}
