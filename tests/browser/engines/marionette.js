// @ts-check
import { connect } from "node:net";

/** Firefox's own protocol: packets "length:JSON", a request [0, id, name, parameters], its reply [1, id, error, result]. */
export class Marionette {
  #socket;
  #received = Buffer.alloc(0);
  #last = 0;
  /** @type {Map<number, {done: (result: any) => void, failed: (error: unknown) => void}>} */
  #asked = new Map();

  /** @param {import("node:net").Socket} socket */
  constructor(socket) {
    this.#socket = socket;
    socket.on("data", (bytes) => this.#takes(bytes));
    socket.on("close", () => this.#asked.forEach(({ failed }) => failed({ error: "unknown error", message: "Firefox is gone", stacktrace: "" })));
  }

  /** @param {number} port @returns {Promise<Marionette>} */
  static connect(port) {
    return new Promise((done, failed) => {
      const socket = connect(port, "127.0.0.1", () => {
        socket.off("error", failed).on("error", () => {});
        done(new Marionette(socket));
      }).once("error", failed);
    });
  }

  /**
   * @param {string} name - as in "WebDriver:Navigate" @param {object} [parameters]
   * @returns {Promise<any>} fails with Firefox's {error, message, stacktrace}
   */
  ask(name, parameters = {}) {
    return new Promise((done, failed) => {
      const id = (this.#last += 1);
      this.#asked.set(id, { done, failed });
      this.#socket.ref();
      const packet = JSON.stringify([0, id, name, parameters]);
      this.#socket.write(`${Buffer.byteLength(packet)}:${packet}`);
    });
  }

  close() {
    this.#socket.destroy();
  }

  /** @param {Buffer} bytes */
  #takes(bytes) {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const colon = this.#received.indexOf(":");
      const end = colon + 1 + Number(this.#received.toString("latin1", 0, colon));
      if (colon < 0 || this.#received.length < end) return;
      const packet = JSON.parse(this.#received.toString("utf8", colon + 1, end));
      this.#received = this.#received.subarray(end);
      if (Array.isArray(packet)) this.#hears(packet);
    }
  }

  /** @param {any[]} reply - the greeting on connecting is none */
  #hears([, id, error, result]) {
    const asked = this.#asked.get(id);
    this.#asked.delete(id);
    if (this.#asked.size === 0) this.#socket.unref();
    if (error) asked?.failed(error);
    else asked?.done(result);
  }
}
