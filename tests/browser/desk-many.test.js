// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { findsNothing } from "./axe.js";
import { brokenWords } from "./broken-words.js";
import { atTheDesk, codeOf, counselorSpeaks, sheetOf, valueOf, writes } from "./desk.js";
import { bank, languagesHere, people } from "./quiz.js";

const en = counselorSpeaks("en");

/** Different people, each with so many answers. @param {number} count */
const codes = (count) =>
  Array.from({ length: count }, (_, at) =>
    codeOf(sheetOf((item) => people[at % 2 ? "front" : "back"].ranked(item)[(at + item.id.length) % 2], bank.items.length - at)),
  );
const six = codes(6);
const list = six.map((code, at) => `Person ${at}: https://quiz.example/#r=${code}`).join("\n");

/** @param {import("./person.js").Person} person @param {string} text @param {typeof en} [tongue] */
async function readsMany(person, text, { t } = en) {
  await person.press(t("menu-many"));
  await writes(person, t("many-paste"), text);
  await person.press(t("many-read"));
}

for (const language of languagesHere)
  test(`${language}: many results become a table and a group, at 360 pixels, too`, () =>
    atTheDesk({ languages: language, secrets: six }, async (person) => {
      const tongue = counselorSpeaks(language);
      const { t } = tongue;
      await readsMany(person, list, tongue);
      await person.sees("Person 3");
      await person.sees(t("many-shown", { count: 6, all: 6 }));
      await person.sees(t("group-skills-what"));
      assert.ok((await person.overflow()) <= 0);
      assert.deepEqual(await brokenWords(person, "th, td"), []);
      await findsNothing(person, language, language === languagesHere[0] ? "all" : "all but colors");
    }));

test("groups below five are hidden unless the counselor insists", () =>
  atTheDesk({}, async (person) => {
    await readsMany(person, list.split("\n").slice(0, 4).join("\n"));
    await person.sees(en.t("group-small", { count: 5 }));
    assert.equal(await person.canSee(en.t("group-skills-what")), false);
    await person.press(en.t("group-insist"));
    await person.sees(en.t("group-skills-what"));
  }));

test("bad lines are listed with number and reason; one is mended in place, wrongly first, the other left out, and what was typed stays", () =>
  atTheDesk({}, async (person) => {
    const { t } = en;
    const cut = six[5].slice(0, 40);
    const place = (/** @type {number} */ line) => `${t("many-mend-label")} ${t("many-line", { line })}`;
    await readsMany(person, `${list.split("\n").slice(0, 5).join("\n")}\nLast: #r=${cut}\nBad: #r=${cut}-`);
    await person.sees(t("many-troubles", { count: 2 }));
    await person.sees(t("trouble-truncated-code", { letters: 40 }));
    await person.sees(t("trouble-truncated-code", { letters: 41 }));
    await writes(person, place(7), "half typed");
    await writes(
      person,
      place(6),
      six[5].replace(/.$/, (end) => (end === "A" ? "B" : "A")),
    );
    await person.press(t("many-mend"));
    await person.sees(`${t("many-line", { line: 6 })}: ${t("trouble-damaged")}`);
    await writes(person, place(6), six[5]);
    await person.press(t("many-mend"));
    await person.sees(t("many-shown", { count: 6, all: 6 }));
    await person.sees("Last");
    assert.equal(await valueOf(person, place(7)), "half typed");
    assert.ok((await person.focus()).startsWith(place(7)), await person.focus());
    await person.press(t("many-dismiss"));
    await person.waitsFor(`return !all("summary").some((one) => said(one) === arguments[0])`, t("many-troubles", { count: 1 }));
    await person.waitsFor(
      `let e = document.activeElement; while (e?.shadowRoot?.activeElement) e = e.shadowRoot.activeElement; return said(e) === arguments[0]`,
      t("many-heading"),
    );
  }));

test("what is repeated is found and removed; a label with script in it is text", () =>
  atTheDesk({}, async (person) => {
    await readsMany(person, `${list}\n<script>alert(1)</script>: ${six[0]}`);
    await person.sees("<script>alert(1)</script>");
    await person.press(en.t("many-repeated", { count: 1 }));
    await person.sees(en.t("many-shown", { count: 6, all: 6 }));
  }));

test("a person opened from the table leads back to the same place, and the page asks before leaving until a new name is saved", () =>
  atTheDesk({ width: 1280 }, async (person) => {
    await readsMany(person, list);
    await person.press("Person 4");
    await person.sees(en.t("one-glance"));
    await writes(person, en.t("one-label"), "Person four");
    await person.press(en.t("one-back-many"));
    await person.sees("Person four");
    const asks = `const leaving = new Event("beforeunload", { cancelable: true }); dispatchEvent(leaving); return leaving.defaultPrevented`;
    assert.equal(await person.looks(asks), true);
    await person.press(en.t("export-session"));
    assert.equal(await person.looks(asks), false);
  }));

test("a reading that is given up adds nothing, and what was pasted is still there", () =>
  atTheDesk({ width: 1280 }, async (person) => {
    const many = Array.from({ length: 10_000 }, (_, at) => `Somebody ${at}: ${six[at % 6]}`).join("\n");
    await person.press(en.t("menu-many"));
    await writes(person, en.t("many-paste"), many);
    await person.looks(
      `named("button", arguments[0]).click();
      return (async () => {
        while (!named("button", arguments[1])) await new Promise((later) => setTimeout(later, 2));
        named("button", arguments[1]).click();
      })()`,
      en.t("many-read"),
      en.t("many-cancel"),
    );
    await person.sees(en.t("many-canceled"));
    assert.equal(await person.canSee(en.t("group-heading")), false);
    assert.equal((await valueOf(person, en.t("many-paste"))).length, many.length);
    await writes(person, en.t("many-paste"), list);
    await person.press(en.t("many-read"));
    await person.sees(en.t("many-shown", { count: 6, all: 6 }));
  }));

test("two results of one person: what has changed is said in words; several people: what they share", () =>
  atTheDesk({}, async (person) => {
    const { t } = en;
    await person.press(t("menu-compare"));
    for (const [at, manner] of [people.back.manner, people.front.manner].entries()) {
      await writes(person, t("one-paste"), codeOf(sheetOf(manner)));
      await person.press(t("beside-add"));
      await person.waitsFor(`return all("ol li").length === arguments[0]`, at + 1);
    }
    await person.sees(t("beside-words"));
    assert.deepEqual(await brokenWords(person, "th, td"), []);
    await person.looks(`all("label").find((one) => said(one) === arguments[0]).click()`, t("beside-same-person"));
    await person.sees(t("change-path-clear"));
    assert.deepEqual(await brokenWords(person, "th, td"), []);
    await findsNothing(person, "compare");
  }));
