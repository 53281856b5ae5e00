// @ts-check
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { Builder, Capabilities } from "selenium-webdriver";
import { until } from "./belongings.js";
import { Engine } from "./engine.js";

const binary = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

/** The tool bar would keep the window wider than a phone. */
const smallToolbar =
  "* { font-size: 1px; min-width: 0; min-height: 0; margin: 0; border-width: 0; padding: 0; -gtk-icon-transform: scale(.1); }";

/** WebKitGTK in its MiniBrowser, through its driver, on a display of its own. */
export class WebKit extends Engine {
  /** @override @param {import("./engine.js").Wishes} wishes */
  static fixedBy({ languages, scheme, blocked }) {
    return [languages, scheme, blocked].join(" ");
  }

  /** @override */
  async start() {
    const { languages, scheme, blocked } = this.wishes;
    const home = this.belongings.folder();
    const address = await this.#startDriver({ ...settle(home, languages), DISPLAY: await this.#startDisplay() });
    const args = ["--automation"];
    if (scheme === "dark") args.push("--dark-mode");
    if (blocked) args.push("--enable-html5-local-storage=false");
    this.driver = await new Builder()
      .usingServer(address)
      .withCapabilities(new Capabilities({ browserName: "MiniBrowser", "webkitgtk:browserOptions": { binary, args } }))
      .build();
  }

  /** @override @param {string} address */
  async opens(address) {
    await super.opens(address);
    await this.#isLoaded();
  }

  /** @override */
  async reloads() {
    await super.reloads();
    await this.#isLoaded();
  }

  /** The driver sometimes returns earlier, and of a press between a page's last steps of loading WebKitGTK makes no click. */
  async #isLoaded() {
    await until("a loaded page", () => this.driver.executeScript("return document.readyState === 'complete'"));
  }

  /** Nothing can be cleared from outside, so the page shown clears its own. @override */
  async forget() {
    await this.driver.manage().deleteAllCookies();
    await this.driver.executeScript(`
      for (const storage of ["localStorage", "sessionStorage"]) try { globalThis[storage]?.clear(); } catch {}
      return Promise.all([
        globalThis.caches?.keys().then((names) => Promise.all(names.map((name) => caches.delete(name)))),
        navigator.serviceWorker?.getRegistrations().then((all) => Promise.all(all.map((one) => one.unregister()))),
      ]).then(() => true, () => true);`);
  }

  /** The files that a tab has fetched and its history cannot be cleared, so every tab is a new one. @override */
  async renew() {
    this.marked = true;
    await super.renew();
  }

  async #startDisplay() {
    const display = this.belongings.start("Xvfb", ["-displayfd", "1", "-screen", "0", "1600x2400x24", "-nolisten", "tcp"]);
    return `:${await this.belongings.reads(display, /^(\d+)\n/)}`;
  }

  /** @param {NodeJS.ProcessEnv} environment */
  async #startDriver(environment) {
    for (let tries = 1; ; tries += 1) {
      const port = await freePort();
      const driver = this.belongings.start("WebKitWebDriver", [`--port=${port}`], environment);
      const address = `http://127.0.0.1:${port}`;
      try {
        await until(
          "a driver",
          () =>
            fetch(`${address}/status`).then(
              ({ ok }) => ok,
              () => false,
            ),
          driver,
        );
        return address;
      } catch (error) {
        if (tries === 3) throw error;
      }
    }
  }

  /** @override @param {number} width @param {number} height */
  async resize(width, height) {
    const frame = await this.driver.executeScript("return [outerWidth - innerWidth, outerHeight - innerHeight]");
    const [wider, higher] = /** @type {number[]} */ (frame);
    await this.driver
      .manage()
      .window()
      .setRect({ width: width + wider, height: height + higher, x: 0, y: 0 });
    await this.isAsLargeAs(width, height);
  }

  /** @override @param {"light" | "dark"} scheme */
  async prefers(scheme) {
    if (scheme !== this.wishes.scheme) this.cannot(`change to ${scheme}; wish it on arrival`);
  }
}

/**
 * Makes the browser's home. WebKitGTK prefers the system's language, and a small system knows none: a locale of that
 * name which is plain C in all else is enough.
 * @param {string} home @param {string} languages
 * @returns {NodeJS.ProcessEnv}
 */
function settle(home, languages) {
  const locale = languages.split(",")[0].replace("-", "_");
  mkdirSync(join(home, "gtk-3.0"));
  writeFileSync(join(home, "gtk-3.0/gtk.css"), smallToolbar);
  symlinkSync("/usr/lib/locale/C.utf8", join(home, `${locale}.utf8`));
  return {
    HOME: home,
    TMPDIR: home,
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: home,
    XDG_DATA_HOME: home,
    XDG_RUNTIME_DIR: home,
    LOCPATH: home,
    LC_ALL: `${locale}.UTF-8`,
    LANGUAGE: "",
    GDK_BACKEND: "x11",
    WAYLAND_DISPLAY: "",
    NO_AT_BRIDGE: "1",
    DBUS_SESSION_BUS_ADDRESS: "disabled:",
    LIBGL_ALWAYS_SOFTWARE: "1",
  };
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });
