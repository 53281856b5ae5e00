// @ts-check
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import lighthouse, { snapshot } from "lighthouse";
import puppeteer from "puppeteer-core";
import { serve } from "../../web/serve.js";
import { Person } from "./person.js";
import { answerSome, bank, dist, isLong, people, speak } from "./quiz.js";

const en = speak("en");
const judged = ["accessibility", "best-practices"];
const { manner } = people.front;

describe("Lighthouse", () => {
  /** @type {Awaited<ReturnType<typeof serve>>} */
  let server;
  /** @type {Person} */
  let person;
  /** @type {import("puppeteer-core").Browser} */
  let browser;

  before(async () => {
    server = await serve({ folder: dist, port: 0 });
    person = await Person.arrive();
    browser = await puppeteer.connect({ browserURL: `http://${await person.debugger()}`, defaultViewport: null });
  });

  after(async () => {
    await browser.disconnect();
    await person.leaves();
    server.close();
  });

  /** Every judgment is 100, or what fails is named. @param {Awaited<ReturnType<typeof snapshot>>} report @param {string[]} [names] */
  function flawless(report, names = judged) {
    const { categories, audits } = /** @type {NonNullable<typeof report>} */ (report).lhr;
    for (const name of names) {
      const { score, auditRefs } = categories[name];
      const failed = auditRefs.filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1);
      assert.equal(score, 1, failed.map(({ id }) => `${id}: ${audits[id].title}`).join("\n"));
    }
  }

  /** Audits the page that the person sees. @param {string[]} [names] */
  async function judgeScreen(names = judged) {
    const page = (await browser.pages()).find((tab) => tab.url().startsWith(server.address));
    assert.ok(page);
    flawless(await snapshot(page, { flags: { onlyCategories: names } }), names);
  }

  const whole = { skip: !isLong && "how a page loads takes ten seconds each to judge, so it is judged in the long run" };

  test("nor in the guide while it loads, search engines included", whole, async () => {
    const report = await lighthouse(`${server.address}/guide/en/job/cashier.html`, {
      port: Number((await person.debugger()).split(":")[1]),
      onlyCategories: [...judged, "seo"],
    });
    flawless(report, [...judged, "seo"]);
  });

  for (const kind of isLong ? ["job/cashier", "compare", "hiring/cashier"] : ["job/cashier"])
    test(`nor in the guide, search engines included: ${kind}`, async () => {
      await person.opens(`${server.address}/guide/en/${kind}.html`);
      await judgeScreen([...judged, "seo"]);
    });

  test("nor in the welcome while it loads, on a slow phone", whole, async (t) => {
    const report = await lighthouse(server.address, {
      port: Number((await person.debugger()).split(":")[1]),
      onlyCategories: [...judged, "performance"],
    });
    flawless(report);
    const { score } = /** @type {NonNullable<typeof report>} */ (report).lhr.categories.performance;
    t.diagnostic(
      `performance on a slow phone: ${Math.round((score ?? 0) * 100)} of 100; goal 98, not asserted: machines are noisy`,
    );
  });

  test("Lighthouse finds nothing to better in the welcome", async () => {
    await person.opens(server.address);
    await judgeScreen([...judged, "seo"]);
  });

  test("nor in a question", async () => {
    await person.press(en.t("welcome-start"));
    await answerSome(person, en, manner, 1);
    await judgeScreen();
  });

  test("nor in a result", async () => {
    await answerSome(person, en, manner, bank.items.length);
    await person.sees(en.t("path-front-clear"));
    await judgeScreen();
  });
});
