// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { minutes } from "../../web/quiz/reading-time.js";
import { findsNothing } from "./axe.js";
import { comes, holds, isAsked, isLost } from "./held.js";
import { bank, itemOf, languagesHere, speak, visit } from "./quiz.js";

/** @typedef {import("./person.js").Person} Person */

const en = speak("en");
/** A page that registers no worker. */
const path = "/guide/en/list.html";
/** The steps of the first question, as they are called. */
const steps = ["1", "2", "3", "4", "5"].map((step) => en.t(`preference-${step}`));

/** Opens the quiz, which waits for its bank. @param {Person} person @param {string} address */
async function comesLate(person, address) {
  await holds(person, "bank.json");
  await person.opens(`${address}/`);
}

/** The quiz comes. @param {Person} person */
async function quizComes(person) {
  await comes(person);
  await person.waitsFor(`return !document.querySelector("which-desk > [slot=first]")`);
}

/** What is kept in the browser. @param {Person} person @returns {Promise<any>} */
const kept = (person) => person.looks(`return JSON.parse(localStorage.getItem("whichdesk:/:office"))`);

/**
 * Presses Start, does something on the first question before the quiz is there, and lets it come.
 * @param {(person: Person) => Promise<void>} early @param {(person: Person, first: string) => Promise<void>} then - `first`: the item's id
 */
const meets = (early, then) =>
  visit({ path }, async (person, address) => {
    await comesLate(person, address);
    await person.press(en.t("welcome-start"));
    await person.sees(en.t("question-next"));
    assert.ok(await person.looks(`return Boolean(document.querySelector("which-desk > [slot=first] fieldset"))`));
    const { id } = itemOf(en, await person.looks(`return said(all("fieldset")[0])`));
    await early(person);
    await quizComes(person);
    await then(person, id);
    await person.waitsUntilReady();
  });

test("what is chosen before the quiz is there is chosen and kept when it has come, and has the focus", () =>
  meets(
    (person) => person.choose(steps[3]),
    async (person, first) => {
      await person.waitsFor(`return all("input:checked").length === 1`);
      assert.equal(await person.seesChosen(), steps[3]);
      assert.equal(await person.focus(), steps[3]);
      assert.deepEqual((await kept(person)).answers, { [first]: "4" });
    },
  ));

for (const [how, goesOn] of /** @type {[string, (person: Person) => Promise<void>][]} */ ([
  ["the button", (person) => person.press(en.t("question-next"))],
  ["Enter on the answer", (person) => person.types("Enter")],
]))
  test(`who answers and goes on with ${how} before the quiz is there comes to the second question, once`, () =>
    meets(
      async (person) => {
        await person.choose(steps[1]);
        await goesOn(person);
        await goesOn(person);
      },
      async (person, first) => {
        await person.waitsFor(`return JSON.parse(localStorage.getItem("whichdesk:/:office") ?? "{}").at === 1`);
        const { answers, asked } = await kept(person);
        assert.deepEqual([answers, asked.length], [{ [first]: "2" }, 2]);
        assert.notEqual(itemOf(en, await person.readsQuestion()).id, first);
      },
    ));

test("who chooses anew after Next has not gone on", () =>
  meets(
    async (person) => {
      await person.choose(steps[1]);
      await person.press(en.t("question-next"));
      await person.choose(steps[4]);
    },
    async (person, first) => {
      await person.waitsUntilReady();
      assert.equal(await person.seesChosen(), steps[4]);
      assert.deepEqual((await kept(person)).asked, [first]);
    },
  ));

test("who goes on without an answer is asked for one when the quiz has come", () =>
  meets(
    (person) => person.press(en.t("question-next")),
    async (person, first) => {
      await person.sees(en.t("question-choose"));
      assert.equal(await person.focus(), en.t("question-next"));
      assert.equal(itemOf(en, await person.readsQuestion()).id, first);
    },
  ));

test("the first question can be skipped and left, and Back leads to the welcome, before the quiz is there", async () => {
  await meets(
    (person) => person.press(en.t("question-skip")),
    async (person, first) => {
      await person.waitsFor(`return JSON.parse(localStorage.getItem("whichdesk:/:office") ?? "{}").at === 1`);
      assert.deepEqual((await kept(person)).answers, { [first]: null });
    },
  );
  await meets(
    (person) => person.press(en.t("question-stop")),
    (person) => person.sees(en.t("path-few")),
  );
  await meets(
    (person) => person.press(en.t("question-back")),
    async (person) => {
      await person.sees(en.t("welcome-start"));
      assert.deepEqual((await kept(person))?.answers ?? {}, {});
    },
  );
});

test("a screen reader is at the question, before and after the quiz has come; nothing is busy until something waits", () =>
  meets(
    async (person) => {
      assert.equal(await person.focus(), en.t("bundle-intro"));
      assert.notEqual(await person.looks(`return document.querySelector("which-desk").ariaBusy`), "true");
      await person.press(en.t("question-skip"));
      assert.equal(await person.looks(`return document.querySelector("which-desk").ariaBusy`), "true");
      await person.choose(steps[0]);
      assert.notEqual(await person.looks(`return document.querySelector("which-desk").ariaBusy`), "true");
    },
    async (person) => {
      assert.equal(await person.looks(`return document.querySelector("which-desk").ariaBusy`), null);
    },
  ));

