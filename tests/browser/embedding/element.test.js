// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { engineOfTheDay } from "../person.js";
import { ourCore } from "../core.js";
import { answerOne, complete, people, speak } from "../quiz.js";
import { listening, openPlace } from "./place.js";

const en = speak("en");
const de = speak("de");
const { manner } = people.front;
const chromium = { skip: engineOfTheDay !== "chromium" };

const place = await openPlace();

/** The tag as the README has it. @param {string} [attributes] @param {string} [inside] */
const tag = (attributes = "", inside = "") =>
  `<script type="module" src="${place.quiz}/which-desk.js"></script>
   <which-desk ${attributes}>${inside || '<p>This page has a quiz. <a href="https://quiz.example/">Open it on a page of its own.</a></p>'}</which-desk>`;

/** A style sheet of the company. @param {string} rules */
function style(rules) {
  place.put("/company.css", "text/css", rules);
  return '<link rel="stylesheet" href="/company.css">';
}

/** A script of the company. @param {string} source */
function script(source) {
  place.put("/company.js", "text/javascript", source);
  return '<script src="/company.js"></script>';
}

/** The quiz's own ground and text. */
const colors = `const desk = all("wd-desk")[0]; const style = getComputedStyle(desk);
  return [style.backgroundColor, style.color]`;

test("complaint 10: under a policy without unsafe-inline, with Trusted Types, the page hears counts and that it is finished", () =>
  place.visit({ head: script(listening), body: tag('lang="en"') }, async (person) => {
    await person.waitsUntilReady();
    await complete(person, en, { manner, stopAfter: 3 });
    await person.waitsFor("return heard.some(({ type }) => type === 'finished')");
    const heard = await person.looks("return heard");
    const { about } = heard[2].detail; // a quick quiz asks 16 to 25 questions; what is said does not change with the answers
    assert.ok(about >= 16 && about <= 25, String(about));
    assert.deepEqual(heard, [
      { type: "ready", detail: {}, from: "which-desk" },
      { type: "started", detail: { plan: "quick", resumed: false }, from: "which-desk" },
      ...[1, 2, 3, 4].map((number) => ({ type: "progress", detail: { number, about }, from: "which-desk" })),
      { type: "finished", detail: { answered: 3 }, from: "which-desk" },
    ]);
    await person.press(en.t("result-go-on"));
    await answerOne(person, en, manner);
    await person.press(en.t("question-stop"));
    await person.waitsFor("return heard.filter(({ type }) => type === 'finished').length === 2");
    assert.deepEqual((await person.looks("return heard")).at(-1).detail, { answered: 4 });
    place.isAllowed();
  }));

