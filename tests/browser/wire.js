// @ts-check
import { request } from "node:http";
import { firstFiles } from "../../web/build/compress.js";
import { serve } from "../../web/serve.js";
import { dist, languages } from "./quiz.js";

/** Bytes of one response as they come from the socket, which stays open as a browser's does. @param {string} url @returns {Promise<number>} */
const received = (url) =>
  new Promise((done, failed) => {
    request(url, { agent: false, headers: { "Accept-Encoding": "br", Connection: "keep-alive" } }, (response) => {
      const { socket } = response;
      response.resume().on("end", () => {
        done(socket.bytesRead);
        socket.destroy();
      });
    })
      .on("error", failed)
      .end();
  });

/** What a reader receives until the first question is shown, headers included, by language. @returns {Promise<Map<string, number>>} */
export async function bytesToFirstQuestion() {
  const { address, close } = await serve({ folder: dist, port: 0 });
  /** @type {Map<string, number>} */
  const byLanguage = new Map();
  for (const language of languages) {
    const sizes = await Promise.all(firstFiles(dist, language).map((file) => received(`${address}/${file}`)));
    byLanguage.set(
      language,
      sizes.reduce((sum, size) => sum + size, 0),
    );
  }
  close();
  return byLanguage;
}
