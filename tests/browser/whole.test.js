// @ts-check
// The whole quiz, start to result, in the engine that ENGINE names.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { findsNothing } from "./axe.js";
import { answerSome, bank, complete, itemOf, label, names, people, sentences, speak, visit } from "./quiz.js";
import { engineOfTheDay } from "./person.js";
import { readsResult } from "./result.js";

/** @param {import("./person.js").Person} person @param {import("./quiz.js").Tongue} tongue @param {{says: string[]}} sheet */
async function readsTheirPath(person, tongue, { says }) {
  await person.sees(tongue.t("result-heading"));
  const text = await person.reads();
  assert.ok(
    sentences(tongue, says).some((sentence) => text.includes(sentence)),
    text.slice(0, 600),
  );
}

for (const [language, outcome] of /** @type {const} */ ([
  ["cs", "front"],
  ["vi", "back"],
]))
  test(`${language}: by mouse, answers built for ${outcome} lead there, and once the page is ready nothing is asked for`, () =>
    visit({ languages: language, offline: true }, async (person, _, { asked }) => {
      const tongue = speak(language);
      await person.waitsUntilReady();
      const before = asked.length;
      await complete(person, tongue, people[outcome]);
      await readsTheirPath(person, tongue, people[outcome]);
      assert.deepEqual(asked.slice(before), []);
    }));

const noFinger = engineOfTheDay === "webkit" && "WebKitGTK's driver makes a mouse of every finger";
test("by finger alone a person comes to the same result", { skip: noFinger }, () =>
  visit({ languages: "de", touches: true }, async (person) => {
    const tongue = speak("de");
    await person.sees(tongue.t("welcome-start"));
    await person.looks(
      `window.pointers = new Set(); addEventListener("pointerdown", ({ pointerType }) => pointers.add(pointerType), true)`,
    );
    await complete(person, tongue, people.front);
    await readsTheirPath(person, tongue, people.front);
    assert.deepEqual(await person.looks("return [...pointers]"), ["touch"]);
  }),
);

test("by keyboard alone a person comes to the same result", () =>
  visit({ languages: "es" }, async (person) => {
    const tongue = speak("es");
    const { t } = tongue;
    /** @param {string} key @param {(focus: string) => boolean} arrived @param {string} where */
    const walk = async (key, arrived, where) => {
      for (let presses = 0; !arrived(await person.focus()); presses += 1) {
        assert.ok(presses < 20, `${key} does not lead to "${where}"`);
        await person.types(key);
      }
    };
    await person.sees(t("welcome-start"));
    await walk("Tab", (focus) => focus === t("welcome-start"), t("welcome-start"));
    await person.types("Enter");
    for (let before = "", count = 0; ; count += 1) {
      const shown = await person.readsQuestion(before);
      if (shown === "") break;
      const item = itemOf(tongue, shown);
      const answers = (item.options ?? bank.types[item.type].options).map((/** @type {any} */ { id }) => label(tongue, item, id));
      const wanted = label(tongue, item, people.back.manner(item, 0));
      await walk("Tab", (focus) => answers.includes(focus), answers.join(" | "));
      await person.types("Space");
      await walk("ArrowDown", (focus) => focus === wanted, wanted);
      assert.equal(await person.seesChosen(), wanted);
      if (count % 2) await walk("Tab", (focus) => focus === t("question-next"), t("question-next"));
      await person.types("Enter");
      before = shown;
    }
    await readsTheirPath(person, tongue, people.back);
  }));

test("a reload and a change of language in the middle change nothing in the result", () =>
  visit({}, async (person) => {
    const en = speak("en"),
      vi = speak("vi");
    const { manner } = people.front;
    await person.press(en.t("welcome-start"));
    await answerSome(person, en, manner, 6);
    await person.reloads();
    await answerSome(person, en, manner, 3);
    await person.select(en.t("language-label"), names.vi);
    await person.sees(vi.t("question-skip"));
    const rest = await answerSome(person, vi, manner, bank.items.length);
    await readsTheirPath(person, vi, people.front);
    await person.sees(vi.t("answers-show", { count: 9 + rest }));
  }));

test("once the page is ready, the server may stop: the quiz goes on to its result, and a new start finds it", () =>
  visit({ languages: "cs", offline: true }, async (person, address, served) => {
    const cs = speak("cs");
    await person.waitsUntilReady();
    await person.press(cs.t("welcome-start"));
    await answerSome(person, cs, people.front.manner, 3);
    served.close();
    await answerSome(person, cs, people.front.manner, bank.items.length);
    await readsTheirPath(person, cs, people.front);
    await person.looks("window.before = true; setTimeout(() => location.reload())");
    await person.waitsFor("return !window.before && all('h2').length > 0");
    await readsTheirPath(person, cs, people.front);
  }));

/** Every question, answered as somebody built for an outcome does. @param {"front" | "back"} outcome */
const everything = (outcome) =>
  Object.fromEntries(bank.items.map((/** @type {any} */ item) => [item.id, people[outcome].manner(item, 0)]));
const noPrinter = engineOfTheDay === "webkit" && "WebKitGTK's driver has no command to print";
for (const [language, outcome] of /** @type {const} */ ([
  ["cs", "back"],
  ["vi", "front"],
]))
  test(`${language}: the printed result says the path`, { skip: noPrinter }, () =>
    visit({ languages: language }, async (person) => {
      const tongue = speak(language);
      await readsResult(person, tongue, everything(outcome));
      const { stdout } = spawnSync("pdftotext", ["-", "-"], { input: await person.prints(), encoding: "utf8" });
      const text = stdout.normalize("NFKC").replace(/\s+/g, " ");
      assert.ok(
        sentences(tongue, people[outcome].says).some((sentence) => text.includes(sentence.normalize("NFKC"))),
        text.slice(0, 600),
      );
    }),
  );

test("axe finds nothing on welcome, question and result, in light, at 360 pixels", () =>
  visit({}, async (person) => {
    const en = speak("en");
    assert.equal(await person.looks("return innerWidth"), 360);
    await person.sees(en.t("welcome-start"));
    await findsNothing(person, "welcome");
    await person.press(en.t("welcome-start"));
    await person.readsQuestion();
    await findsNothing(person, "question");
    await answerSome(person, en, people.crossTrained.manner, bank.items.length);
    await person.sees(en.t("result-heading"));
    await findsNothing(person, "result");
    assert.ok((await person.overflow()) <= 0, "the result is wider than the window");
  }));