test("what is answered is closed to the page: no inner node, value or root can be read, and recorders are told to keep out", () =>
  place.visit(
    {
      closed: true,
      head: script(`window.seen = [];
      for (const type of ["click", "focusin", "keydown", "input", "change"])
        addEventListener(type, (event) => seen.push(event.composedPath().map((one) => one.localName ?? one.nodeName ?? "window").join(" "), event.target.localName, event.target.value ?? "none"), true);`),
      body: tag('lang="en" start="visible"'),
    },
    async (person) => {
      await person.waitsUntilReady();
      for (const key of /** @type {const} */ (["Tab", "Tab", "Enter", "Tab", "Space", "Tab", "Enter"])) await person.types(key);
      const seen = await person.looks("return seen");
      assert.ok(seen.length > 6);
      for (const one of seen) assert.match(one, /^((which-desk )?body html #document window|which-desk|body|none)$/);
      assert.ok(seen.includes("which-desk"));
      const desk = `document.querySelector("which-desk")`;
      assert.equal(await person.looks(`return ${desk}.shadowRoot`), null);
      for (const name of ["rr-block", "ph-no-capture", "sentry-block", "fs-exclude"])
        assert.ok(await person.looks(`return ${desk}.classList.contains(arguments[0])`, name), name);
      for (const name of ["data-private", "data-hj-suppress", "data-clarity-mask", "data-dd-privacy"])
        assert.ok(await person.looks(`return ${desk}.hasAttribute(arguments[0])`, name), name);
      await person.looks(`${desk}.className = "mine"`);
      assert.match(await person.looks(`return ${desk}.className`), /mine.*rr-block/);
    },
  ));

test("only who presses send gives the company a code, and it holds no answers", chromium, () =>
  place.visit({ head: script(listening), body: tag('lang="en" company="Brook & Fern"') }, async (person) => {
    await person.waitsUntilReady();
    await complete(person, en, { manner, stopAfter: 3 });
    const company = "Brook & Fern";
    await person.press(en.t("send-button", { company }));
    await person.press(en.t("send-no"));
    assert.equal(await person.looks("return heard.filter(({ type }) => type === 'shared').length"), 0);
    await person.press(en.t("send-button", { company }));
    await person.press(en.t("send-yes"));
    await person.sees(en.t("send-done", { company }));
    const shared = await person.looks("return heard.filter(({ type }) => type === 'shared')");
    assert.equal(shared.length, 1);
    assert.deepEqual(Object.keys(shared[0].detail), ["code"]);
    assert.equal((await ourCore()).decode(shared[0].detail.code).kind, "summary");
  }),
);

test("complaint 3: it takes neither focus nor scroll position when the page is loaded", chromium, () =>
  place.visit(
    { body: `<input autofocus id="search"><p>${"words ".repeat(100)}</p>${tag('lang="en"')}<p>${"words ".repeat(2000)}</p>` },
    async (person) => {
      await person.waitsFor(`return document.activeElement.id === "search"`);
      await person.looks("scrollTo(0, 150)");
      await person.waitsUntilReady();
      assert.deepEqual(await person.looks("return [document.activeElement.id, scrollY]"), ["search", 150]);
    },
  ),
);

test("complaint 9: 50 mounts and unmounts leave no listener and no node behind", chromium, () =>
  place.visit({ body: tag('lang="en"') }, async (person) => {
    await person.waitsUntilReady();
    await person.looks("document.querySelector('which-desk').remove()");
    const count = async () => {
      await person.devTools("HeapProfiler.collectGarbage", {});
      await person.devTools("HeapProfiler.collectGarbage", {});
      const { nodes, jsEventListeners } = await person.devTools("Memory.getDOMCounters", {});
      return { nodes, jsEventListeners };
    };
    const mount = (/** @type {number} */ times) =>
      person.looksLong(
        `const [times, done] = arguments; (async () => {
          for (let at = 0; at < times; at += 1) {
            const desk = document.createElement("which-desk");
            desk.lang = "en";
            const ready = new Promise((come) => desk.addEventListener("ready", come));
            document.body.append(desk);
            await ready;
            desk.remove();
          }
        })().then(() => setTimeout(done, 50), (error) => done(String(error)))`,
        times,
      );
    await mount(3);
    const first = await count();
    assert.equal(await mount(50), null);
    const last = await count();
    assert.ok(
      last.nodes - first.nodes < 60 && last.jsEventListeners - first.jsEventListeners < 10,
      JSON.stringify({ first, last }),
    );
  }),
);

test(
  "complaint 11: where the page's policy lacks wasm-unsafe-eval, the quiz says so to the person and to the page",
  chromium,
  () =>
    place.visit(
      { head: script(listening), body: tag('lang="de"'), policy: place.strict.replace("'wasm-unsafe-eval'", "") },
      async (person) => {
        await person.sees(de.t("failure-engine"));
        assert.deepEqual(await person.looks("return heard.map(({ type, detail }) => ({ type, detail }))"), [
          { type: "problem", detail: { kind: "engine", codes: ["wasm-forbidden"] } },
        ]);
      },
    ),
);

test("complaint 14: hostile rules of the page change nothing inside, and none of the quiz's rules gets out", () => {
  const hostile = `* { all: revert; font-size: 30px; color: red; } html { font-size: 62.5%; }
    body { text-transform: uppercase; letter-spacing: .3em; text-align: right; font-style: italic; white-space: nowrap; line-height: 3; visibility: visible; direction: rtl; font-family: cursive; }`;
  const inside = `const desk = all("wd-desk")[0], style = getComputedStyle(desk.shadowRoot.querySelector("p"));
    return [getComputedStyle(desk).backgroundColor, ...["fontFamily", "fontSize", "color", "textTransform", "letterSpacing", "textAlign", "fontStyle", "whiteSpace", "lineHeight", "direction"].map((name) => style[name])]`;
  /** @type {unknown[]} */ const found = [];
  const look = (/** @type {string} */ rules) =>
    place.visit({ head: style(rules), body: `<p id="mine">Ours</p>${tag('lang="en" theme="light"')}` }, async (person) => {
      const before = await person.looks("return getComputedStyle(document.getElementById('mine')).fontFamily");
      await person.sees(en.t("welcome-start"));
      found.push(await person.looks(inside));
      assert.equal(await person.looks("return getComputedStyle(document.getElementById('mine')).fontFamily"), before);
    });
  return look("")
    .then(() => look(hostile))
    .then(() => assert.deepEqual(found[1], found[0]));
});

test("complaint 15: the quiz follows the page's scheme and not the system's", async () => {
  const white = "rgb(251, 247, 240)",
    black = "rgb(28, 25, 22)";
  for (const [rules, scheme, expected] of /** @type {const} */ ([
    ["", "dark", white],
    ["html { color-scheme: light dark }", "dark", black],
    ["html { color-scheme: light dark } which-desk { color-scheme: light }", "dark", white],
    ["html { color-scheme: dark }", "light", black],
    ["body { background: #111 }", "light", black],
  ]))
    await place.visit({ head: style(rules), scheme, body: tag('lang="en"') }, async (person) => {
      await person.sees(en.t("welcome-start"));
      assert.equal((await person.looks(colors))[0], expected, rules);
    });
  await place.visit({ body: tag('lang="en"') }, async (person) => {
    await person.sees(en.t("welcome-start"));
    await person.looks("document.documentElement.classList.add('night'); document.body.style.backgroundColor = '#000'");
    await person.waitsFor(`${colors}[0] === "${black}"`);
    await person.looks("document.querySelector('which-desk').theme = 'light'");
    assert.equal((await person.looks(colors))[0], white);
  });
});

test("complaint 16: two quizzes on a page keep apart", chromium, () =>
  place.visit({ body: tag('lang="en"') + '<which-desk lang="de"></which-desk>' }, async (person) => {
    await person.sees(en.t("welcome-start"));
    await person.looks("document.querySelectorAll('which-desk')[1].scrollIntoView()");
    await person.sees(de.t("welcome-start"));
    await person.press(en.t("welcome-start"));
    await answerOne(person, en, manner);
    assert.ok(await person.canSee(de.t("welcome-start")));
    await person.waitsFor("return Object.keys(localStorage).filter((key) => key.endsWith(':office')).length === 1");
  }),
);

test("complaint 19: far below the fold one small script is fetched, and nothing moves when the quiz comes", chromium, () =>
  place.visit(
    {
      head: style("#far { block-size: 4000px; } which-desk:not(:defined) { display: block; min-block-size: 80rem; }"),
      body: `<div id="far"></div>${tag('lang="en"')}<p id="below">Below</p>`,
    },
    async (person) => {
      await person.waitsFor("return document.querySelector('which-desk').state === 'waiting'");
      assert.deepEqual(place.asked, ["/embed/which-desk.js"]);
      const top = await person.looks("return document.getElementById('below').offsetTop");
      await person.looks("document.getElementById('far').scrollIntoView({ block: 'end' })");
      await person.waitsUntilReady();
      assert.equal(await person.looks("return document.getElementById('below').offsetTop"), top);
    },
  ),
);

test(
  "complaint 19: ten quizzes on a page start when they are seen, and languages are fetched when they are chosen",
  chromium,
  () =>
    place.visit(
      {
        head: style("which-desk { --which-desk-height: 300vh; }"),
        body: tag('lang="en"') + '<which-desk lang="en"></which-desk>'.repeat(9),
      },
      async (person) => {
        await person.waitsUntilReady();
        assert.deepEqual(
          await person.looks("return [...document.querySelectorAll('which-desk')].map(({ state }) => state === 'waiting')"),
          [false, ...Array(9).fill(true)],
        );
        assert.deepEqual(
          place.asked.filter((path) => /\/(de|es|cs|vi)[-.]|text\.(de|es|cs|vi)/.test(path)),
          [],
        );
        const before = place.asked.length;
        await person.select(en.t("language-label"), "Deutsch");
        await person.sees(de.t("welcome-start"));
        assert.ok(
          place.asked.slice(before).every((path) => /de[-.]/.test(path)),
          place.asked.slice(before).join(),
        );
      },
    ),
);

test("complaint 20: the next step is shown from its top, below a sticky header", chromium, () =>
  place.visit(
    {
      head: style(
        "header { position: sticky; inset-block-start: 0; block-size: 80px; background: #ccc; } html { scroll-padding-block-start: 80px; }",
      ),
      body: `<header>Menu</header><p>${"words ".repeat(300)}</p>${tag('lang="en"')}<p>${"words ".repeat(3000)}</p>`,
    },
    async (person) => {
      await person.press(en.t("welcome-start"));
      let before = "";
      for (let done = 0; done < 2; done += 1) {
        ({ shown: before } = await answerOne(person, en, manner, before));
        await person.readsQuestion(before);
        const top = await person.looks(`return all("wd-progress")[0].getBoundingClientRect().top`);
        assert.ok(top >= 80 && top < 500, `the step begins at ${top}`);
      }
      await person.resize(1280, 2000);
      await person.looks("scrollTo(0, 200)");
      const [y, header] = await person.looks("return [scrollY, all('which-desk')[0].getBoundingClientRect().top]");
      assert.ok(header > 80, String(header));
      await answerOne(person, en, manner, before);
      await person.readsQuestion(before);
      assert.equal(await person.looks("return scrollY"), y, "a step whose top is in view");
    },
  ),
);
