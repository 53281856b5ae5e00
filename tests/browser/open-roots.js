// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Runs in a page before all else: what the quiz closes is open to the eyes of the tests. */
export const opening = `
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (wishes) { return attach.call(this, { ...wishes, mode: "open" }); };`;

/**
 * Serves the pages that have the quiz in a closed root with one script more, which opens it. Everything else, and the pages when
 * the offline copy asks for them, is served as it is.
 * @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response
 * @param {{folder: string, policy: string}} host
 * @returns {boolean} whether it was served
 */
export function openRoots({ url = "", headers }, response, { folder, policy }) {
  const path = url.split("?")[0];
  if (path === "/open-roots.js") {
    response.writeHead(200, { "Content-Type": "text/javascript" }).end(opening);
    return true;
  }
  const file = join(folder, path);
  const page = /^\/(careers|embed\/embed)\.html$/.test(path) && headers["sec-fetch-mode"] === "navigate" && existsSync(file);
  if (!page) return false;
  const framed = path.startsWith("/embed/") ? policy.replace("frame-ancestors 'none'", "frame-ancestors *") : policy;
  response
    .writeHead(200, {
      "Content-Type": "text/html;charset=utf-8",
      "Content-Security-Policy": framed,
      "Referrer-Policy": "no-referrer",
    })
    .end(readFileSync(file, "utf8").replace("<head>", '<head><script src="/open-roots.js"></script>'));
  return true;
}
