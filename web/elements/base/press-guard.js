// @ts-check
/**
 * Choice: a second press within this many milliseconds of the first, or of the screen that the first brought, is a repeat
 * (a tremor, a bouncing switch): it is the longest double click of common systems, and too short to have read the new screen.
 */
export const repeatWithin = 500;
/** Choice: presses at most this many CSS pixels apart are at the same place; the smallest target is 44 pixels wide. */
export const samePlace = 48;

/** @typedef {{time: number, x: number, y: number, target: EventTarget, generation: unknown}} Press */

/** The innermost element of an event, within our own roots. @param {Event} event */
export const deepTarget = (event) => /** @type {EventTarget} */ (event.composedPath()[0]);

/** Whether keys pressed in an element are typed text. @param {EventTarget} target */
export const takesText = (target) =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement && !["radio", "checkbox", "button", "submit"].includes(target.type));

/** Whether the control that a press reached is no longer shown. @param {Press} press */
const isGone = ({ target }) => !(target instanceof Element) || !target.isConnected || target.getClientRects().length === 0;

/**
 * Ignores presses that were meant for what is no longer there: the second press of a double one after the first has brought
 * a new screen or a new control, and every repeat of a held Enter or Space. A press somewhere else, with another key, or on
 * the same unchanged control is never ignored.
 */
export class PressGuard {
  #generation;
  /** When the present screen appeared. */
  #shownAt = -Infinity;
  /** @type {Press | null} */ #click = null;
  /** @type {(Press & {key: string}) | null} */ #key = null;
  #pressedAt = -Infinity;
  /** When any key was last pressed: arrow keys, too, make clicks on radio buttons. */
  #keyAt = -Infinity;
  /** The key whose press was ignored, until it is released. */
  #ignoredKey = "";

  /**
   * @param {EventTarget} root - everything in it is guarded
   * @param {() => unknown} generation - changes with every screen, and with everything else that puts other controls in the place of those that were there
   */
  constructor(root, generation) {
    this.#generation = generation;
    const listeners = /** @type {Record<string, (event: any) => void>} */ ({
      pointerdown: ({ timeStamp }) => {
        this.#pressedAt = timeStamp;
      },
      click: (event) => this.#clicked(event),
      keydown: (event) => this.#keyPressed(event),
      keyup: (event) => this.#keyReleased(event),
    });
    for (const [type, listener] of Object.entries(listeners)) root.addEventListener(type, listener, { capture: true });
  }

  /** A new screen has appeared. */
  shown() {
    this.#shownAt = performance.now();
  }

  /** @param {Press} before @param {number} time @param {boolean} changed */
  #isRepeat(before, time, changed) {
    return (
      changed && time - Math.max(before.time, before.generation === this.#generation() ? -Infinity : this.#shownAt) < repeatWithin
    );
  }

  /** @param {MouseEvent & {pointerType?: string}} event */
  #clicked(event) {
    const { clientX: x, clientY: y, detail, timeStamp } = event;
    if (detail === 0 && timeStamp - this.#keyAt < repeatWithin) return; // made by a key, which has been looked at
    const before = this.#click;
    if (before && Math.hypot(x - before.x, y - before.y) <= samePlace) {
      const time = this.#pressedAt > before.time ? this.#pressedAt : timeStamp;
      if (this.#isRepeat(before, time, before.generation !== this.#generation() || isGone(before))) return ignore(event);
    }
    this.#click = { time: timeStamp, x, y, target: deepTarget(event), generation: this.#generation() };
  }

  /** @param {KeyboardEvent} event */
  #keyPressed(event) {
    const { key, repeat, timeStamp } = event;
    const target = deepTarget(event);
    this.#keyAt = timeStamp;
    if (takesText(target)) return;
    if (key !== "Enter" && key !== " ") {
      this.#key = null; // whoever has moved on by Tab or an arrow means the next press
      return;
    }
    if (repeat) return ignore(event);
    const before = this.#key;
    const changed = before !== null && (before.generation !== this.#generation() || before.target !== target);
    if (before && before.key === key && this.#isRepeat(before, timeStamp, changed)) {
      this.#ignoredKey = key;
      return ignore(event);
    }
    this.#key = { key, time: timeStamp, x: 0, y: 0, target, generation: this.#generation() };
  }

  /** @param {KeyboardEvent} event */
  #keyReleased(event) {
    if (event.key !== this.#ignoredKey) return;
    this.#ignoredKey = "";
    ignore(event);
  }
}

/** @param {Event} event */
function ignore(event) {
  event.preventDefault();
  event.stopImmediatePropagation();
}
