// @ts-check
// Whoever opens a link without answers reads what the sharer reads: headline, kind and per cents.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { Person } from "./person.js";
import { host } from "./host.js";
import { bank, dist, languages, speak } from "./quiz.js";
import { asked, keepsResult, sheetWith } from "./result.js";

/** @typedef {import("./result.js").Sheet} Sheet */

/** @param {Sheet} answers */
const path = (answers) => asked.assess(answers).path;

/** A sheet for each outcome that a person can have. */
const outcomes = {
  front: sheetWith((answers) => path(answers).lead === "front"),
  back: sheetWith((answers) => path(answers).lead === "back"),
  "crossTrained, a strength": sheetWith((answers) => path(answers).kind === "strength"),
  "crossTrained, even": sheetWith((answers) => path(answers).kind === "even"),
  "too few answers": sheetWith((answers) => path(answers).why === "few", 4),
  "no pattern": sheetWith((answers) => path(answers).why === "noPattern", bank.items.length),
};

/** What a page says of the path. @param {Person} person @returns {Promise<{headline: string, shown: string, percents: string[]}>} */
const says = (person) =>
  person.looks(`
  const text = (e) => e.innerText.replace(/\\s+/g, " ").trim();
  return { headline: text(all("h2[data-arrive]")[0]), shown: all(".verdict")[0].className,
    percents: [...all("wd-shares")[0].shadowRoot.querySelectorAll("li")].map(text) };`);

describe("a link without answers", () => {
  /** @type {Person} */ let person;
  /** @type {import("./host.js").Host} */ let page;
  let visits = 0;
  before(async () => {
    page = await host({ folder: dist });
    person = await Person.arrive();
    await person.opens(`${page.address}/`);
  });
  after(async () => {
    await person?.leaves();
    page?.end();
  });

  for (const language of languages)
    for (const [outcome, answers] of Object.entries(outcomes))
      test(`${language}, ${outcome}: its reader sees the headline, the kind and the per cents that the sharer sees`, async () => {
        const { t } = speak(language);
        await keepsResult(person, answers, {}, language);
        await person.opens(`${page.address}/?${(visits += 1)}`);
        await person.sees(t("result-heading"));
        const mine = await says(person);
        await person.press(t("keep-heading"));
        const link = await person.looks(`return all("input[readonly]")[0].value`);
        await person.opens(link.replace("/?", "/?link&"));
        await person.sees(t("shared-heading"));
        assert.equal(await person.looks(`return all("wd-answers").length`), 0, "the link holds no answers");
        assert.deepEqual(await says(person), mine);

        const { lead, why, certainty, kind, percent } = path(answers);
        const name = lead === "tooLittle" ? why : lead === "crossTrained" ? `cross-${kind}` : lead;
        assert.equal(
          mine.headline,
          t(lead === "tooLittle" ? `path-${name}` : `path-${name}-${certainty}`)
            .replace(/\s+/g, " ")
            .trim(),
        );
        const shown = [percent.front, percent.crossTrained, percent.back];
        for (const [at, whole] of shown.entries())
          if (whole > 0 && whole < 100) assert.match(mine.percents[at] ?? "", new RegExp(`\\b${whole}\\s?%`));
      });
});
