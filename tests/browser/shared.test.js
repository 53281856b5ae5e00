// @ts-check
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { loadModule, openEngine } from "../../web/engine/engine.js";
import { putOn } from "./seed.js";
import { answerSome, bank, itemOf, label, languagesHere, people, sentences, speak, visit } from "./quiz.js";

const en = speak("en");
/** @param {string} path */
const file = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const engine = openEngine(
  await loadModule(file("build/wasm/whichdesk.wasm")),
  String(file("questions/office/bank.json")),
  String(file("questions/office/roles.json")),
);

/** Somebody's answers to every question. @param {import("./quiz.js").Manner} manner */
const sheet = (manner) => ({
  bank: bank.id,
  version: bank.version,
  answers: Object.fromEntries(bank.items.map((/** @type {any} */ item) => [item.id, manner(item, 0)])),
});
const frontSheet = sheet(people.front.manner);
/** @param {"answers" | "summary"} kind */
const codeOf = (kind) => engine.encode(frontSheet, kind).code;

/** What the browser keeps of the quiz. */
const kept = `return JSON.stringify(Object.entries(localStorage).filter(([key]) => key.endsWith(":office")))`;

for (const language of languagesHere)
  test(`${language}: a link with answers opens in the reader's own language, with every answer`, () =>
    visit({ languages: language, path: `/#r=${codeOf("answers")}` }, async (person, address) => {
      const tongue = speak(language);
      await person.sees(tongue.t("shared-heading"));
      await person.sees(tongue.t("shared-note"));
      assert.equal(await person.looks("return location.href"), `${address}/`, "the code is not left in the address");
      assert.equal(await person.looks("return document.title"), tongue.t("page-title-shared"));
      const text = await person.reads();
      assert.ok(sentences(tongue, people.front.says).some((sentence) => text.includes(sentence)));
      await person.press(tongue.t("answers-show", { count: bank.items.length }));
      const item = bank.items[3];
      await person.sees(tongue.t("reasons-answer", { answer: label(tongue, item, people.front.manner(item, 0)) }));
      assert.equal(
        await person.looks(`return Boolean(named("button", arguments[0]))`, tongue.t("answers-change")),
        false,
        "nobody changes another one's answers",
      );
      assert.equal(await person.looks(kept), "[]");
      assert.ok((await person.overflow()) <= 0);
    }));

for (const language of languagesHere)
  test(`${language}: a link with the result only opens in the reader's own language, without answers`, () =>
    visit({ languages: language, path: `/#r=${codeOf("summary")}` }, async (person) => {
      const tongue = speak(language);
      await person.sees(tongue.t("shared-heading"));
      const text = await person.reads();
      assert.ok(sentences(tongue, people.front.says).some((sentence) => text.includes(sentence)));
      const [first] = engine.assess(frontSheet).roles;
      await person.sees(tongue.text.roles[first.id].title);
      assert.doesNotMatch(text, new RegExp(tongue.t("answers-heading")));
      assert.ok((await person.overflow()) <= 0);
      assert.equal(await person.looks(kept), "[]");
    }));

test("opening a link touches none of one's own answers, and the way back to them is there", () =>
  visit({}, async (person, address) => {
    await person.press(en.t("welcome-start"));
    await answerSome(person, en, people.back.manner, 3);
    const mine = await person.looks(kept);
    const shown = await person.readsQuestion();
    await person.opens(`${address}/?other#r=${codeOf("answers")}`);
    await person.sees(en.t("shared-heading"));
    assert.equal(await person.looks(kept), mine);
    await person.press(en.t("shared-own"));
    assert.equal(await person.readsQuestion(), shown);
    await person.goesBack();
    await person.sees(en.t("shared-heading"));
    assert.equal(await person.looks(kept), mine);
  }));

