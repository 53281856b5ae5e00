// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { engineOfTheDay } from "./person.js";
import { putOn } from "./seed.js";
import { answerOne, answerSome, bank, complete, itemOf, label, names, people, speak, visit } from "./quiz.js";

const en = speak("en"),
  de = speak("de"),
  vi = speak("vi");
const { manner } = people.front;

/** What says that the first question is shown; the engine says how many are left. */
const [numberOne] = en.t("progress", { number: 1, left: 2 }).split("2");

test("the browser's language is the quiz's language, of the page and of its title", () =>
  visit({ languages: "de-AT,en" }, async (person) => {
    await person.sees(de.t("welcome-heading"));
    await person.waitsUntilReady();
    assert.deepEqual(await person.looks("return [document.documentElement.lang, document.title]"), ["de", de.t("page-title")]);
  }));

test("a change of language in the middle keeps question, choice, answers and focus, and holds on the next visit", () =>
  visit({}, async (person, address) => {
    await person.press(en.t("welcome-start"));
    await answerSome(person, en, manner, 4);
    const item = itemOf(en, await person.readsQuestion());
    await person.choose(label(en, item, manner(item, 0)));
    await person.select(en.t("language-label"), names.vi);
    await person.sees(vi.t("question-skip"));
    assert.equal(itemOf(vi, await person.readsQuestion()).id, item.id);
    assert.equal(await person.seesChosen(), label(vi, item, manner(item, 0)));
    assert.equal(
      await person.looks(
        `let e = document.activeElement; while (e.shadowRoot?.activeElement) e = e.shadowRoot.activeElement; return e.localName`,
      ),
      "select",
    );
    await person.press(vi.t("question-next"));
    await person.press(vi.t("question-stop"));
    await person.sees(vi.t("answers-show", { count: 5 }));
    await person.opens(address);
    await person.sees(vi.t("result-heading"));
  }));

test("back keeps the answer, and next comes back to where one was", () =>
  visit({}, async (person) => {
    await person.press(en.t("welcome-start"));
    const { shown: first } = await answerOne(person, en, manner);
    const { shown: second } = await answerOne(person, en, manner, first);
    const third = await person.readsQuestion(second);
    await person.press(en.t("question-back"));
    await person.press(en.t("question-back"));
    await person.sees(numberOne);
    const item = itemOf(en, await person.readsQuestion());
    assert.equal(await person.seesChosen(), label(en, item, manner(item, 0)));
    await person.press(en.t("question-next"));
    await person.press(en.t("question-next"));
    assert.equal(await person.readsQuestion(second), third);
  }));

test("nothing is chosen before the person chooses, and next then asks kindly", () =>
  visit({}, async (person) => {
    await person.press(en.t("welcome-start"));
    const shown = await person.readsQuestion();
    assert.equal(await person.seesChosen(), "");
    await person.press(en.t("question-next"));
    await person.sees(en.t("question-choose"));
    assert.equal(itemOf(en, await person.readsQuestion()).id, itemOf(en, shown).id);
  }));

test("a skipped question counts as not answered", () =>
  visit({}, async (person) => {
    await person.press(en.t("welcome-start"));
    const first = await person.readsQuestion();
    await person.press(en.t("question-skip"));
    await person.readsQuestion(first);
    await person.press(en.t("question-stop"));
    await person.sees(en.t("path-few-why", { count: 0 }));
    await person.press(en.t("answers-show", { count: 1 }));
    await person.sees(en.t("answer-skipped"));
  }));

test("a reload goes on at the same question with the same answers", () =>
  visit({}, async (person) => {
    await person.press(en.t("welcome-start"));
    await answerSome(person, en, manner, 3);
    const fourth = await person.readsQuestion();
    await person.reloads();
    assert.equal(await person.readsQuestion(), fourth);
    await person.press(en.t("question-back"));
    const item = itemOf(en, await person.readsQuestion(fourth));
    assert.equal(await person.seesChosen(), label(en, item, manner(item, 0)));
  }));

test("the answers are found under both spellings of the page's address", () =>
  visit({}, async (person, address) => {
    await person.press(en.t("welcome-start"));
    await answerSome(person, en, manner, 2);
    const third = await person.readsQuestion();
    await person.opens(`${address}/index.html`);
    assert.equal(await person.readsQuestion(), third);
  }));