test("a quiz that is lost on its way is said, and what was chosen is there after the next try", () =>
  meets(
    async (person) => {
      await person.choose(steps[3]);
      await isLost(person);
      await person.sees(en.t("failure-load"));
      await person.press(en.t("failure-again"));
    },
    async (person, first) => {
      await person.waitsFor(`return all("input:checked").length === 1`);
      assert.equal(await person.seesChosen(), steps[3]);
      assert.deepEqual((await kept(person)).answers, { [first]: "4" });
    },
  ));

test("a step that waits for a quiz that is lost is not busy beside the failure, and is taken after the next try", () =>
  meets(
    async (person) => {
      await person.choose(steps[3]);
      await person.press(en.t("question-next"));
      await isLost(person);
      await person.sees(en.t("failure-load"));
      assert.equal(await person.looks(`return document.querySelector("which-desk").ariaBusy`), null);
      await person.press(en.t("failure-again"));
    },
    async (person, first) => {
      await person.waitsFor(`return JSON.parse(localStorage.getItem("whichdesk:/:office") ?? "{}").at === 1`);
      assert.deepEqual((await kept(person)).answers, { [first]: "4" });
    },
  ));

test("buttons whose texts a translator has wrapped are heard before the quiz is there", () =>
  visit({ path }, async (person, address) => {
    const wrap = `for (const button of all("which-desk > section button")) button.innerHTML = "<font><font>" + button.innerHTML + "</font></font>"`;
    await comesLate(person, address);
    await person.sees(en.t("welcome-start"));
    await person.looks(wrap);
    await person.press(en.t("welcome-start"));
    await person.sees(en.t("question-skip"));
    await person.looks(wrap);
    await person.press(en.t("question-skip"));
    assert.equal(await person.looks(`return document.querySelector("which-desk").getAttribute("step")`), "skip");
    await quizComes(person);
    await person.waitsUntilReady();
  }));

test("in another window that has gone on, the question that is shown there is read out, and nothing of it is chosen", () =>
  meets(
    async (person) => {
      await person.choose(steps[1]);
      const { id } = itemOf(en, await person.looks(`return said(all("fieldset")[0])`));
      const next = bank.items.find(
        (/** @type {{id: string, type: string}} */ item) => item.type === "preference" && item.id !== id,
      ).id;
      await person.looks(
        `localStorage.setItem("whichdesk:/:office", arguments[0]); sessionStorage.setItem("whichdesk:/:here", "true")`,
        JSON.stringify({ screen: "question", asked: [id, next], at: 1, answers: { [id]: "5" } }),
      );
    },
    async (person, first) => {
      const question = itemOf(en, await person.readsQuestion());
      assert.notEqual(question.id, first);
      assert.equal(await person.seesChosen(), "");
      assert.deepEqual((await kept(person)).answers, { [first]: "5" });
      assert.ok([en.t("bundle-intro"), en.t("preference-intro")].includes(await person.focus()));
    },
  ));

test("the full quiz says how long it is, before and after", () =>
  visit({ path }, async (person, address) => {
    const count = bank.items.length;
    const far = en.t("progress", { number: 1, left: count - 1 });
    await comesLate(person, address);
    await person.press(en.t("welcome-full", { count, minutes: minutes(bank, en.text, count) }));
    await person.sees(far);
    await quizComes(person);
    await person.sees(far);
    await person.waitsUntilReady();
  }));

test("where the browser keeps nothing, that is said below the question, which stays where it is", () =>
  visit({ path, blocked: true }, async (person, address) => {
    const place = `return all("fieldset, button.main").map((one) => Math.round(one.getBoundingClientRect().top)).sort()`;
    await comesLate(person, address);
    await person.press(en.t("welcome-start"));
    await person.sees(en.t("question-next"));
    const before = await person.looks(place);
    await quizComes(person);
    await person.sees(en.t("storage-blocked"));
    assert.deepEqual(await person.looks(place), before);
    await person.waitsUntilReady();
  }));

test("in a low window the question stays where it was scrolled to when the quiz comes", () =>
  visit({ path }, async (person, address) => {
    await comesLate(person, address);
    await person.resize(360, 400);
    await person.press(en.t("welcome-start"));
    await person.choose(steps[2]);
    const before = await person.looks("scrollTo(0, 9999); return scrollY");
    assert.ok(before > 0);
    await quizComes(person);
    await person.waitsUntilReady();
    assert.equal(await person.looks("return scrollY"), before);
  }));

test("who has been sent a prepared quiz sees no welcome and no question of the usual one on the way", () =>
  visit({ path }, async (person, address) => {
    await person.looks(`localStorage.setItem("whichdesk:/:prepared", JSON.stringify("x"))`);
    await comesLate(person, address);
    await isAsked(person);
    assert.equal(await person.looks(`return document.querySelectorAll("which-desk > [slot=first]").length`), 0);
    await quizComes(person);
    await person.sees(en.t("welcome-start"));
    await person.waitsUntilReady();
  }));

for (const language of languagesHere)
  test(`${language}: axe finds nothing on the question that is shown before the quiz is there`, () =>
    visit({ path, languages: language }, async (person, address) => {
      const { t } = speak(language);
      await comesLate(person, address);
      await person.press(t("welcome-start"));
      await person.choose(t("preference-4"));
      await findsNothing(person, "the early question, light");
      await person.prefers("dark");
      await findsNothing(person, "the early question, dark", "colors");
      await quizComes(person);
      await person.waitsUntilReady();
    }));
