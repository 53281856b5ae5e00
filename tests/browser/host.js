// @ts-check
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { policy, serve } from "../../web/serve.js";
import { openRoots } from "./open-roots.js";
import { until } from "./engines/belongings.js";

/**
 * Serves a folder as web/serve.js does, and keeps what browsers ask for and what the policy forbids them: the policy
 * names an address of the test for reports, so every engine reports, from a page's first byte on.
 * @param {{folder: string, contentPolicy?: string, offline?: boolean}} options - `offline`: there is a worker, which fetches a whole copy;
 *   that takes a third of what a visit takes, so it is only there where a test is about it
 */
export async function host({ folder, contentPolicy = policy, offline = false }) {
  const ear = await listen();
  const reportingPolicy = `${contentPolicy}; report-uri ${ear.address}`;
  const { address, server, close } = await serve({ folder, port: 0, contentPolicy: reportingPolicy });
  /** @type {string[]} */
  const asked = [];
  const answers = /** @type {import("node:http").RequestListener[]} */ (server.listeners("request"));
  server.removeAllListeners("request");
  server.on("request", (request, response) => {
    asked.push(address + request.url);
    if (!offline && request.url === "/worker.js") return response.writeHead(404).end();
    if (!openRoots(request, response, { folder, policy: reportingPolicy }))
      for (const answer of answers) answer(request, response);
  });

  return {
    address,

    /** Where the reports go. */
    ear: ear.address,

    /** Stops serving; violations are still recorded. */
    close,

    end() {
      close();
      ear.close();
    },

    /** The policy of the pages, for others whose violations are to be recorded, too. */
    contentPolicy: reportingPolicy,

    /** Every address that was asked for, in order. */
    asked,

    /**
     * Waits for the reports of the page that is shown, if it is the test's: a last thing is forbidden on purpose, and when that is
     * reported, so is all before. Firefox drops what is still on its way when a page is left.
     * @param {import("./person.js").Person} person
     */
    async hears(person) {
      if ((await person.looks("return location.origin")) !== address) return;
      const mark = `on-purpose-${ear.reported.length}.invalid`;
      await person.looks("new Image().src = `https://${arguments[0]}/`", mark);
      await until("report of what was forbidden on purpose", () => ear.reported.some((report) => report.includes(mark)));
    },

    /** What the policy has forbidden, as far as it was reported. */
    get violations() {
      return ear.reported.filter((report) => !report.includes("on-purpose-"));
    },
  };
}
/** @typedef {Awaited<ReturnType<typeof host>>} Host */

/**
 * Takes the reports of browsers.
 * @returns {Promise<{address: string, reported: string[], server: import("node:http").Server, close: () => void}>} each as in "img-src https://elsewhere.example"
 */
export function listen() {
  /** @type {string[]} */
  const reported = [];
  const server = createServer(async (request, response) => {
    const { "csp-report": report } = /** @type {any} */ (await json(request));
    reported.push(`${report["effective-directive"] ?? report["violated-directive"]} ${report["blocked-uri"]}`);
    response.writeHead(204).end();
  });
  return new Promise((done) =>
    server.listen(0, () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      done({
        server,
        address: `http://localhost:${port}/`,
        reported,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    }),
  );
}