test("who comes back another time goes on or starts new", () =>
  visit({}, async (person, address) => {
    await person.press(en.t("welcome-start"));
    await answerSome(person, en, manner, 2);
    const third = await person.readsQuestion();
    for (const choice of ["return-go-on", "return-start-new"]) {
      await person.looks("sessionStorage.clear()");
      await person.opens(address);
      await person.sees(en.t("return-text", { count: 2 }));
      await person.press(en.t(choice));
      if (choice === "return-go-on") assert.equal(await person.readsQuestion(), third);
      else {
        await person.press(en.t("restart-yes"));
        await person.sees(en.t("welcome-start"));
      }
    }
  }));

test("after stopping early one goes on with the question that stood there", () =>
  visit({}, async (person) => {
    await person.press(en.t("welcome-start"));
    await answerSome(person, en, manner, 2);
    const third = await person.readsQuestion();
    await person.press(en.t("question-stop"));
    await person.press(en.t("result-go-on"));
    assert.equal(await person.readsQuestion(), third);
  }));

test("an answer can be changed from the result, and the result comes back changed", () =>
  visit({}, async (person) => {
    await complete(person, en, { manner, stopAfter: 1 });
    await person.press(en.t("result-review"));
    await person.press(en.t("answers-change"));
    const item = itemOf(en, await person.readsQuestion());
    const other = Object.keys({ 1: 0, 5: 0 }).find((option) => option !== manner(item, 0)) ?? "1";
    await person.choose(label(en, item, other));
    await person.press(en.t("question-return"));
    await person.sees(en.t("reasons-answer", { answer: label(en, item, other) }));
  }));

test("start again asks once, and then everything is gone", () =>
  visit({}, async (person) => {
    await complete(person, en, { manner, stopAfter: 2 });
    await person.press(en.t("result-restart"));
    await person.press(en.t("restart-no"));
    await person.press(en.t("result-restart"));
    await person.press(en.t("restart-yes"));
    await person.sees(en.t("welcome-start"));
    await person.reloads();
    await person.press(en.t("welcome-start"));
    await person.sees(numberOne);
  }));

test("the keyboard alone goes through questions and to a result", () =>
  visit({}, async (person) => {
    await person.sees(en.t("welcome-start"));
    const tabTo = async (/** @type {string} */ wanted) => {
      for (let presses = 0; presses < 60 && (await person.focus()) !== wanted; presses += 1) await person.types("Tab");
      assert.equal(await person.focus(), wanted);
    };
    await tabTo(en.t("welcome-start"));
    await person.types("Enter");
    let before = "";
    for (let count = 0; count < 5; count += 1) {
      const shown = await person.readsQuestion(before);
      assert.ok(shown.includes(await person.focus()), "the question has the focus");
      const item = itemOf(en, shown);
      const first = label(en, item, Object.keys(item.options ? en.text.items[item.id].options : { 1: 0 })[0]);
      await tabTo(first);
      await person.types("Space", "ArrowDown");
      if (count % 2) await person.types("Enter");
      else {
        await tabTo(en.t("question-next"));
        await person.types("Enter");
      }
      before = shown;
    }
    await person.readsQuestion(before);
    await tabTo(en.t("question-stop"));
    await person.types("Enter");
    await person.sees(en.t("result-heading"));
    assert.equal(await person.focus(), en.t("path-few"));
    await tabTo(en.t("answers-show", { count: 5 }));
  }));

test("a browser that keeps nothing says so and works", () =>
  visit({ blocked: true }, async (person) => {
    await person.sees(en.t("storage-blocked"));
    await complete(person, en, { manner, stopAfter: 2 });
  }));

