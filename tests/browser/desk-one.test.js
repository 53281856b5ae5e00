// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { findsNothing } from "./axe.js";
import { atTheDesk, codeOf, counselorSpeaks, sheetOf, valueOf, writes } from "./desk.js";
import { bank, label, languagesHere, names, people, sentences } from "./quiz.js";

const en = counselorSpeaks("en");
const front = sheetOf(people.front.manner);
const code = codeOf(front);

/** @param {import("./person.js").Person} person @param {string} text @param {typeof en} [tongue] */
async function reads(person, text, { t } = en) {
  await person.press(t("menu-one"));
  await writes(person, t("one-paste"), text);
  await person.press(t("one-read"));
}

for (const language of languagesHere)
  test(`${language}: a message with a link in it opens as a result, with every answer, in the counselor's language`, () =>
    atTheDesk({ languages: language, secrets: [code] }, async (person) => {
      const tongue = counselorSpeaks(language);
      const { t } = tongue;
      await reads(person, `Hi,\nhere it is: https://quiz.example/#r=${code}\nBest wishes`, tongue);
      await person.sees(t("one-glance"));
      const text = await person.reads();
      assert.ok(sentences(tongue, people.front.says).some((sentence) => text.includes(sentence)));
      const item = bank.items[3];
      assert.ok(text.includes(t("reasons-answer", { answer: label(tongue, item, people.front.manner(item, 0)) })));
      for (const id of ["legend-low", "legend-usual", "legend-high", "one-quality", "one-talk"])
        assert.ok(text.includes(t(id)), id);
      assert.ok((await person.overflow()) <= 0);
      await findsNothing(person, language, language === languagesHere[0] ? "all" : "all but colors");
      await person.press(t("one-view-seen"));
      await person.sees(t("shared-heading"));
      assert.ok((await person.overflow()) <= 0);
    }));

test("the answers stand in the bank's order, and by effect when the counselor asks for that", () =>
  atTheDesk({ width: 1280 }, async (person) => {
    await reads(person, code);
    await person.sees(en.t("one-answers"));
    const numbers = () =>
      person.looks(
        `return all("tbody tr").filter((row) => row.querySelector("td.number")).map((row) => parseFloat(said(row.querySelector("td.number")).replace("−", "-")))`,
      );
    const inBankOrder = await numbers();
    assert.equal(inBankOrder.length, bank.items.length);
    await person.select(en.t("jobs-order"), en.t("one-order-path"));
    const sizes = (await numbers()).map(Math.abs);
    assert.deepEqual(
      sizes,
      sizes.toSorted((/** @type {number} */ a, /** @type {number} */ b) => b - a),
    );
    const sum = inBankOrder.reduce((/** @type {number} */ all, /** @type {number} */ one) => all + one, 0);
    const shown = await person.looks(
      `return said(all("dt").find((one) => said(one) === arguments[0]).nextElementSibling)`,
      en.t("one-axis"),
    );
    assert.ok(
      Math.abs(sum - parseFloat(shown)) < 0.05 + 0.005 * bank.items.length,
      `${sum} is not ${shown}: each of the numbers is rounded`,
    );
  }));

test("a note is there after a reload, in another window at once, and only with its own result", () =>
  atTheDesk({ windows: true, secrets: [code, "likes people"] }, async (person, address) => {
    await reads(person, code);
    await writes(person, en.t("one-notes"), "likes people");
    const window = await person.opensAnotherWindow(`${address}/counselor.html`);
    await person.waitsFor(`return document.querySelector("wd-counselor[data-ready]")`);
    await reads(person, code);
    await person.sees(en.t("one-notes"));
    assert.equal(await valueOf(person, en.t("one-notes")), "likes people");
    await writes(person, en.t("one-notes"), "likes people, and cake");
    await window.back();
    await person.waitsFor(`return all("textarea").some((one) => one.value === "likes people, and cake")`);
    await person.press(en.t("one-another"));
    await reads(person, codeOf(sheetOf(people.back.manner)));
    await person.sees(en.t("one-notes"));
    assert.equal(await valueOf(person, en.t("one-notes")), "");
  }));

test("where the browser keeps nothing, the page says that notes will go, keeps them while it is open, and asks before leaving", () =>
  atTheDesk({ blocked: true }, async (person) => {
    await reads(person, code);
    await writes(person, en.t("one-notes"), "a note");
    await person.sees(en.t("notes-memory"));
    await person.press(en.t("menu-help"));
    await person.press(en.t("menu-one"));
    assert.equal(await valueOf(person, en.t("one-notes")), "a note");
    const asks = `const leaving = new Event("beforeunload", { cancelable: true }); dispatchEvent(leaving); return leaving.defaultPrevented`;
    assert.equal(await person.looks(asks), true);
    await writes(person, en.t("one-notes"), "");
    assert.equal(await person.looks(asks), false);
  }));

for (const [what, spoilt, id] of [
  ["cut off", code.slice(0, 40), "shared-cut"],
  ["changed", code.replace(/.$/, (end) => (end === "A" ? "B" : "A")), "shared-damaged"],
])
  test(`a code that is ${what} is said to be so, and what was pasted stays`, () =>
    atTheDesk({}, async (person) => {
      await reads(person, spoilt);
      await person.sees(en.t(id));
      assert.equal(await valueOf(person, en.t("one-paste")), spoilt);
    }));

test("of several results in a message each is offered, by name where it has one", () =>
  atTheDesk({}, async (person) => {
    const other = codeOf(sheetOf(people.back.manner));
    await reads(person, `Jana: https://quiz.example/#r=${code}\nPetr: https://quiz.example/#r=${other}`);
    await person.sees(en.t("one-several", { count: 2 }));
    await person.press("Petr");
    await person.sees(en.t("one-glance"));
    assert.equal(await valueOf(person, en.t("one-label")), "Petr");
    await person.press(en.t("one-another"));
    await reads(person, `${code}, ${other}`);
    await person.press(en.t("one-several-all"));
    await person.sees(en.t("many-shown", { count: 2, all: 2 }));
  }));

test("a result without answers shows path, skills and jobs, and says what is missing", () =>
  atTheDesk({}, async (person) => {
    await reads(person, codeOf(front, "summary"));
    await person.sees(en.t("one-summary-only"));
    await person.sees(en.t("one-leading"));
    for (const id of ["one-answers", "one-skills"])
      assert.equal(await person.canSee(en.t(id)), false, `${id}: it has neither answers nor ranges`);
  }));

test("nothing is lost when the counselor switches part and language", () =>
  atTheDesk({}, async (person) => {
    await person.press(en.t("menu-one"));
    await writes(person, en.t("one-paste"), "half a message");
    await person.press(en.t("menu-help"));
    await person.sees(en.t("help-never-heading"));
    await person.select(en.t("language-label"), names.cs);
    const cs = counselorSpeaks("cs");
    await person.press(cs.t("menu-one"));
    assert.equal(await valueOf(person, cs.t("one-paste")), "half a message");
    assert.equal(await person.looks("return document.documentElement.lang"), "cs");
    await person.goesBack();
    await person.sees(cs.t("help-never-heading"));
  }));

test("axe finds nothing in dark either, nor in the help", () =>
  atTheDesk({ scheme: "dark" }, async (person) => {
    await reads(person, code);
    await person.sees(en.t("one-glance"));
    await findsNothing(person, "one, dark");
    await person.press(en.t("menu-help"));
    await findsNothing(person, "help, dark");
  }));
