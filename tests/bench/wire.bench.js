// @ts-check
// What a reader receives until the first question is shown, headers included, by language: node tests/bench/wire.bench.js.
import { budgets } from "../../web/build/compress.js";
import { bytesToFirstQuestion } from "../browser/wire.js";

for (const [language, bytes] of await bytesToFirstQuestion())
  console.log(
    `${bytes.toLocaleString("en").padStart(9)} of ${budgets.first.toLocaleString("en")}  bytes with headers to the first question, ${language}`,
  );
