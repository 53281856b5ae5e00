// @ts-check
// The page's budgets on a slow phone, in Chromium at 4x slowed CPU: node tests/bench/page.bench.js. Prints, asserts nothing.
import { fileURLToPath } from "node:url";
import { serve } from "../../web/serve.js";
import { Person } from "../browser/person.js";

const top = fileURLToPath(new URL("../../", import.meta.url));
const open = "default-src 'self'; script-src 'self' 'unsafe-eval' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'";
/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
/** @param {string} what @param {number} value @param {string} budget */
const print = (what, value, budget) => console.log(`${value.toFixed(2).padStart(9)} ms   ${what} (budget ${budget})`);

/** Milliseconds a call of the engine, in the page. @param {Person} person */
const engineTimes = (person) => person.driver.executeAsyncScript(`
  const done = arguments[arguments.length - 1];
  (async () => {
    const { loadModule, openEngine } = await import("/web/engine/engine.js");
    const [bank, roles] = await Promise.all(["bank", "roles"].map(async (name) =>
      (await fetch("/questions/office/" + name + ".json")).text()));
    const module = await loadModule("/build/wasm/whichdesk.wasm");
    const engine = openEngine(module, bank, roles);
    const { items, types } = JSON.parse(bank);
    const sheet = (count) => ({ bank: "office", version: 1, answers: Object.fromEntries(items.slice(0, count).map((item, i) => {
      const options = item.options ?? types[item.type].options;
      return [item.id, options[(i * 7) % options.length].id];
    })) });
    const few = sheet(22), all = sheet(items.length);
    const time = (call, times = 200) => {
      for (let i = 0; i < 20; i += 1) call();
      const start = performance.now();
      for (let i = 0; i < times; i += 1) call();
      return (performance.now() - start) / times;
    };
    done({
      next: time(() => engine.next(few, "quick")), nextFull: time(() => engine.next(few, "full")),
      assess: time(() => engine.assess(all)), explain: time(() => engine.explain(all, { path: true }), 20),
      memory: module.memoryBytes() / 1024 / 1024,
    });
  })().catch((error) => done({ error: String(error) }));`);

/** Milliseconds from the address to the first question's start button. @param {Person} person @param {string} address */
async function firstSight(person, address) {
  await person.opens(`${address}/`);
  return person.looks(`
    const end = Date.now() + 10000;
    return (async () => {
      while (!all("button").length && Date.now() < end) await new Promise((later) => requestAnimationFrame(later));
      await new Promise((later) => requestAnimationFrame(later));
      return performance.now();
    })()`);
}

const engine = await serve({ folder: top, port: 0, contentPolicy: open });
const page = await serve({ folder: `${top}dist`, port: 0 });
const person = await Person.arrive();
await person.slows({ cpu: 4 });
await person.opens(`${engine.address}/README.md`);
const times = await engineTimes(person);
if (times.error) throw new Error(times.error);
print("next, quick, 22 answers", times.next, "1");
print("next, full, 22 answers", times.nextFull, "1");
print("assess, 82 answers", times.assess, "4");
print("explain the path, 82 answers", times.explain, "none");
console.log(`${times.memory.toFixed(2).padStart(9)} MB   memory of the core (budget 16)`);
await person.leaves();

const cold = [], warm = [];
for (let i = 0; i < 5; i += 1) {
  const visitor = await Person.arrive();
  await visitor.slows({ cpu: 4, kilobits: 1600, latency: 150 });
  cold.push(await firstSight(visitor, page.address));
  await visitor.waitsUntilReady();
  warm.push(await firstSight(visitor, page.address));
  await visitor.leaves();
}
print("first sight, cold", median(cold), "2000");
print("first sight, warm", median(warm), "500");
engine.close();
page.close();
