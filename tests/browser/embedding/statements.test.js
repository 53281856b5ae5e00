// @ts-check
// What SECURITY.md and the README say about loading, storing, checking and moving, on a page of another origin.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { engineOfTheDay } from "../person.js";
import { answerOne, complete, people, speak } from "../quiz.js";
import { blocks, listening, openPlace } from "./place.js";

const en = speak("en");
const { manner } = people.front;
const dist = new URL("../../../dist/embed/", import.meta.url);
/** @type {Record<string, string>} */
const digests = JSON.parse(readFileSync(new URL("integrity.json", dist), "utf8"));

const place = await openPlace();

/** @param {string} [attributes] */
const tag = (attributes = "") =>
  `<script type="module" src="${place.quiz}/which-desk.js"></script><which-desk lang="en" ${attributes}></which-desk>`;

test("a script whose digest the page gives runs as long as its bytes are those, and else the tag's own sentence is shown", async () => {
  const [snippet] = blocks("SECURITY.md", "html");
  assert.match(snippet, /sha256-\.\.\./);
  for (const [digest, runs] of /** @type {const} */ ([
    [digests["which-desk.js"], true],
    [digests["which-desk-frame.js"], false],
  ])) {
    const script = snippet.replace("https://quiz.example/embed", place.quiz).replace("sha256-...", digest);
    await place.visit(
      { body: `${script}<which-desk lang="en"><p>Our own sentence.</p></which-desk>`, closed: true },
      async (person) => {
        if (runs) return person.waitsUntilReady();
        await person.sees("Our own sentence.");
        assert.equal(await person.looks("return customElements.get('which-desk') ?? null"), null);
      },
    );
  }
});

test("every kind of file that the quiz fetches is refused when it has other bytes, and the page hears of it", async () => {
  const needed =
    /^(assets\/(desk|digests|result|pack|en\.result)-.*|whichdesk-packs\.wasm|questions\/office\/(bank|roles|text\.en\.first)\.json)$/;
  const files = Object.keys(digests).filter((name) => needed.test(name));
  assert.equal(files.length, 9, files.join());
  place.put("/roles.json", "application/json", readFileSync(new URL("../../../questions/packs/hotel.json", import.meta.url)));
  for (const file of [...files, "whichdesk.wasm"])
    await place.visit(
      { head: place.script(listening), body: tag(`start="click" ${file === "whichdesk.wasm" ? "" : 'roles="/roles.json"'}`) },
      async (person) => {
        const types = { js: "text/javascript", json: "application/json", wasm: "application/wasm", ftl: "text/plain" };
        const type = types[/** @type {keyof typeof types} */ (file.split(".").at(-1))];
        const end = file.endsWith("wasm") ? Buffer.from([0, 2, 1, 65]) : "\n"; // in WebAssembly a section that nobody reads
        place.instead.set(`/embed/${file}`, { type, body: Buffer.concat([readFileSync(new URL(file, dist)), Buffer.from(end)]) });
        await person.press(en.t("welcome-start"));
        await person.waitsFor("return heard.some(({ type }) => type === 'problem')").catch((error) => {
          throw new Error(file, { cause: error });
        });
      },
    );
});

test("no cookie is set, and what is stored has the names that are stated, until the person removes it", () =>
  place.visit({ body: tag('name="jobs"') }, async (person) => {
    const kept = "return [Object.keys(localStorage).sort(), Object.keys(sessionStorage).sort(), document.cookie]";
    await person.waitsUntilReady();
    await complete(person, en, { manner, stopAfter: 2 });
    const [local, session, cookie] = await person.looks(kept);
    const statement = readFileSync(new URL("../../../SECURITY.md", import.meta.url), "utf8");
    for (const name of [...local, ...session])
      assert.ok(statement.includes(`\`${name.replace("jobs", "<name>").replace("office", "<bank>")}\``), name);
    assert.ok(local.includes("whichdesk:jobs:office"));
    assert.equal(cookie, "");
    await person.looks("document.querySelector('which-desk').reset()");
    await person.sees(en.t("data-cleared"));
    assert.deepEqual(await person.looks(kept), [[], [], ""]);
  }));

test('storage="session" keeps answers for the tab and nothing beyond it', () =>
  place.visit({ body: tag('storage="session"') }, async (person) => {
    await person.waitsUntilReady();
    await person.press(en.t("welcome-start"));
    await answerOne(person, en, manner);
    assert.deepEqual(await person.looks("return Object.keys(localStorage)"), []);
    await person.reloads();
    await person.waitsUntilReady();
    assert.ok(
      (await person.looks("return Object.keys(sessionStorage)")).some((/** @type {string} */ name) => /:office$/.test(name)),
    );
  }));

/** How far things have moved that nobody touched. */
const shifts = `return new Promise((done) => { let sum = 0;
  new PerformanceObserver((list) => { for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) sum += value; }).observe({ type: "layout-shift", buffered: true });
  requestAnimationFrame(() => setTimeout(() => done(sum), 100)); })`;

// Only Chromium measures what moved.
const measures = { skip: engineOfTheDay !== "chromium" };
test(
  "with the height that the documentation names nothing moves until the quiz is there, and without it something does",
  measures,
  async () => {
    const [hint] = blocks("web/embed/README.md", "css");
    const later = (/** @type {string} */ tags) => tags.replace("<script type", "<script async type");
    const frame = `<script type="module" src="${place.quiz}/which-desk-frame.js"></script><which-desk-frame lang="de" theme="light"></which-desk-frame>`;
    for (const [quiz, width, rules, moves] of /** @type {const} */ ([
      [tag('theme="light"'), 1280, hint, false],
      [tag('theme="light"'), 1280, "which-desk { --which-desk-height: 0px; }", true],
      [frame, 360, hint, false],
      [frame, 360, "", true],
    ])) {
      place.put("/company.css", "text/css", rules);
      await place.visit(
        {
          head: `${place.script(listening)}<link rel="stylesheet" href="/company.css">`,
          body: `<h1>Work with us</h1>${later(quiz)}<p>How to apply</p><p>Below</p>`,
        },
        async (person) => {
          await person.resize(width, 1500);
          await person.reloads();
          await person.waitsFor("return heard.some(({ type }) => type === 'ready')");
          assert.equal((await person.looks(shifts)) > 0, moves, `${quiz} ${rules}`);
        },
      );
    }
  },
);

test("a frame takes files of its own origin only: of any other address the page hears, and the quiz uses its own", () =>
  place.visit(
    {
      head: place.script(listening),
      body: `<script type="module" src="${place.quiz}/which-desk-frame.js"></script><which-desk-frame lang="en" roles="${place.address}/our.pack.json" bank="http://:"></which-desk-frame>`,
    },
    async (person) => {
      await person.waitsFor("return heard.some(({ type }) => type === 'ready')");
      const problems = await person.looks("return heard.filter(({ type }) => type === 'problem').map(({ detail }) => detail)");
      assert.deepEqual(problems, [
        { kind: "load", codes: ["other-origin"] },
        { kind: "roles", codes: ["other-origin"] },
      ]);
    },
  ));
