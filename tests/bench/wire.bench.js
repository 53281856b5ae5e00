// @ts-check
// What a reader receives until the first question is shown, and until it can be answered, headers included, by language:
// node tests/bench/wire.bench.js.
import { budgets } from "../../web/build/compress.js";
import { firstBytes } from "../browser/wire.js";

const written = (/** @type {number} */ bytes) => bytes.toLocaleString("en").padStart(9);
for (const [language, { question, answer }] of await firstBytes())
  console.log(
    `${written(answer)} of ${written(budgets.first)}  bytes with headers to the first answer, ${language};${written(question)} to the first question`,
  );
