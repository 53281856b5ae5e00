// @ts-check
// Takes the place of the offline copy's worker while one works on the page: it shows visitors of an older copy the present
// page, and then goes.
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(retire()));

async function retire() {
  const names = (await caches.keys()).filter((name) => name.startsWith("whichdesk "));
  await Promise.all(names.map((name) => caches.delete(name)));
  await registration.unregister();
  if (names.length === 0) return; // nobody has seen an older copy
  for (const client of await clients.matchAll({ type: "window" })) await client.navigate(client.url);
}
