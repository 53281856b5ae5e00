// @ts-check
// The desk by keyboard alone: nothing is clicked, and nothing gets the focus but by Tab.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Key } from "selenium-webdriver";
import { atTheDesk, codeOf, counselorSpeaks, sheetOf, valueOf } from "./desk.js";
import { bank, people } from "./quiz.js";
import { catalogue } from "./result.js";

const { t } = counselorSpeaks("en");
const [one, other] = [people.front, people.back].map(({ manner }) => codeOf(sheetOf(manner, bank.items.length - 1)));

/** Presses Tab, or Shift and Tab, until what begins with this text has the focus. @param {import("./person.js").Person} person @param {string} label @param {boolean} [back] */
async function reaches(person, label, back = false) {
  for (let presses = 0; !(await person.focus()).startsWith(label); presses += 1) {
    assert.ok(presses < 60, `${label} can be reached; here is ${await person.focus()}`);
    if (back) await person.driver.actions().keyDown(Key.SHIFT).sendKeys(Key.TAB).keyUp(Key.SHIFT).perform();
    else await person.types("Tab");
  }
}

/** @param {import("./person.js").Person} person @param {string} label @param {boolean} [back] */
async function enters(person, label, back) {
  await reaches(person, label, back);
  await person.types("Enter");
}

/** @param {import("./person.js").Person} person @param {string} label @param {string} text @param {boolean} [back] */
async function fills(person, label, text, back) {
  await reaches(person, label, back);
  await person.driver.actions().sendKeys(text).perform();
}

test("a quiz is prepared by keyboard", () =>
  atTheDesk({}, async (person) => {
    await enters(person, t("menu-prepare"));
    await reaches(person, t("prepare-roles-all", { count: catalogue.roles.length }));
    await person.types("ArrowDown");
    await person.sees(t("prepare-roles-none"));
    await enters(person, t("prepare-roles-none"));
    await person.sees(t("prepare-problem-no-roles"));
    await enters(person, t("prepare-roles-every"), true);
    const before = await valueOf(person, t("keep-link"));
    await fills(person, t("prepare-by"), "Jana");
    assert.notEqual(await valueOf(person, t("keep-link")), before);
    await enters(person, t("keep-copy"));
    await reaches(person, t("prepare-poster"));
  }));

test("a result is read by keyboard, from the pasted code to the note", () =>
  atTheDesk({}, async (person) => {
    await enters(person, t("menu-one"));
    await fills(person, t("one-paste"), one);
    await enters(person, t("one-read"));
    await person.sees(t("one-glance"));
    await fills(person, t("one-notes"), "a note");
    assert.equal(await valueOf(person, t("one-notes")), "a note");
  }));

test("two results are compared by keyboard", () =>
  atTheDesk({}, async (person) => {
    await enters(person, t("menu-compare"));
    for (const code of [one, other]) {
      await fills(person, t("one-paste"), code, code === other);
      await enters(person, t("beside-add"));
      await person.sees(t("beside-label", { number: code === one ? 1 : 2 }));
    }
    await person.sees(t("beside-words"));
    await enters(person, t("beside-open"));
    await person.sees(t("one-glance"));
    await enters(person, t("one-back-compare"), true);
    await person.sees(t("beside-words"));
    assert.equal(await person.focus(), t("beside-open"));
  }));

test("many are read by keyboard, one is opened, and the focus comes back to that person", () =>
  atTheDesk({}, async (person) => {
    await enters(person, t("menu-many"));
    await fills(person, t("many-paste"), `${one} ${other}`);
    await enters(person, t("many-read"));
    await person.sees(t("many-shown", { count: 2, all: 2 }));
    await enters(person, t("many-unnamed", { number: 2 }));
    await person.sees(t("one-glance"));
    await enters(person, t("one-back-many"), true);
    await person.sees(t("many-shown", { count: 2, all: 2 }));
    await person.waitsFor(
      `let e = document.activeElement; while (e?.shadowRoot?.activeElement) e = e.shadowRoot.activeElement;
      return said(e) === arguments[0]`,
      t("many-unnamed", { number: 2 }),
    );
  }));
