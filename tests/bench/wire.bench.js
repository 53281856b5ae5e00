// @ts-check
// What a reader receives until the first question is shown, headers included, by language: node tests/bench/wire.bench.js.
import { bytesToFirstQuestion, firstBudget } from "../browser/wire.js";

for (const [language, bytes] of await bytesToFirstQuestion())
  console.log(
    `${bytes.toLocaleString("en").padStart(9)} of ${firstBudget.toLocaleString("en")}  bytes with headers to the first question, ${language}`,
  );
