// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { complete, names, people, speak, visit } from "./quiz.js";
import { hasShareMenu } from "./share-menu.js";

const en = speak("en");

/** The link that is shown. @param {import("./person.js").Person} person @returns {Promise<string>} */
const link = (person) => person.looks(`return all("input[readonly]")[0]?.value ?? null`);

test("the device's menu for sharing gets title, text and link; where there is none, there is no button", () =>
  visit({}, async (person) => {
    await complete(person, en, { ...people.front, stopAfter: 2 });
    await person.press(en.t("keep-heading"));
    await person.sees(en.t("keep-copy"));
    assert.equal(await person.canSee(en.t("keep-share")), false);
    await hasShareMenu(person, "");
    await person.select(en.t("language-label"), names.de);
    const de = speak("de");
    await person.press(de.t("keep-share"));
    assert.deepEqual(await person.looks("return shared"), [
      { title: de.t("keep-share-title"), text: de.t("keep-share-text"), url: await link(person) },
    ]);
  }));

test("a share that the person calls off is no error, and one that the browser refuses selects the link", () =>
  visit({}, async (person) => {
    await hasShareMenu(person, `throw new DOMException("", window.refuses ? "NotAllowedError" : "AbortError")`);
    await complete(person, en, { ...people.front, stopAfter: 2 });
    await person.press(en.t("keep-heading"));
    await person.sees(en.t("keep-share"));
    const before = await person.reads();
    await person.press(en.t("keep-share"));
    assert.equal(await person.reads(), before);
    await person.looks("window.refuses = true");
    await person.press(en.t("keep-share"));
    await person.sees(en.t("keep-marked"));
    assert.deepEqual(await person.looks("return [shared.length, troubles]"), [2, []]);
  }));
