// @ts-check
import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { findsNothing } from "./axe.js";
import { bank, complete, dist, speak, visit, withCopy } from "./quiz.js";
import { asked, catalogue, opensParts, optionsOf, readsResult, sheetWith, sheetWithSharedPlace, unfolds } from "./result.js";

/** @typedef {import("./person.js").Person} Person */

const en = speak("en");
const known = sheetWith((answers) => asked.assess(answers).path.lead === "front");
const shared = sheetWithSharedPlace();

/** The titles in the list, from above. @param {Person} person @returns {Promise<string[]>} */
const listed = (person) => person.looks(`return all("details[data-role] > summary .title").map(said)`);
/** What the list says of a job. @param {Person} person @param {string} title @returns {Promise<string>} */
const entry = (person, title) =>
  person.looks(`return said(all("details[data-role] > summary").find((e) => said(e).startsWith(arguments[0])))`, title);
/** The names on the cards in front, from above. @param {Person} person @returns {Promise<string[]>} */
const cards = (person) => person.looks(`return all(".card h4").map(said)`);

/** The headings inside what is opened of the cards. @param {Person} person @returns {Promise<string[]>} */
const parts = (person) => person.looks(`return all("dt, h5").map(said)`);

/** Writes into the search field. @param {Person} person @param {string} text */
async function searches(person, text) {
  const field = await person.looks(`return all("input[type=search]")[0]`);
  await field.clear();
  await field.sendKeys(text);
}

/** A copy of the page in which jobs have other titles. @param {string} language @param {Record<string, string>} titles @param {(folder: string) => Promise<void>} does */
const renamed = (language, titles, does) =>
  withCopy((folder) => {
    const file = join(folder, `questions/office/text.${language}.rest.json`);
    const text = JSON.parse(readFileSync(file, "utf8"));
    for (const [id, title] of Object.entries(titles)) Object.assign(text.roles[id], { title, summary: "-", search: [] });
    writeFileSync(file, JSON.stringify(text));
  }, does);

for (const { language, title, typed, others } of [
  { language: "cs", title: "Žoužel účetní", typed: "zouzel UCET", others: { cashier: "Žoužel" } },
  { language: "vi", title: "Đặc phái viên kế toán", typed: "dac PHAI vien", others: { cashier: "Đặc phái" } },
])
  test(`${language}: a search finds "${title}" by "${typed}", and says how many it found`, () =>
    renamed(language, { accountant: title, ...others }, (folder) =>
      visit({ folder, languages: language }, async (person) => {
        const tongue = speak(language);
        await readsResult(person, tongue, known);
        await person.sees(tongue.t("jobs-found", { count: catalogue.roles.length }));
        await searches(person, typed);
        await person.sees(tongue.t("jobs-found", { count: 1 }));
        assert.deepEqual(await listed(person), [title]);
        assert.equal(
          await person.looks(
            `return all("[role=status]").some((e) => said(e) === arguments[0])`,
            tongue.t("jobs-found", { count: 1 }),
          ),
          true,
        );
        await searches(person, `${typed} xyz`);
        await person.sees(tongue.t("jobs-found", { count: 0 }));
      }),
    ));

for (const { language, names } of [
  { language: "cs", names: ["Xa celník", "Xa čalouník", "Xa dispečer", "Xa hostinský", "Xa chemik"] },
  { language: "de", names: ["Xa Nachtdienst", "Xa Öffentlichkeit", "Xa Optik", "Xa Zoll"] },
])
  test(`${language}: sorted by name, the jobs are in the order of a dictionary of the language`, () => {
    const titles = Object.fromEntries(names.map((name, at) => [catalogue.roles[(at * 11) % catalogue.roles.length].id, name]));
    return renamed(language, titles, (folder) =>
      visit({ folder, languages: language }, async (person) => {
        const { t } = speak(language);
        await readsResult(person, speak(language), known);
        await person.select(t("jobs-order"), t("jobs-name"));
        assert.deepEqual(
          (await listed(person)).filter((title) => title.startsWith("Xa ")),
          names,
        );
      }),
    );
  });

