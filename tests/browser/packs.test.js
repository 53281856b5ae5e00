// A company's own roles on its page: they are recommended with their vacancies, and a bad file never costs an answer.
import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { findsNothing } from "./axe.js";
import { engineOfTheDay } from "./person.js";
import { complete, people, speak, visit, withCopy } from "./quiz.js";

const en = speak("en"),
  cs = speak("cs");
const packs = fileURLToPath(new URL("../../questions/packs", import.meta.url));
const hotel = JSON.parse(readFileSync(join(packs, "hotel.json"), "utf8"));

/**
 * The careers page with this pack; null: there is none at its address.
 * @param {string | null} pack @param {Parameters<typeof visit>[1]} does @param {string} [language]
 */
const visitWith = (pack, does, language = "en") =>
  withCopy(
    (folder) => {
      const page = join(folder, "careers.html");
      writeFileSync(
        page,
        readFileSync(page, "utf8").replace("<which-desk", `<which-desk lang="${language}" roles="our.pack.json"`),
      );
      if (pack !== null) writeFileSync(join(folder, "our.pack.json"), pack);
      cpSync(packs, join(folder, "packs"), { recursive: true });
    },
    (folder) => visit({ folder, path: "/careers.html" }, does),
  );

/** Every role's card in front, from top to bottom. @param {import("./person.js").Person} person */
const cards = (person) =>
  person.looks(`return all("details.card").map((card) => ({
    title: card.querySelector("h4").textContent,
    links: [...card.querySelectorAll("a:not([href*='/skill/'])")].map((link) => [link.href, link.target, link.rel, link.textContent]),
    early: Boolean(card.querySelector("a")?.compareDocumentPosition(card.querySelector(".side")) & 4) }))`);

test("the result names the company's jobs, with links to its vacancies before all else, and nothing is fetched for it", () =>
  visitWith(JSON.stringify(hotel), async (person, address, served) => {
    await person.waitsUntilReady();
    await person.sees(en.t("embed-what")); // not "office jobs"
    const before = served.asked.length;
    await complete(person, en, { ...people.front, stopAfter: 12 });
    const titles = hotel.roles.map((/** @type {any} */ role) => role.title.en);
    const shown = await cards(person);
    assert.equal(shown.length, 3);
    for (const { title, links, early } of shown) {
      assert.ok(titles.includes(title), title);
      const role = hotel.roles.find((/** @type {any} */ one) => one.title.en === title);
      const [vacancy] = role.vacancies ?? [];
      const label = vacancy && `${vacancy.label?.en ?? title}, ${vacancy.place}`;
      assert.deepEqual(
        links,
        vacancy ? [[vacancy.url, "_blank", "noopener noreferrer", `${label} ${en.t("role-new-tab")}`]] : [],
      );
      if (vacancy) assert.ok(early, title);
    }
    assert.equal(served.asked.length, before);
    assert.ok((await person.requests()).includes(`${address}/our.pack.json`));
    assert.ok(!(await person.canSee(en.t("failure-details"))));
    if (engineOfTheDay === "chromium") await findsNothing(person, "the job with vacancies");
  }));

test("what a company writes is shown as text, whatever it holds", () => {
  const evil = `<img src=x onerror="document.title='hacked'">`;
  const long = "W".repeat(60);
  const roles = [{ id: "evil", like: "receptionist", title: { en: evil }, summary: { en: `\${1+1} {{x}} ${evil} ${long}` } }];
  return visitWith(JSON.stringify({ format: 1, id: "evil", version: 1, languages: ["en"], roles }), async (person) => {
    await complete(person, en, { ...people.front, stopAfter: 12 });
    await person.sees(evil);
    await person.resize(360, 740);
    assert.ok((await person.looks("return document.documentElement.scrollWidth")) <= 360);
    assert.equal(await person.looks(`return all("img").length + " " + document.title.includes("hacked")`), "0 false");
  });
});

test("without a file, with a page of the host, with 5 MB, or without a good job, the quiz says so and uses its own jobs", async () => {
  const noRole = JSON.stringify({ ...hotel, roles: [{ id: "x", like: "nobody" }] });
  for (const [pack, message, detail] of /** @type {const} */ ([
    [null, "pack-load", "404"],
    ["<!doctype html><title>Home</title>", "pack-load", "HTML"],
    [`{"format":1,"id":"${"x".repeat(5_000_000)}"}`, "pack-data", "too-large"],
    [noRole, "pack-data", "unknown-role"],
    [JSON.stringify({ ...hotel, languages: ["xx"] }), "pack-data", "no-common-language"],
  ]))
    await visitWith(
      pack,
      async (person) => {
        await person.sees(cs.t(message));
        await person.sees(cs.t("welcome-what"));
        await person.press(cs.t("failure-details"));
        await person.sees(detail);
        if (detail !== "404" && detail !== "too-large") return;
        await complete(person, cs, { ...people.front, stopAfter: 12 });
        const [first] = await cards(person);
        assert.ok(
          Object.values(cs.text.roles).some((role) => /** @type {any} */ (role).title === first.title),
          first.title,
        );
      },
      "cs",
    );
});

test("a bad job is left out and reported before the start; the others are used", () =>
  visitWith(
    JSON.stringify({
      ...hotel,
      roles: [{ ...hotel.roles[2], needs: { patients: "essential" } }, hotel.roles[0], hotel.roles[3]],
    }),
    async (person) => {
      await person.sees(en.t("pack-partly"));
      await person.press(en.t("failure-details"));
      await person.sees("/roles/0/needs/patients");
      await complete(person, en, { ...people.front, stopAfter: 12 });
      assert.deepEqual((await cards(person)).map((/** @type {any} */ card) => card.title).sort(), [
        "Front desk agent",
        "Guest relations host",
      ]);
    },
  ));
