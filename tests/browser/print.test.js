// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { ourCore } from "./core.js";
import { bank, complete, languagesHere, people, sentences, speak, visit } from "./quiz.js";
import { dense, print } from "./paper.js";
import { opensParts, readsResult } from "./result.js";

/** @typedef {import("./person.js").Person} Person */

const engine = await ourCore();

/** Today, as it is written out in a language. @param {string} language */
const today = (language) => new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(new Date());

/** Somebody built for an outcome, of whom we remember what was answered. @param {keyof typeof people} outcome */
function remembered(outcome) {
  /** @type {Record<string, string>} */
  const answers = {};
  const sheet = people[outcome];
  const manner = (/** @type {any} */ item, /** @type {number} */ sum) => (answers[item.id] = sheet.manner(item, sum));
  return { sheet: { bank: bank.id, version: bank.version, answers }, person: { ...sheet, manner } };
}

/** Every question, answered as somebody built for an outcome does. @param {"front" | "back"} outcome */
const everything = (outcome) =>
  Object.fromEntries(bank.items.map((/** @type {any} */ item) => [item.id, people[outcome].manner(item, 0)]));

for (const language of languagesHere)
  test(`${language}: the result is printed on at most two pages, with path, jobs, date, version and link`, () =>
    visit({ languages: language }, async (person) => {
      const tongue = speak(language);
      const { t, text: words } = tongue;
      const answers = everything("front");
      await person.prefers("dark");
      await readsResult(person, tongue, answers);
      const before = today(language);
      for (const paper of language === "en" ? /** @type {const} */ (["A4", "Letter"]) : /** @type {const} */ (["A4"])) {
        const { pages, text, scanned } = await print(person, paper, { scans: language === languagesHere[0] });
        assert.ok(pages <= 2, `${pages} pages of ${paper}`);
        const { path, roles } = engine.assess({ bank: bank.id, version: bank.version, answers });
        const wanted = [
          t(`path-${path.lead}-${path.certainty}`),
          t(`certainty-${path.certainty}`),
          ...roles.slice(0, 5).flatMap(({ id, fit }) => [words.roles[id].title, words.roles[id].summary, t(`fit-${fit}`)]),
          ...bank.skills.map((/** @type {any} */ { id }) => words.skills[id].name),
          ...["front", "cross", "back"].map((side) => t(`side-${side}`)),
          t("honest"),
          t("credit"),
          t("printout-bank", { bank: bank.id, version: bank.version }),
        ];
        for (const piece of wanted) assert.ok(text.includes(dense(piece)), `${paper}: ${piece}`);
        assert.ok(
          [before, today(language)].some((date) => text.includes(dense(t("printout-made", { date })))),
          `${paper}: ${before}`,
        );
        const link = await person.looks(`return all("input[readonly]")[0].value`);
        if (language === languagesHere[0]) assert.equal(scanned, link, "the code scans");
        assert.ok(text.includes(link), link);
        for (const id of ["keep-print", "keep-copy", "result-restart", "language-label", "answers-change"])
          assert.ok(!text.includes(dense(t(id))), `${paper} shows ${t(id)}`);
      }
    }));

const en = speak("en");

test("the code on paper holds what the person has chosen for the link", () =>
  visit({}, async (person) => {
    const somebody = remembered("back");
    await complete(person, en, { ...somebody.person, stopAfter: 4 });
    await opensParts(person);
    const codeOf = async () => ((await print(person, "A4")).scanned ?? "").replace(/^.*#r=/, "");
    assert.equal(engine.decode(await codeOf()).kind, "summary");
    await person.choose(en.t("keep-answers"));
    await person.sees(en.t("keep-answers-shows"));
    assert.deepEqual({ .../** @type {any} */ (engine.decode(await codeOf())).answers }, somebody.sheet.answers);
  }));

for (const outcome of /** @type {const} */ (["crossTrained", "few", "same"]))
  test(`answers built for ${outcome} are printed as they are shown on the screen`, () =>
    visit({}, async (person) => {
      await complete(person, en, people[outcome]);
      await opensParts(person);
      const { pages, text } = await print(person, "Letter", { scans: false });
      assert.ok(pages <= 2, `${pages} pages`);
      const sentence = sentences(en, people[outcome].says).find((one) => text.includes(dense(one)));
      assert.ok(sentence && (await person.canSee(sentence)), text.slice(0, 400));
      assert.equal(text.includes(dense(en.t("printout-jobs"))), outcome !== "same", "no pattern, no jobs");
      assert.equal(text.includes(dense(en.t("roles-too-little"))), outcome === "few");
    }));

test("the button opens the browser's own printing, and nothing of the sheet is on the screen", () =>
  visit({}, async (person) => {
    await person.looks("globalThis.printed = 0; globalThis.print = () => { printed += 1; }");
    await complete(person, en, { ...people.front, stopAfter: 2 });
    await opensParts(person);
    assert.equal(await person.canSee(en.t("printout-link")), false);
    await person.press(en.t("keep-print"));
    assert.equal(await person.looks("return printed"), 1);
  }));

test("before there is a result, the screen is printed", () =>
  visit({}, async (person) => {
    await person.press(en.t("welcome-start"));
    const shown = await person.readsQuestion();
    const { text } = await print(person, "A4", { scans: false });
    assert.ok(text.includes(dense(en.t("question-skip"))) && shown.length > 0, text);
  }));

test("on a company's page its own content is printed, and the sheet in place of the quiz", () =>
  visit({ path: "/careers.html" }, async (person, address) => {
    await complete(person, en, { ...people.back, stopAfter: 4 });
    await opensParts(person);
    const { text, scanned } = await print(person, "A4");
    assert.ok(text.includes(dense("Office supplies since 1987")));
    assert.ok(text.includes(dense(en.t("printout-bank", { bank: bank.id, version: bank.version }))));
    assert.ok(!text.includes(dense(en.t("keep-print"))));
    assert.ok(scanned?.startsWith(`${address}/index.html#r=`), String(scanned));
  }));

test("a result that came by a link with answers is printed as a sheet, without the way to one's own quiz", () =>
  visit({}, async (person, address) => {
    const { code } = engine.encode({ bank: bank.id, version: bank.version, answers: everything("back") }, "answers");
    await person.opens(`${address}/?shared#r=${code}`);
    await person.sees(en.t("shared-heading"));
    assert.equal(await person.canSee(en.t("keep-copy")), false);
    const { pages, text, scanned } = await print(person, "A4");
    assert.ok(pages <= 2, `${pages} pages`);
    assert.ok(text.includes(dense(en.t("printout-bank", { bank: bank.id, version: bank.version }))));
    assert.ok(!text.includes(dense(en.t("shared-take"))));
    assert.equal(engine.decode(scanned?.split("#r=")[1] ?? "").kind, "summary");
  }));
