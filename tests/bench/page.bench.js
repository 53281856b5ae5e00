// @ts-check
// The page's budgets on a slow phone, in Chromium at 4x slowed CPU: node tests/bench/page.bench.js. Prints, asserts nothing.
import { fileURLToPath } from "node:url";
import { serve } from "../../web/serve.js";
import { Person } from "../browser/person.js";
import { answerSome, people, speak } from "../browser/quiz.js";

const top = fileURLToPath(new URL("../../", import.meta.url));
const open = "default-src 'self'; script-src 'self' 'unsafe-eval' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'";
/** @param {string} what @param {number} value @param {string} budget */
const print = (what, value, budget) => console.log(`${value.toFixed(2).padStart(9)} ms   ${what} (budget ${budget})`);

/** Milliseconds a call of the engine, in the page. @param {Person} person */
const engineTimes = (person) =>
  person.driver.executeAsyncScript(`
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
      assess: time(() => engine.assess(all)), explain: time(() => engine.explain(all, { path: true }, ["contributions", "changes"]), 20),
      memory: module.memoryBytes() / 1024 / 1024,
    });
  })().catch((error) => done({ error: String(error) }));`);

/** Counts the calls of the core in every page that is opened from now on. */
const counting = `
  const instantiate = WebAssembly.instantiateStreaming;
  window.coreCalls = {};
  WebAssembly.instantiateStreaming = async (...given) => {
    const { module, instance } = await instantiate.apply(WebAssembly, given);
    const counted = (name, exported) => (...args) => {
      window.coreCalls[name] = (window.coreCalls[name] ?? 0) + 1;
      return exported(...args);
    };
    const exports = Object.fromEntries(Object.entries(instance.exports).map(([name, exported]) => [name,
      ["assess", "decode", "encode", "explain", "next", "open"].includes(name) ? counted(name, exported) : exported]));
    return { module, instance: { exports } };
  };`;

/** The calls of the core since the last look, as in "assess 1, next 2". @param {Person} visitor @returns {Promise<string>} */
async function coreCalls(visitor) {
  /** @type {Record<string, number>} */
  const calls = await visitor.looks("const calls = window.coreCalls; window.coreCalls = {}; return calls");
  return (
    Object.entries(calls)
      .sort()
      .map(([name, count]) => `${name} ${count}`)
      .join(", ") || "none"
  );
}

/** Prints the calls of the core for an answered question and for a shown result. @param {string} address */
async function printCalls(address) {
  const visitor = await Person.arrive();
  await visitor.devTools("Page.addScriptToEvaluateOnNewDocument", { source: counting });
  await visitor.opens(`${address}/`);
  await visitor.waitsUntilReady();
  const en = speak("en");
  await visitor.press(en.t("welcome-start"));
  await visitor.readsQuestion();
  await coreCalls(visitor);
  await answerSome(visitor, en, people.crossTrained.manner, 10);
  console.log(`          calls of the core for ten answered questions: ${await coreCalls(visitor)}`);
  await visitor.press(en.t("question-stop"));
  await visitor.sees(en.t("result-heading"));
  console.log(`          for the result: ${await coreCalls(visitor)}`);
  await visitor.leaves();
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

await printCalls(page.address);
engine.close();
page.close();
