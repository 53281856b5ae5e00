// @ts-check
/**
 * From WebDriver over HTTP to Firefox's Marionette. geckodriver, which usually does this, is in no Debian package, and npm's
 * package of that name downloads it from elsewhere while it is installed. Playwright drives Firefox without it, and not
 * WebKitGTK: it would be a second way of writing every test.
 */
import { createServer } from "node:http";
import { connect } from "node:net";
import { json } from "node:stream/consumers";

/** The key under which WebDriver wraps an element. */
const elementKey = "element-6066-11e4-a52e-4f735466cecf";

/** WebDriver's requests (W3C, section 6.3) and Marionette's names for them; a name in braces becomes a parameter. */
const routes = Object.entries({
  "GET timeouts": "GetTimeouts",
  "POST timeouts": "SetTimeouts",
  "POST url": "Navigate",
  "GET url": "GetCurrentURL",
  "POST back": "Back",
  "POST forward": "Forward",
  "POST refresh": "Refresh",
  "GET title": "GetTitle",
  "GET source": "GetPageSource",
  "GET window": "GetWindowHandle",
  "DELETE window": "CloseWindow",
  "POST window": "SwitchToWindow",
  "GET window/handles": "GetWindowHandles",
  "POST window/new": "NewWindow",
  "GET window/rect": "GetWindowRect",
  "POST window/rect": "SetWindowRect",
  "POST frame": "SwitchToFrame",
  "POST frame/parent": "SwitchToParentFrame",
  "GET element/active": "GetActiveElement",
  "POST element": "FindElement",
  "POST elements": "FindElements",
  "POST element/{element}/element": "FindElement",
  "POST element/{element}/elements": "FindElements",
  "POST shadow/{shadowRoot}/element": "FindElementFromShadowRoot",
  "POST shadow/{shadowRoot}/elements": "FindElementsFromShadowRoot",
  "GET element/{id}/shadow": "GetShadowRoot",
  "GET element/{id}/selected": "IsElementSelected",
  "GET element/{id}/displayed": "IsElementDisplayed",
  "GET element/{id}/enabled": "IsElementEnabled",
  "GET element/{id}/attribute/{name}": "GetElementAttribute",
  "GET element/{id}/property/{name}": "GetElementProperty",
  "GET element/{id}/css/{propertyName}": "GetElementCSSValue",
  "GET element/{id}/text": "GetElementText",
  "GET element/{id}/name": "GetElementTagName",
  "GET element/{id}/rect": "GetElementRect",
  "GET element/{id}/computedrole": "GetComputedRole",
  "GET element/{id}/computedlabel": "GetComputedLabel",
  "POST element/{id}/click": "ElementClick",
  "POST element/{id}/clear": "ElementClear",
  "POST element/{id}/value": "ElementSendKeys",
  "POST execute/sync": "ExecuteScript",
  "POST execute/async": "ExecuteAsyncScript",
  "POST actions": "PerformActions",
  "DELETE actions": "ReleaseActions",
  "POST alert/dismiss": "DismissAlert",
  "POST alert/accept": "AcceptAlert",
  "GET alert/text": "GetAlertText",
  "GET screenshot": "TakeScreenshot",
  "POST print": "Print",
}).map(([request, name]) => {
  const [method, path] = request.split(" ");
  return {
    method,
    path: new RegExp(`^/session/[^/]+/${path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`),
    name: `WebDriver:${name}`,
  };
});

/** What Marionette wants in another form than WebDriver. @type {Record<string, (body: any) => object>} */
const forms = {
  "WebDriver:SwitchToFrame": ({ id }) => (id?.[elementKey] ? { element: id[elementKey] } : { id }),
  "WebDriver:TakeScreenshot": (body) => ({ ...body, full: false, hash: false }),
};

/**
 * @param {string} method @param {string} path @param {any} body
 * @returns {[string, object] | undefined} the command and its parameters
 */
function translate(method, path, body) {
  if (method === "POST" && path === "/session") return ["WebDriver:NewSession", body.capabilities.alwaysMatch ?? {}];
  if (method === "DELETE" && /^\/session\/[^/]+$/.test(path)) return ["WebDriver:DeleteSession", {}];
  for (const route of routes) {
    const found = method === route.method && route.path.exec(path);
    if (!found) continue;
    const parameters = { ...body, ...found.groups };
    return [route.name, forms[route.name]?.(parameters) ?? parameters];
  }
}

/** @param {any} result - some commands wrap it, as in {value: "..."} */
const unwrap = (result) => (result && !Array.isArray(result) && "value" in result ? result.value : (result ?? null));

const statuses = /** @type {Record<string, number>} */ ({
  "invalid argument": 400,
  "element click intercepted": 400,
  "element not interactable": 400,
  "invalid selector": 400,
  "no such element": 404,
  "no such window": 404,
  "no such frame": 404,
  "stale element reference": 404,
  "unknown command": 404,
});

/**
 * Speaks WebDriver over HTTP to whoever asks, and Marionette to Firefox.
 * @param {Marionette} marionette
 * @returns {Promise<{address: string, close: () => void}>}
 */
export function bridge(marionette) {
  const server = createServer(async (request, response) => {
    /** @param {number} status @param {unknown} value */
    const answer = (status, value) =>
      response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify({ value }));
    const body = request.method === "POST" ? await json(request) : {};
    const command = translate(request.method ?? "", request.url ?? "", body);
    if (!command) return answer(404, { error: "unknown command", message: `${request.method} ${request.url}`, stacktrace: "" });
    try {
      answer(200, unwrap(await marionette.ask(...command)));
    } catch (error) {
      answer(statuses[/** @type {any} */ (error).error] ?? 500, error);
    }
  });
  // A browser that waits for its next visitor does not keep this process alive.
  server.unref().on("connection", (socket) => socket.unref());
  return new Promise((done) =>
    server.listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      done({
        address: `http://127.0.0.1:${port}`,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    }),
  );
}

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
    socket.on("close", () =>
      this.#asked.forEach(({ failed }) => failed({ error: "unknown error", message: "Firefox is gone", stacktrace: "" })),
    );
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
