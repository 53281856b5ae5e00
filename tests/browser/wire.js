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

/**
 * What a reader receives until the first question is shown, and until it can be answered, headers included, by language.
 * @returns {Promise<Map<string, {question: number, answer: number}>>}
 */
export async function firstBytes() {
  const { address, close } = await serve({ folder: dist, port: 0 });
  /** @param {string[]} files */
  const sum = async (files) => {
    const sizes = await Promise.all(files.map((file) => received(`${address}/${file}`)));
    return sizes.reduce((bytes, size) => bytes + size, 0);
  };
  /** @type {Map<string, {question: number, answer: number}>} */
  const byLanguage = new Map();
  for (const language of languages) {
    const files = firstFiles(dist, language);
    const question = await sum(files.question);
    byLanguage.set(language, { question, answer: question + (await sum(files.answer)) });
  }
  close();
  return byLanguage;
}
