import { readFileSync } from "node:fs";
import { answerSome, complete, people, speak, visit, bank } from "./quiz.js";
import { loadModule, openEngine } from "../../web/engine/engine.js";
const [out, lang = "en", scheme = "light", width = "360"] = process.argv.slice(2);
const file = (p) => readFileSync(new URL(`../../${p}`, import.meta.url));
const engine = openEngine(await loadModule(file("build/wasm/whichdesk.wasm")), String(file("questions/office/bank.json")), String(file("questions/office/roles.json")));
const answers = Object.fromEntries(bank.items.map((i) => [i.id, people.front.manner(i, 0)]));
const code = engine.encode({ bank: bank.id, version: bank.version, answers }, "summary").code;
await visit({ languages: lang, width: +width }, async (person, address) => {
  const { t } = speak(lang);
  await person.prefers(scheme);
  await person.sees(t("welcome-start"));
  const pic = async (n) => { const h = Math.min(6000, await person.looks("return document.documentElement.scrollHeight")); await person.photographs(`${out}/${n}-${lang}-${scheme}-${width}.png`, { height: Math.max(740, h), scale: 1 }); await person.resize(+width, 740); };
  await pic("welcome");
  await person.press(t("welcome-start"));
  await pic("question");
  let k = 0;
  await complete2(person, lang);
  async function complete2(person, lang) {
    const tongue = speak(lang);
    await answerSome(person, tongue, (item) => { const r = people[k++ % 4 < 3 ? "front" : "back"].ranked(item); return r[1] ?? r[0]; }, 83);
    await person.sees(t("result-heading"));
  }
  await pic("result");
  await person.looks("sessionStorage.clear()");
  await person.opens(`${address}/?x#r=${code}`);
  await person.sees(t("shared-heading"));
  await pic("shared");
});
