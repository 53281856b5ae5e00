// @ts-check
/**
 * The page without a network. One copy is one build: all of its files with exactly its bytes, or no copy at all. A newer
 * one waits until no page of this one is open, which is what browsers do by default.
 */
const ours = `whichdesk ${registration.scope} `;
const current = ours + copy.digest;
const kept = new Set(copy.files.map(([address]) => new URL(address, registration.scope).href));

/** Whether a file's address changes with its bytes, so that what the browser has of it is right. @param {string} address */
const lasting = (address) => /^assets\/|\?v=/.test(address);

async function keep() {
  const cache = await caches.open(current);
  await cache.addAll(
    copy.files.map(
      ([address, integrity]) => new Request(address, { integrity, cache: lasting(address) ? "default" : "no-cache" }),
    ),
  );
}

async function forgetOlder() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(ours) && name !== current).map((name) => caches.delete(name)));
}

/** The address under which the response is cached, or null; a page is cached by its name alone. @param {Request} request */
function cachedAddress({ method, mode, url }) {
  const address = new URL(url);
  address.hash = "";
  if (mode === "navigate") address.search = "";
  address.pathname = address.pathname.replace(/\/index\.html$/, "/");
  return method === "GET" && kept.has(address.href) ? address.href : null;
}

/** @param {Request} request @param {string} address */
async function answer(request, address) {
  const found = await caches.match(address, { cacheName: current, ignoreVary: true }).catch(() => undefined);
  if (!found) return fetch(request);
  return found.redirected ? new Response(found.body, found) : found; // browsers show no page from a redirected answer
}

addEventListener("install", (event) => event.waitUntil(keep()));
addEventListener("activate", (event) => event.waitUntil(forgetOlder()));
addEventListener("fetch", (event) => {
  const address = cachedAddress(event.request);
  if (address) event.respondWith(answer(event.request, address));
});
