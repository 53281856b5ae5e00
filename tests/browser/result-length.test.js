// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { bank, languagesHere, people, speak, visit } from "./quiz.js";
import { asked, keepsResult, sheetWith, sheetWithSharedPlace } from "./result.js";

/** @typedef {import("./result.js").Sheet} Sheet */

/** Everything answered, in this manner. @param {"front" | "back" | "same"} who @returns {Sheet} */
const whole = (who) => Object.fromEntries(bank.items.map((/** @type {any} */ item) => [item.id, people[who].manner(item, 0)]));
/** @param {Sheet} answers */
const path = (answers) => asked.assess(answers).path;

const outcomes = {
  front: whole("front"),
  back: whole("back"),
  "front, not certain": sheetWith((answers) => path(answers).lead === "front" && path(answers).certainty === "leaning"),
  "cross-trained, open": sheetWith((answers) => path(answers).lead === "crossTrained" && path(answers).certainty === "open"),
  "jobs that share the first place": sheetWithSharedPlace(),
  "too few answers": sheetWith((answers) => path(answers).why === "few", 4),
  "no pattern": whole("same"),
};

/** Runs in the page: how far down something ends, in pixels; a closed part ends where its heading does. */
const end = `const end = (selector) => Math.round(Math.max(0, ...all(selector).map((e) => e.getBoundingClientRect().bottom + scrollY)));`;

for (const language of languagesHere)
  test(`${language}: what matters most of a result is at the top, and all of it is short until something is opened`, () =>
    visit({ languages: language }, async (person) => {
      const { t } = speak(language);
      await person.sees(t("welcome-start"));
      for (const [outcome, answers] of Object.entries(outcomes)) {
        await keepsResult(person, answers);
        await person.reloads();
        await person.sees(t("result-heading"));
        const found = path(answers).lead !== "tooLittle";
        for (const { width, height, top, all } of [
          { width: 360, height: 740, top: 1400, all: 3500 },
          { width: 1280, height: 800, top: 800, all: 2000 },
        ]) {
          await person.resize(width, height);
          const seen = await person.looks(
            `${end}
            const ends = (name) => { const e = named("h3, h2", name); return e ? Math.round(e.getBoundingClientRect().bottom + scrollY) : 0; };
            return { cards: all("details.card").length, jobs: end("details.card"), next: ends(arguments[0]), keep: ends(arguments[1]),
              all: document.documentElement.scrollHeight }`,
            t("next-heading"),
            t("keep-heading"),
          );
          const where = `${outcome}, ${width}: ${JSON.stringify(seen)}`;
          if (process.env.SHOW) console.log(language, where);
          if (process.env.SHOTS)
            await person.photographs(`${process.env.SHOTS}/${language}-${width}-${outcome.replace(/\W+/g, "-")}.png`);

          assert.equal(seen.cards, found ? 3 : 0, where);
          assert.ok(seen.jobs <= top && seen.all <= all, where);
          if (width === 360) assert.ok(seen.keep > 0 && seen.keep <= top && seen.next <= top, where);
          if (found) assert.ok(seen.next > seen.jobs, where);
        }
      }
    }));
