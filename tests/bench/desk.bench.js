// @ts-check
// How long the counselor's desk takes for many codes, and its memory: node tests/bench/desk.bench.js. Prints, asserts nothing.
// One thread does what the page and its worker share, so the times are upper limits of the worker's.
import { people as simulated } from "../reference/people.js";
import { randomFrom } from "../reference/random.js";
import { bank, engine, startDesk } from "../counselor/desk.js";

const sizes = [30, 300, 3000, 10_000];
const budget = 2000;
const random = randomFrom(1);
const made = simulated(bank, 1);
const codes = Array.from({ length: 10_000 }, () => {
  const answers = made.answer(made.draw(random), random);
  return engine.encode({ bank: bank.id, version: bank.version, answers }, "answers").code;
});

/** @type {Record<string, (some: string[]) => string>} */
const forms = {
  "bare codes": (some) => some.join("\n"),
  "a table": (some) => `label;code\r\n${some.map((code, at) => `Person ${at};https://example.org/quiz/#r=${code}`).join("\r\n")}`,
  messages: (some) =>
    some.map((code, at) => `Hello,\nhere is my result: https://example.org/quiz/#r=${code}\nRegards, P${at}\n`).join("\n"),
};

const desk = await startDesk();
await desk.readMany([{ text: codes.slice(0, 500).join("\n") }], { language: "en" }); // warm
for (const [form, textOf] of Object.entries(forms))
  for (const size of sizes) {
    const text = textOf(codes.slice(0, size));
    const [start, cpu] = [performance.now(), process.cpuUsage()];
    const { rows, group } = await desk.readMany([{ text }], { language: "en" });
    const used = process.cpuUsage(cpu);
    if (rows.length !== size || group.people !== size) throw new Error("codes were lost");
    const [wall, busy] = [performance.now() - start, (used.user + used.system) / 1000];
    const memory = (process.memoryUsage().heapUsed / 1024 / 1024).toFixed(0);
    console.log(
      `${wall.toFixed(0).padStart(6)} ms (${busy.toFixed(0)} ms of CPU)  ${size.toLocaleString("en")} codes, ${form}; heap ${memory} MB` +
        (size === 10_000 ? ` (budget ${budget} ms)` : ""),
    );
  }
const start = performance.now();
await desk.group(codes.slice(0, 3000));
console.log(`${(performance.now() - start).toFixed(0).padStart(6)} ms  group of a selection of 3,000`);
desk.close();