test("links lead to the list of jobs, of one's own result by #jobs, of a shared one by &to=jobs; both leave the address", () =>
  visit({ path: `/#r=${codeOf("answers")}&to=jobs` }, async (person, address) => {
    const showsJobs = async () => {
      await person.waitsFor(
        `return named("summary", arguments[0])?.getRootNode().activeElement?.localName === "summary"`,
        en.t("jobs-all"),
      );
      const open = `return all("wd-part").filter((e) => e.shadowRoot.querySelector("details").open).map((e) => e.name)`;
      assert.deepEqual(await person.looks(open), ["jobs"]);
      assert.equal(await person.looks("return location.href.replace(/\\?.*/, '')"), `${address}/`);
    };
    await person.sees(en.t("shared-heading"));
    await showsJobs();
    await putOn(person, { screen: "result", at: 1 });
    await person.opens(`${address}/?own#jobs`);
    await person.sees(en.t("result-heading"));
    await showsJobs();
  }));

test("a link that is pasted into the address of the open page opens too, and a reload keeps it", () =>
  visit({}, async (person) => {
    await person.sees(en.t("welcome-start"));
    await person.looks("location.hash = arguments[0]", `r=${codeOf("summary")}`);
    await person.sees(en.t("shared-heading"));
    assert.equal(await person.looks("return location.hash"), "");
    await person.reloads();
    await person.sees(en.t("shared-heading"));
    await person.press(en.t("shared-take"));
    await person.sees(en.t("welcome-start"));
  }));

const code = codeOf("answers");
for (const [what, spoilt] of Object.entries({
  "cut off": code.slice(0, 20),
  changed: code.replace(/.$/, (end) => (end === "A" ? "B" : "A")),
  empty: "",
  foreign: "hello world",
}))
  test(`a link that is ${what} is said to be so, and leads to the quiz`, () =>
    visit({ path: `/#r=${spoilt}` }, async (person) => {
      await person.sees(en.t("shared-broken"));
      await person.sees(en.t(what === "cut off" || what === "empty" ? "shared-cut" : "shared-damaged"));
      await person.press(en.t("shared-take"));
      await person.press(en.t("welcome-start"));
      itemOf(en, await person.readsQuestion());
    }));

test("other fragments are left alone", () =>
  visit({ path: "/#top" }, async (person, address) => {
    await person.sees(en.t("welcome-start"));
    assert.equal(await person.canSee(en.t("shared-broken")), false);
    assert.ok((await person.looks("return location.href")).startsWith(address));
  }));

const travelled = codeOf("summary");
const rewritten = {
  "followed by a period": `/#r=${travelled}.`,
  "followed by a bracket and a quotation mark": `/#r=${travelled})"`,
  "followed by a word": `/#r=${travelled}%20Best`,
  "broken by a blank": `/#r=${travelled.slice(0, 30)}%20${travelled.slice(30)}`,
  "of quoted-printable mail": `/#r=3D${travelled.slice(0, 30)}=%0A${travelled.slice(30)}`,
  "with an encoded equals sign": `/#r%3D${travelled}`,
  "with two hashes": `/##r=${travelled}`,
  "with a slash": `/#/r=${travelled}`,
  "in the query": `/?utm_source=mail&r=${travelled}`,
  "with an encoded hash": `/%23r=${travelled}`,
};
test("a link that was rewritten on its way is not ignored, and its code leaves the address", () =>
  visit({}, async (person, address) => {
    for (const [what, path] of Object.entries(rewritten)) {
      await person.opens("about:blank");
      await person.opens(`${address}${path}`);
      await person.sees(en.t("shared-heading"));
      assert.equal(await person.looks(`return location.href.includes(arguments[0])`, travelled.slice(0, 20)), false, what);
    }
  }));

test("the shared link does not carry the marks of trackers with which the sharer came", () =>
  visit({ path: "/?fbclid=abc&utm_source=mail" }, async (person, address) => {
    await person.press(en.t("welcome-start"));
    await answerSome(person, en, people.front.manner, 1);
    await person.press(en.t("question-stop"));
    await person.press(en.t("keep-heading"));
    await person.sees(en.t("keep-link"));
    const links = await person.looks(`return all("input[readonly], a[href]").map((one) => one.value ?? one.href)`);
    assert.ok(
      links.some((/** @type {string} */ one) => one.startsWith(`${address}/#r=`)),
      String(links),
    );
    assert.doesNotMatch(String(links), /fbclid|utm_source/);
  }));
