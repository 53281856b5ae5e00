// @ts-check
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

/** The policy under which every page works. */
export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * Parts of pages: they obey the policy of their page and need none. Whatever else is asked for carries it, and so do workers,
 * which have one of their own.
 */
const parts = /\/(?![^/]*worker)[^/]*\.(?:css|js|json|png|wasm|webmanifest)$/;

/**
 * The policy of one page: only `embed.html` may be framed, by anybody unless FRAME_ANCESTORS names who may.
 * @param {string} contentPolicy @param {string} path
 */
const policyOf = (contentPolicy, path) =>
  path === "/embed/embed.html"
    ? contentPolicy.replace("frame-ancestors 'none'", `frame-ancestors ${process.env.FRAME_ANCESTORS ?? "*"}`)
    : contentPolicy;

/** Addresses that carry a digest of the content: their content never changes. */
const lasting = /^\/assets\/.+-[\w-]{8}\.\w+$|\?v=\w{8}$/;

/** @param {import("node:http").ServerResponse} response @param {string} contentPolicy */
function secure(response, contentPolicy) {
  response.setHeader("Content-Security-Policy", contentPolicy);
  response.setHeader("Referrer-Policy", "no-referrer");
}

/**
 * Serves a built folder, brotli first, under the strict policy.
 * @param {{folder: string, port: number, contentPolicy?: string, changing?: boolean}} options - port 0 takes any free one;
 *   `changing`: files come and go while it serves, and browsers keep none
 * @returns {Promise<{address: string, server: import("node:http").Server, close: () => void}>}
 */
export function serve({ folder, port, contentPolicy = policy, changing = false }) {
  const files = sirv(folder, {
    dev: changing,
    brotli: !changing,
    etag: true,
    setHeaders(response) {
      const keep = !changing && lasting.test(response.req.url ?? "");
      response.setHeader("Cache-Control", keep ? "max-age=31536000, immutable" : "no-cache");
      response.setHeader("Last-Modified", []); // none: each file that may change has its ETag
      if (keep) response.setHeader("ETag", []);
    },
  });
  const server = createServer((request, response) => {
    const [path, rest] = (request.url ?? "").split(/%23(.*)/i);
    if (rest) {
      // mail filters encode the "#" of a link; what follows it was never meant for a server
      response.writeHead(302, { Location: `${path}#${rest}`, "Referrer-Policy": "no-referrer" }).end();
      return;
    }
    if (path.startsWith("/embed/")) response.setHeader("Access-Control-Allow-Origin", "*"); // modules and data for other pages
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.removeHeader("Connection"); // HTTP/1.1 keeps connections without these 47 bytes of each response
    const page = path.replace(/\?.*/, "");
    if (!parts.test(page)) secure(response, policyOf(contentPolicy, page));
    files(request, response, () => {
      secure(response, contentPolicy);
      const missing = `${folder}/404.html`;
      if (existsSync(missing)) response.writeHead(404, { "Content-Type": "text/html;charset=utf-8" }).end(readFileSync(missing));
      else response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found\n");
    });
  });
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, () => {
      const { port: taken } = /** @type {import("node:net").AddressInfo} */ (server.address());
      done({
        address: `http://localhost:${taken}`,
        server,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * Serves on the port that PORT names, or says in one sentence why that cannot be, and ends.
 * @param {Omit<Parameters<typeof serve>[0], "port">} options
 * @returns {Promise<string>} the address
 */
export async function serveOnWantedPort(options) {
  const wanted = process.env.PORT ?? "8080";
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 1 || port > 65535) stop(`PORT is "${wanted}"; it must be a number from 1 to 65535.`);
  try {
    return (await serve({ ...options, port })).address;
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === "EADDRINUSE") stop(`Port ${port} is in use. Choose another, as in PORT=8090.`);
    stop(`The server could not start: ${message}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL("../dist", import.meta.url));
  if (!existsSync(`${folder}/index.html`)) stop("There is no page to serve yet: `npm run build` makes it in dist/.");
  const address = await serveOnWantedPort({ folder });
  console.log(`Whichdesk is at ${address}  (a company's page: ${address}/careers.html). Ctrl-C stops it.`);
}