const once = { skip: engineOfTheDay !== "chromium" && "no engine asks otherwise: the core does" };
test("who wants to answer everything at once is asked every question, and the bar is full at the end", once, () =>
  visit({}, async (person) => {
    const { minutes } = await import("../../web/quiz/reading-time.js");
    await person.press(en.t("welcome-full", { count: bank.items.length, minutes: minutes(bank, en.text, bank.items.length) }));
    await person.sees(en.t("progress", { number: 1, left: bank.items.length - 1 }));
    await putOn(person, { screen: "question", at: bank.items.length - 3, answered: bank.items.length - 3 });
    await person.sees(en.t("progress", { number: bank.items.length - 2, left: 2 }));
    assert.equal(await answerSome(person, en, people.front.manner, bank.items.length), 3);
    await person.sees(en.t("progress-result", { count: bank.items.length, left: 0 }));
    assert.equal(await person.looks(`const [bar] = all("progress"); return bar.value / bar.max`), 1);
  }),
);

test("a person who stops early sees how many questions were left", () =>
  visit({}, async (person) => {
    await person.press(en.t("welcome-start"));
    await answerSome(person, en, people.front.manner, 4);
    await person.press(en.t("question-stop"));
    await person.sees(en.t("result-heading"));
    const [, left] = (await person.reads()).match(/4 questions answered, about (\d+) left/) ?? [];
    assert.ok(Number(left) > 0);
    assert.equal(await person.looks(`const [bar] = all("progress"); return bar.value / bar.max`), 4 / (4 + Number(left)));
  }));

test("a full storage is said, and the answers stay as long as the page is open", () =>
  visit({}, async (person) => {
    await person.press(en.t("welcome-start"));
    await person.looks(
      `let size = 1 << 22; while (size > 0) try { localStorage.setItem("other" + size + Math.random(), "x".repeat(size)); } catch { size >>= 1; }`,
    );
    await answerSome(person, en, people.front.manner, 3);
    await person.sees(en.t("storage-blocked"));
    await person.press(en.t("question-stop"));
    await person.sees(en.t("answers-show", { count: 3 }));
  }));

test("beside the summary a link opens and shows each part, Back closes it, and a reload keeps it open", () =>
  visit({ width: 1280, height: 800 }, async (person, address) => {
    const isShown = (/** @type {string} */ heading) =>
      person.waitsFor(
        `const summary = named("summary", arguments[0]), { top } = summary?.getBoundingClientRect() ?? {};
        return summary?.parentElement.open && summary.getRootNode().activeElement === summary && top >= -1 && top < innerHeight`,
        en.t(heading),
      );
    const isClosed = (/** @type {string} */ heading) =>
      person.waitsFor(`return named("summary", arguments[0])?.parentElement.open === false`, en.t(heading));
    await complete(person, en, { manner, stopAfter: 16 });
    for (const [part, heading] of Object.entries({ skills: "skills-heading", why: "reasons-heading", keep: "keep-heading" })) {
      await person.press(en.t(`jump-${part}`));
      await isShown(heading);
    }
    await person.goesBack();
    await isClosed("keep-heading");
    await person.press(en.t("skills-heading")); // not the one that was opened last
    await isClosed("skills-heading");
    await person.goesBack();
    await isClosed("reasons-heading");
    await isClosed("skills-heading");
    await person.press(en.t("jump-skills"));
    await isShown("skills-heading");
    await person.reloads();
    await person.waitsFor(`return named("summary", arguments[0])?.parentElement.open`, en.t("skills-heading"));
    await isClosed("keep-heading");
    await person.opens(`${address}/?again#keep`);
    await isShown("keep-heading");
    assert.equal(await person.looks("return location.hash"), "");
    await isClosed("skills-heading");
  }));

// The driver of Firefox can search as its find bar does, which opens what is closed; Chromium's has no such command.
test(
  "a search of the browser finds what is in closed parts and opens them; Back closes them",
  { skip: engineOfTheDay !== "firefox" },
  () =>
    visit({}, async (person) => {
      await putOn(person, { screen: "result" });
      const opened = (/** @type {string[]} */ names) =>
        person.waitsFor(
          `return String(all("wd-part").filter((e) => e.shadowRoot.querySelector("details").open).map((e) => e.name).sort()) === arguments[0]`,
          String(names),
        );
      await opened([]);
      for (const [word, ...names] of [
        ["jobs-search", "jobs"],
        ["skills-less", "jobs", "skills"],
      ]) {
        assert.equal(await person.looks("return window.find(arguments[0])", en.t(word)), true);
        await opened(names);
      }
      await person.goesBack();
      await opened(["jobs"]);
    }),
);
