// @ts-check
// What a reader receives until the first question is shown, headers included, by language: node tests/bench/wire.bench.js.
import { request } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { firstFiles } from "../../web/build/compress.js";
import { languages } from "../../web/i18n/languages.js";
import { serve } from "../../web/serve.js";

const dist = join(fileURLToPath(new URL("../..", import.meta.url)), "dist");
/** Choice of the design: 85 KB of 1,024 bytes. */
const budget = 85 * 1024;
const { address, close } = await serve({ folder: dist, port: 0 });

/** Bytes of one response as they come from the socket. @param {string} file @returns {Promise<number>} */
const received = (file) =>
  new Promise((done, failed) => {
    request(`${address}/${file}`, { agent: false, headers: { "Accept-Encoding": "br" } }, (response) => {
      response.resume().on("end", () => done(response.socket.bytesRead));
    })
      .on("error", failed)
      .end();
  });

for (const { id } of languages) {
  const first = firstFiles(dist, id);
  const bytes = (await Promise.all(first.map(received))).reduce((sum, size) => sum + size, 0);
  console.log(
    `${bytes.toLocaleString("en").padStart(9)} of ${budget.toLocaleString("en")}  bytes with headers to the first question, ${id}`,
  );
}
close();
