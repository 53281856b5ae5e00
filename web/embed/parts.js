// @ts-check
// The parts of the quiz that are fetched when it starts. The build puts the names and digests of two here: the quiz, and a table
// with the digests of all others.

/** @type {Map<string, Promise<Record<string, string>>>} */
const known = new Map();

/** Has a module fetched, and refuses it when its bytes are not those that were built. @param {ParentNode} place @param {string} address @param {string} integrity @returns {Promise<unknown>} */
function preload(place, address, integrity) {
  const link = Object.assign(document.createElement("link"), { rel: "modulepreload", crossOrigin: "anonymous", integrity });
  // WebKit preloads without a look at the digest, which every browser's `fetch` compares; both take the bytes that were received once.
  const checked = () => fetch(address, { integrity, cache: "force-cache" });
  if (!link.relList.supports?.("modulepreload")) return checked();
  return new Promise((done, failed) => {
    link.onload = () => done(checked());
    link.onerror = () => failed(new Error(`${address} is missing or changed`));
    link.href = address;
    place.append(link);
  });
}

/** @param {ParentNode} place @param {string} folder */
async function fetchParts(place, folder) {
  const check = (/** @type {Record<string, string>} */ parts) =>
    Promise.all(
      Object.entries(parts).map(([file, integrity]) => file.endsWith(".js") && preload(place, folder + file, integrity)),
    );
  await check(__PARTS__);
  const [desk, digests] = Object.keys(__PARTS__).map((file) => folder + file);
  const { default: table } = await import(/* @vite-ignore */ digests);
  await check(table);
  await import(/* @vite-ignore */ desk);
  return table;
}

/**
 * Fetches the quiz, once for all embeds of a page.
 * @param {ParentNode} place - where the browser is asked for the parts: it leaves nothing in the page's own head
 * @param {string} folder - address of the folder with the parts, with a slash at its end
 * @returns {Promise<Record<string, string>>} the digest of every file that the quiz fetches itself
 */
export function openParts(place, folder) {
  const coming = known.get(folder) ?? fetchParts(place, folder);
  known.set(folder, coming);
  coming.catch(() => known.delete(folder));
  return coming;
}
