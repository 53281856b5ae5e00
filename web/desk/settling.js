// @ts-check
/** `<which-desk>` is about to be ready: who listens may take part with `waitUntil`, and what fails there hinders nothing. */
export class Settling extends Event {
  /** @type {Promise<unknown>[]} */
  work = [];

  /** @param {Promise<unknown>} work */
  waitUntil(work) {
    this.work.push(work);
  }
}

/** Waits for those who take part, however it ends. @param {EventTarget} desk */
export async function settle(desk) {
  const event = new Settling("settling");
  desk.dispatchEvent(event);
  await Promise.allSettled(event.work);
}
