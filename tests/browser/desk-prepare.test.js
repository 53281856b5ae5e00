// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { findsNothing } from "./axe.js";
import { atTheDesk, counselorSpeaks, valueOf, writes } from "./desk.js";
import { answerSome, languages, names, people, visit } from "./quiz.js";
import { linkOf } from "../../web/quiz/settings.js";

const [vi, cs, de, en] = ["vi", "cs", "de", "en"].map(counselorSpeaks);
const hostile = `<img src=x onerror=alert(1)> “talk”`;

/** The two texts that were copied. @param {import("./person.js").Person} person @returns {Promise<[string, string]>} */
async function copied(person) {
  await person.waitsFor("return window.copied.length === 2");
  return person.looks("return window.copied");
}

test("a quiz is prepared in Vietnamese, answered in Czech, and read in German", async () => {
  let prepared = "";
  await atTheDesk({ languages: "vi", width: 1280 }, async (person) => {
    await person.press(vi.t("menu-prepare"));
    await person.select(vi.t("prepare-language"), names.cs);
    await writes(person, vi.t("prepare-by"), "Bà Hồng");
    await writes(person, vi.t("prepare-why"), hostile);
    await person.choose(vi.t("prepare-return-mail"));
    await person.sees(vi.t("prepare-problem-wrong-mail"));
    await writes(person, vi.t("prepare-mail"), "hong@skola.example");
    prepared = await valueOf(person, vi.t("keep-link"));
    assert.ok(prepared.length <= 1500);
    const message = await valueOf(person, vi.t("prepare-message"));
    assert.ok(
      message.includes(prepared) && message.includes(cs.t("prepare-message-hello")) && message.includes("hong@skola.example"),
    );
    await findsNothing(person, "prepare");
    assert.ok((await person.overflow()) <= 0);
  });
  let result = "";
  await visit({ languages: "de", path: `/${new URL(prepared).hash}` }, async (person, address) => {
    await person.sees(cs.t("prepared-by", { by: "Bà Hồng" }));
    await person.sees(cs.t("prepared-nothing-sent"));
    await person.sees(hostile);
    assert.equal(await person.looks("return location.href"), `${address}/`, "what was prepared leaves the address");
    await findsNothing(person, "welcome");
    await person.press(cs.t("welcome-start"));
    await answerSome(person, cs, people.front.manner, 12);
    await person.press(cs.t("question-stop"));
    await person.sees(cs.t("prepared-what"));
    await person.looks(`window.copied = []; navigator.clipboard.writeText = async (text) => void copied.push(text)`);
    await person.press(cs.t("prepared-copy", { by: "Bà Hồng" }));
    await person.sees(cs.t("prepared-copied"));
    await person.press(cs.t("prepared-copy-summary"));
    const [whole, short] = await copied(person);
    result = whole;
    assert.notEqual(whole, short);
    const mails = await person.looks(`return all("a[href^=mailto]").map((one) => decodeURIComponent(one.href))`);
    assert.equal(mails.length, 2);
    assert.ok(
      mails.every((/** @type {string} */ mail) => mail.startsWith("mailto:hong@skola.example?subject=")) &&
        mails[0].includes(whole),
    );
    await person.reloads();
    await person.sees(cs.t("prepared-heading", { by: "Bà Hồng" }));
  });
  await atTheDesk({ languages: "de" }, async (person) => {
    await person.press(de.t("menu-one"));
    await writes(person, de.t("one-paste"), result);
    await person.press(de.t("one-read"));
    await person.sees(de.t("one-glance"));
    await person.sees(de.t("one-answers"));
  });
});

test("only the chosen jobs are recommended, and too long a text is said to be so and kept", () =>
  atTheDesk({}, async (person) => {
    await person.press(en.t("menu-prepare"));
    await person.choose(en.t("prepare-roles-some"));
    await person.press(en.t("prepare-roles-none"));
    await person.sees(en.t("prepare-problem-no-roles"));
    await person.press(en.t("prepare-roles-every"));
    await writes(person, en.t("prepare-why"), "w".repeat(201));
    await person.sees(en.t("prepare-problem-long-text", { field: en.t("prepare-why"), length: 201, most: 200 }));
    await writes(person, en.t("prepare-why"), "w".repeat(200));
    assert.ok((await valueOf(person, en.t("keep-link"))).includes("#desk="));
    assert.ok((await person.overflow()) <= 0);
  }));

test("the seeker's page asks for nothing after it is ready, and no address, storage key or title holds who prepared it, the group or the result", async () => {
  const known = { languages: [...languages], roles: Object.keys(en.text.roles) };
  const settings = {
    language: null,
    plan: /** @type {const} */ ("quick"),
    roles: null,
    group: "Skupina-9B",
    by: "Jana-Marie",
    why: "Protoze-proto",
  };
  const made = linkOf("https://quiz.example/", { ...settings, mail: null, pack: null }, known);
  assert.ok("link" in made);
  await visit({ path: `/${new URL(made.link).hash}` }, async (person, _, served) => {
    await person.waitsUntilReady();
    const before = served.asked.length;
    await person.press(en.t("welcome-start"));
    await answerSome(person, en, people.front.manner, 5);
    await person.press(en.t("question-stop"));
    await person.looks(`window.copied = []; navigator.clipboard.writeText = async (text) => void copied.push(text)`);
    await person.press(en.t("prepared-copy", { by: settings.by }));
    await person.waitsFor("return window.copied.length === 1");
    assert.deepEqual(served.asked.slice(before), [], "nothing is asked for");
    const [, code] = (await person.looks("return copied[0]")).match(/#r=([\w-]+)/);
    const seen = await person.looks(
      "return [document.title, location.href, ...Object.keys(localStorage), ...Object.keys(sessionStorage)].join(' ')",
    );
    for (const secret of [settings.group, settings.by, settings.why, code, new URL(made.link).hash.slice(6)])
      for (const place of [seen, ...served.asked]) assert.ok(!place.includes(secret), `${secret} in ${place}`);
    await person.looks("sessionStorage.clear()");
    await person.reloads();
    await person.sees(en.t("return-heading"));
    await person.sees(en.t("prepared-by", { by: settings.by }));
  });
});

test("a prepared link that was cut off leads to the quiz and says so", async () => {
  let prepared = "";
  await atTheDesk({}, async (person) => {
    await person.press(en.t("menu-prepare"));
    await writes(person, en.t("prepare-by"), "Jana");
    prepared = await valueOf(person, en.t("keep-link"));
  });
  const letters = new URL(prepared).hash.replace("#desk=", "").slice(0, 20);
  await visit({ path: `/#desk=${letters}` }, async (person) => {
    await person.sees(en.t("prepared-cut-settings", { letters: letters.length }));
    await person.sees(en.t("welcome-start"));
  });
});