test("the list begins with the engine's order and places, and takes only the side that is asked for", () =>
  visit({}, async (person) => {
    await readsResult(person, en, known);
    const { roles } = asked.assess(known);
    assert.deepEqual(
      await listed(person),
      roles.map(({ id }) => en.text.roles[id].title),
    );
    await person.select(en.t("jobs-side"), en.t("jobs-back"));
    const back = roles.filter(({ side }) => side === "back");
    assert.ok(back.length > 0 && back.length < roles.length);
    assert.deepEqual(
      await listed(person),
      back.map(({ id }) => en.text.roles[id].title),
    );
    await person.select(en.t("jobs-side"), en.t("jobs-sides"));
    await person.select(en.t("jobs-order"), en.t("jobs-readiness"));
    const readiest = [...roles].sort((a, b) => b.readiness - a.readiness).map(({ id }) => en.text.roles[id].title);
    assert.deepEqual(await listed(person), readiest);
  }));

test("a job that is put aside is gone after a reload, too, the others move up, and it can be taken back", () =>
  visit({}, async (person) => {
    const alone = sheetWith(
      (answers) => asked.assess(answers).path.lead === "back" && asked.assess(answers).roles[1].place === 2,
    );
    const [first, second] = asked.assess(alone).roles.map(({ id }) => en.text.roles[id].title);
    await readsResult(person, en, alone);
    assert.equal((await cards(person))[0], first);
    await person.press(en.t("role-hide"));
    await person.sees(en.t("jobs-gone", { title: first }));
    assert.equal((await cards(person))[0], second);
    assert.ok((await person.focus()).startsWith(second), "the focus goes to what stood after it");
    assert.match(await entry(person, second), /#1 ·/);
    await person.sees(en.t("jobs-found", { count: catalogue.roles.length - 1 }));
    await person.reloads();
    await person.sees(en.t("jobs-aside", { count: 1 }));
    await opensParts(person);
    assert.equal((await listed(person)).includes(first), false);
    await person.press(en.t("jobs-aside", { count: 1 }));
    await person.press(en.t("jobs-again"));
    await person.sees(en.t("jobs-returned", { title: first }));
    assert.equal((await listed(person))[0], first);
    assert.match(await person.focus(), new RegExp(en.t("jobs-returned", { title: first })));
    assert.match(await entry(person, second), /#2 ·/);
  }));

test("when a job is hidden in the list, the next one has the focus", () =>
  visit({}, async (person) => {
    await readsResult(person, en, known);
    const [, , , , , , one, next] = asked.assess(known).roles.map(({ id }) => en.text.roles[id].title);
    await person.press(await entry(person, one));
    await person.sees(en.text.roles[asked.assess(known).roles[6].id].summary);
    const button = await person.looks(`return all("details[data-role] wd-role")[0].shadowRoot.querySelector(".under button")`);
    await button.click();
    await person.sees(en.t("jobs-gone", { title: one }));
    assert.equal(await person.focus(), await entry(person, next));
  }));

test("starting again forgets what was put aside", () =>
  visit({}, async (person) => {
    await readsResult(person, en, known, { hidden: ["cashier"] });
    await person.sees(en.t("jobs-aside", { count: 1 }));
    await person.press(en.t("result-restart"));
    await person.press(en.t("restart-yes"));
    await complete(person, en, { manner: (item) => optionsOf(item)[0], stopAfter: 1 });
    await opensParts(person);
    await person.sees(en.t("jobs-found", { count: catalogue.roles.length }));
  }));

test("a job in the list opens the same card on the spot and keeps the focus", () =>
  visit({}, async (person) => {
    await readsResult(person, en, known);
    const last = asked.assess(known).roles.at(-1)?.id ?? "";
    const { title, summary } = en.text.roles[last];
    const summaryLine = await entry(person, title);
    await person.press(summaryLine);
    await person.sees(summary);
    assert.equal(await person.focus(), summaryLine);
  }));

test("when no job fits even fairly, the heading does not say that jobs fit", () =>
  visit({}, async (person) => {
    await readsResult(person, en, known, {
      hidden: asked
        .assess(known)
        .roles.filter(({ fit }) => fit !== "low")
        .map(({ id }) => id),
    });
    await person.sees(en.t("roles-heading-near"));
    await person.sees(en.t("roles-near"));
    assert.equal(await person.looks(`return all("h3").some((e) => said(e) === arguments[0])`, en.t("roles-heading")), false);
  }));

test("a text that a company's bank does not have is not shown, and the card is shown without it", () =>
  withCopy(
    (folder) => {
      const file = join(folder, "questions/office/text.en.rest.json");
      const text = JSON.parse(readFileSync(file, "utf8"));
      for (const role of Object.values(text.roles))
        for (const part of Object.keys(role)) if (part !== "title" && part !== "summary") delete role[part];
      writeFileSync(file, JSON.stringify(text));
    },
    (folder) =>
      visit({ folder }, async (person) => {
        await readsResult(person, en, known);
        await person.press(en.t("role-more"));
        const [education, pay] = ["role-education", "role-pay"].map((id) => `${en.t(id)} (${en.t("role-origin")})`);
        await person.sees(education);
        assert.deepEqual(await parts(person), [
          education,
          pay,
          ...["role-answers", "role-for", "role-against"].map((id) => en.t(id)),
        ]);
      }),
  ));

test("an opened card shows the job's day and surroundings, its good and hard sides, requirements, pay and search words", () =>
  visit({}, async (person) => {
    await readsResult(person, en, known);
    const { id } = asked.assess(known).roles[0];
    await person.press(en.t("role-more"));
    const { day, surroundings, progress, crossTraining, search, ...more } = en.text.roles[id];
    for (const text of [day, surroundings, more.for, more.against, progress, crossTraining, ...search]) await person.sees(text);
    const told = [
      "role-day",
      "role-surroundings",
      "role-good",
      "role-hard",
      "role-progress",
      "role-cross",
      "role-search",
      "role-answers",
    ];
    const seen = await parts(person);
    for (const one of told) assert.ok(seen.includes(en.t(one)), one);
  }));

test("cards and skills lead to their pages of the guide, in a new tab; of the page itself nothing is asked for that", () =>
  visit({ languages: "cs" }, async (person, address, served) => {
    const cs = speak("cs");
    await readsResult(person, cs, known);
    await person.waitsUntilReady();
    /** @type {[string, string, string][]} */
    const links = await person.looks(`return all("a[href*='/guide/']").map((e) => [e.href, e.target, said(e)])`);
    const jobs = asked.assess(known).roles.slice(0, 3);
    const page = (/** @type {string} */ kind, /** @type {string} */ id) => `${address}/guide/cs/${kind}/${id}.html`;
    for (const { id } of jobs)
      assert.ok(
        links.some(([url, , says]) => url === page("job", id) && says === `${cs.t("role-guide")} ${cs.t("role-new-tab")}`),
        id,
      );
    for (const { id } of bank.skills)
      assert.ok(
        links.some(([url, , says]) => url === page("skill", id) && says === cs.text.skills[id].name),
        id,
      );
    for (const [url, target] of links) {
      assert.ok(existsSync(join(dist, new URL(url).pathname)), url);
      assert.equal(target, "_blank", url);
    }
    assert.deepEqual(
      served.asked.filter((url) => url.includes("/guide/")),
      [],
    );
  }));

test("the words to look for are copied by one press, without the country they are said in, and that is said", () =>
  visit({ languages: "es" }, async (person) => {
    const es = speak("es");
    await readsResult(person, es, known);
    await person.looks("navigator.clipboard.writeText = async (text) => { globalThis.copied = text; }");
    await person.press(es.t("role-more"));
    await person.press(es.t("role-copy"));
    await person.sees(es.t("role-copied"));
    const words = es.text.roles[asked.assess(known).roles[0].id].search;
    assert.ok(
      words.some((/** @type {string} */ word) => word.endsWith(" (España)")),
      String(words),
    );
    assert.equal(await person.looks("return copied"), words.join("\n").replaceAll(" (España)", "").replaceAll(" (México)", ""));
  }));

test("where copying is forbidden, the page says so", () =>
  visit({}, async (person) => {
    await readsResult(person, en, known);
    await person.looks("navigator.clipboard.writeText = async () => { throw new DOMException('no', 'NotAllowedError'); }");
    await person.press(en.t("role-more"));
    await person.press(en.t("role-copy"));
    await person.sees(en.t("role-copy-failed"));
  }));

test("axe finds nothing on a result with everything opened, colors in light and in dark included", () =>
  visit({}, async (person) => {
    await readsResult(person, en, shared, { hidden: ["cashier"] });
    await unfolds(person);
    await findsNothing(person, "light");
    await person.prefers("dark");
    await findsNothing(person, "dark", "colors");
  }));
