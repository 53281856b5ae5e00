// @ts-check
// The counselor's desk in Chromium: how long many codes take there, the longest task of the page, and its memory:
// node tests/bench/desk-page.bench.js. Prints, asserts nothing. `Tasks` are pieces of work during which the page cannot react.
import { fileURLToPath } from "node:url";
import { serve } from "../../web/serve.js";
import { Person } from "../browser/person.js";
import { bank, engine } from "../counselor/desk.js";
import { people as simulated } from "../reference/people.js";
import { randomFrom } from "../reference/random.js";

const sizes = [30, 300, 3000, 10_000];
const random = randomFrom(1);
const made = simulated(bank, 1);
const codes = Array.from({ length: 10_000 }, () => {
  const answers = made.answer(made.draw(random), random);
  return engine.encode({ bank: bank.id, version: bank.version, answers }, "answers").code;
});

/** Reads codes at the desk. @param {string} text @returns {Promise<{read: number, group: number, longest: number, frame: number, memory: number}>} */
const reading = `
  return (async () => {
  const desk = document.querySelector("wd-counselor").shadowRoot;
  const part = desk.querySelector("wd-read-many");
  const root = part.shadowRoot;
  const field = root.querySelector(".drop textarea");
  field.value = arguments[0];
  await new Promise((later) => setTimeout(later, 1000)); // what the browser does with so long a text in a field is not measured
  let longest = 0, frame = 0, last = performance.now(), going = true;
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) longest = Math.max(longest, duration); })
    .observe({ type: "longtask" });
  const watch = (now) => { frame = Math.max(frame, now - last); last = now; if (going) requestAnimationFrame(watch); };
  requestAnimationFrame(watch);
  const until = async (is) => { while (!is()) await new Promise((later) => setTimeout(later, 4)); };
    const start = performance.now();
    root.querySelector(".drop button.main").click();
    await until(() => root.querySelector("wd-many-table")?.shadowRoot?.querySelector("tbody th") && part.desk.people.progress === null);
    const read = performance.now() - start;
    await until(() => root.querySelector(".axis"));
    const group = performance.now() - start;
    await new Promise((later) => setTimeout(later, 300));
    going = false;
    return { read, group, longest, frame, memory: performance.memory.usedJSHeapSize / 1024 / 1024 };
  })()`;

const { address, close } = await serve({ folder: fileURLToPath(new URL("../../dist", import.meta.url)), port: 0 });
for (const size of sizes) {
  const person = await Person.arrive();
  await person.opens(`${address}/counselor.html`);
  await person.waitsFor(`return document.querySelector("wd-counselor[data-ready]")`);
  await person.press("Read many");
  const { read, group, longest, frame, memory } = await person.looks(reading, codes.slice(0, size).join("\n"));
  console.log(
    `${read.toFixed(0).padStart(6)} ms  ${size.toLocaleString("en")} codes as a table; with the group ${group.toFixed(0)} ms; ` +
      `longest task ${longest.toFixed(0)} ms, longest frame ${frame.toFixed(0)} ms, heap of the page ${memory.toFixed(0)} MB` +
      (size === 10_000 ? " (budget 2000 ms)" : ""),
  );
  await person.leaves();
}
close();
