// @ts-check
// What pages do to the element, and what their servers do to its files.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { engineOfTheDay } from "../person.js";
import { answerOne, complete, people, speak } from "../quiz.js";
import { listening, openPlace } from "./place.js";

const en = speak("en");
const { manner } = people.front;
/** For what does not differ between engines. */
const chromium = { skip: engineOfTheDay !== "chromium" };
const embed = fileURLToPath(new URL("../../../dist/embed", import.meta.url));

const place = await openPlace();

/** The company's server by another name, and so another origin, which lets no other origin read its files. */
const bare = () => place.address.replace("localhost", "127.0.0.1");

const tag = (attributes = "", inside = "") =>
  `<script type="module" src="${place.quiz}/which-desk.js"></script><which-desk lang="en" ${attributes}>${inside}</which-desk>`;

/** A script of the company's that keeps what it hears, and what the console is told. */
function heard() {
  place.put(
    "/company.js",
    "text/javascript",
    `${listening}
    window.console_ = []; for (const name of ["warn", "error"]) { const say = console[name]; console[name] = (...words) => { console_.push(words.join(" ")); say.apply(console, words); }; }`,
  );
  return '<script src="/company.js"></script>';
}
const problems = "return heard.filter(({ type }) => type === 'problem').map(({ detail }) => detail)";

test("complaint 13: a wrong type for WebAssembly does no harm", () =>
  place.visit({ head: heard(), body: tag() }, async (person) => {
    await person.waitsUntilReady();
    place.instead.set("/embed/whichdesk.wasm", {
      type: "application/octet-stream",
      body: Buffer.from(await (await fetch(`${place.quiz}/whichdesk.wasm`)).arrayBuffer()),
    });
    await person.reloads();
    await person.waitsUntilReady();
    assert.deepEqual(await person.looks(problems), []);
  }));

test(
  "complaint 13: where a server answers with a page instead of a file, the quiz says so to the person and to the page",
  chromium,
  async () => {
    for (const [path, what, codes] of /** @type {const} */ ([
      ["/embed/questions/office/bank.json", "failure-load", ["not-loaded"]],
      ["/embed/whichdesk.wasm", "failure-engine", ["engine-unavailable"]],
    ]))
      await place.visit({ head: heard(), body: tag('start="click"') }, async (person) => {
        place.instead.set(path, { body: "<!doctype html><title>Home</title>" });
        await person.press(en.t("welcome-start"));
        await person.sees(en.t(what));
        assert.deepEqual(
          (await person.looks(problems)).map((/** @type {any} */ detail) => detail.codes),
          [codes],
        );
        place.instead.clear();
        await person.press(en.t("failure-again"));
        await person.waitsUntilReady();
      });
  },
);

test("a part of the quiz with other bytes is refused, and the tag's own sentence is shown", () =>
  place.visit({ head: heard(), body: tag('start="click"', "<p>Our own sentence.</p>") }, async (person) => {
    const [name] =
      JSON.stringify(await (await fetch(`${place.quiz}/integrity.json`)).json()).match(/assets\/desk-[\w-]+\.js/) ?? [];
    place.instead.set(`/embed/${name}`, { type: "text/javascript", body: "alert(1)" });
    await person.press(en.t("welcome-start"));
    await person.sees(en.t("embed-failed"));
    await person.sees("Our own sentence.");
    assert.deepEqual(await person.looks(problems), [{ kind: "load", codes: ["parts-not-loaded"] }]);
    assert.equal(await person.looks("return document.querySelector('which-desk').state"), "failed");
  }));

for (const [what, body] of /** @type {const} */ ([
  ["is missing", null],
  ["is a page", "<!doctype html>"],
]))
  test(`a role file that ${what} is reported before anybody answers, and the quiz goes on with its own roles`, chromium, () => {
    if (body !== null) place.put("/our-roles.json", "application/json", body);
    return place.visit(
      { head: heard(), body: tag(`roles="/${body === null ? "nowhere" : "our-roles"}.json"`) },
      async (person) => {
        await person.waitsUntilReady();
        const [{ kind, codes }] = await person.looks(problems);
        assert.deepEqual([kind, codes.length > 0], ["roles", true]);
        await person.press(en.t("welcome-start"));
        await answerOne(person, en, manner);
        await person.press(en.t("question-stop"));
        await person.sees(en.t("result-heading"));
      },
    );
  });

test("a brand whose text could not be read is corrected, and the console says so", async () => {
  place.put(
    "/company.css",
    "text/css",
    "which-desk { --which-desk-accent: #f5b400; --which-desk-on-accent: #fff; --which-desk-paper: #fffdf5; --which-desk-ink: #dddddd; }",
  );
  await place.visit({ head: `${heard()}<link rel="stylesheet" href="/company.css">`, body: tag() }, async (person) => {
    await person.waitsUntilReady();
    const worst = await person.looks(`
      const parts = (color) => color.match(/[\\d.]+/g).slice(0, 3).map((part) => { const s = part / 255; return s <= .04045 ? s / 12.92 : ((s + .055) / 1.055) ** 2.4; });
      const light = (color) => { const [r, g, b] = parts(color); return .2126 * r + .7152 * g + .0722 * b; };
      const contrast = (a, b) => { const [low, high] = [light(a), light(b)].sort((x, y) => x - y); return (high + .05) / (low + .05); };
      const ground = (one) => { for (let at = one; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host) { const color = getComputedStyle(at).backgroundColor; if (!/, 0\\)$/.test(color)) return color; } };
      return Math.min(...all("wd-desk, wd-desk *, h2, p, li, button, label span").filter((one) => said(one)).map((one) => contrast(getComputedStyle(one).color, ground(one))));`);
    assert.ok(worst >= 4.5, String(worst));
    const said = (await person.looks("return console_")).filter((/** @type {string} */ line) => line.includes("which-desk-"));
    assert.equal(said.length, 1);
    for (const name of ["ink", "on-accent"]) assert.match(said[0], new RegExp(`--which-desk-${name}:`));
  });
});

test("the quiz follows the page's colors when they change within a scheme, on all of the space that it keeps", () => {
  place.put(
    "/company.css",
    "text/css",
    "which-desk { --which-desk-paper: #fffdf5; } .green which-desk { --which-desk-paper: #e6f0e4; }",
  );
  return place.visit({ head: '<link rel="stylesheet" href="/company.css">', body: tag() }, async (person) => {
    await person.waitsUntilReady();
    const ground = (/** @type {string} */ color) =>
      person.waitsFor("return getComputedStyle(all('wd-desk')[0]).backgroundColor === arguments[0]", color);
    await ground("rgb(255, 253, 245)");
    await person.looks("document.documentElement.className = 'green'");
    await ground("rgb(230, 240, 228)");
    const [kept, painted] = await person.looks(
      "return [document.querySelector('which-desk'), all('wd-desk')[0]].map((one) => one.getBoundingClientRect().height)",
    );
    assert.equal(painted, kept);
  });
});

test("moved, removed and put back in the middle, in a dialog or another shadow root, the quiz goes on where it was", () =>
  place.visit({ head: heard(), body: `${tag('storage="none"')}<dialog></dialog><div id="other"></div>` }, async (person) => {
    await person.waitsUntilReady();
    await person.press(en.t("welcome-start"));
    const first = await person.readsQuestion();
    await answerOne(person, en, manner);
    const second = await person.readsQuestion(first);
    for (const move of [
      "document.body.prepend(document.querySelector('which-desk'))",
      "window.kept = document.querySelector('which-desk'); kept.remove(); document.body.append(kept)",
      "const dialog = document.querySelector('dialog'); dialog.append(kept); dialog.showModal()",
      "document.getElementById('other').attachShadow({ mode: 'open' }).append(kept); document.querySelector('dialog').close()",
    ]) {
      await person.looks(move);
      let shown = "";
      for (let tries = 0; shown !== second && tries < 20; tries += 1) shown = await person.readsQuestion(); // it is drawn anew
      assert.equal(shown, second, move);
    }
    await answerOne(person, en, manner, first);
    assert.deepEqual(await person.looks("return Object.keys(localStorage)"), []);
    await person.waitsFor("return heard.some(({ type, detail }) => type === 'progress' && detail.number === 3)"); // out of the root
  }));

test("with start=click nothing is fetched before the button is pressed; start(), pause() and reset() do what a person's buttons do", () =>
  place.visit({ head: heard(), body: tag('start="click"') }, async (person) => {
    await person.sees(en.t("welcome-start"));
    assert.deepEqual(place.asked, ["/embed/which-desk.js"]);
    const desk = "document.querySelector('which-desk')";
    await person.looks(`return ${desk}.start("full")`);
    await person.readsQuestion();
    await answerOne(person, en, manner);
    await person.looks(`return ${desk}.pause()`);
    await person.sees(en.t("return-heading"));
    await person.looks(`return ${desk}.reset()`);
    await person.sees(en.t("data-cleared"));
    assert.deepEqual(await person.looks("return Object.keys(localStorage)"), []);
    const { detail } = (await person.looks("return heard.find(({ type }) => type === 'started')")) ?? {};
    assert.deepEqual(detail, { plan: "full", resumed: false });
  }));

test("slots hold what the page puts there, and in a hidden tab the quiz waits until it is shown", chromium, () =>
  place.visit(
    {
      body: `<div id="panel" hidden>${tag("", '<b slot="head">Fern</b><p slot="intro">Before.</p><p slot="after">After.</p>')}</div>`,
    },
    async (person) => {
      await person.waitsFor("return document.querySelector('which-desk').state === 'waiting'");
      await person.looks("document.getElementById('panel').hidden = false");
      await person.waitsUntilReady();
      for (const text of ["Before.", "After."]) await person.sees(text);
    },
  ),
);

for (const [what, script] of /** @type {const} */ ([
  ["has been removed from the page", ""],
  ["lacks its type=module", '<script src="QUIZ/which-desk.js"></script>'],
  [
    "is on a server that sends no Access-Control-Allow-Origin",
    '<script type="module" src="BARE/bare/which-desk.js"></script>',
    "BARE",
  ],
]))
  test(`complaint 4: where the script ${what}, the tag's own sentence and link are shown`, () => {
    place.publish(embed, "/bare/");
    return place.visit(
      {
        policy: place.strict.replace("script-src", `script-src ${bare()}`),
        body: `${script.replace("QUIZ", place.quiz).replace("BARE", bare())}<which-desk><p>This page has a quiz. <a href="https://quiz.example/">Open it.</a></p></which-desk>`,
      },
      async (person) => {
        await person.sees("This page has a quiz. Open it.");
        assert.equal(await person.looks("return customElements.get('which-desk') ?? null"), null);
      },
    );
  });

test("files on a server that sends no Access-Control-Allow-Origin are reported, and the tag's own sentence is shown", () => {
  place.publish(embed, "/bare/");
  const policy = place.strict.replaceAll(/(script|connect)-src/g, `$& ${bare()}`);
  const body = tag(`assets="${bare()}/bare/" start="click"`, "<p>Our own sentence.</p>");
  return place.visit({ head: heard(), policy, body }, async (person) => {
    await person.press(en.t("welcome-start"));
    await person.sees("Our own sentence.");
    assert.deepEqual(await person.looks(problems), [{ kind: "load", codes: ["parts-not-loaded"] }]);
  });
});

test("complaint 5: the element defined twice, and by two addresses of the script, neither throws nor is replaced", () =>
  place.visit(
    { head: heard(), body: `<script type="module" src="${place.quiz}/which-desk.js?other"></script>${tag()}` },
    async (person) => {
      await person.looks("window.errors = []; addEventListener('error', ({ message }) => errors.push(message))");
      await person.sees(en.t("welcome-start"));
      assert.deepEqual(await person.looks("return [...errors, ...console_]"), []);
    },
  ));

test("two versions of the element on one page: the first that arrives serves both tags, and nothing throws", chromium, () => {
  place.publish(embed, "/older/");
  const older = readFileSync(new URL("../../../dist/embed/which-desk.js", import.meta.url), "utf8");
  place.put("/older/which-desk.js", "text/javascript", `window.older = true;${older}`);
  return place.visit(
    {
      head: `${heard()}<script type="module" src="/older/which-desk.js"></script>`,
      body: `${tag('name="one"')}<which-desk lang="de" name="two"></which-desk>`,
    },
    async (person) => {
      await person.sees(en.t("welcome-start"));
      await person.looks("document.querySelectorAll('which-desk')[1].scrollIntoView()");
      await person.sees(speak("de").t("welcome-start"));
      assert.equal(await person.looks("return window.older"), true);
      assert.deepEqual(
        place.asked.filter((path) => path !== "/embed/which-desk.js"),
        [],
      );
      assert.deepEqual(await person.looks("return console_"), []);
    },
  );
});

test("hostile strings in every attribute do no harm and are shown as text", chromium, () => {
  const evil = "&lt;img src=x onerror=alert(1)&gt;\u202Egnp.exe" + "W".repeat(400);
  const attributes = ["lang", "plan", "theme", "storage", "name", "company", "share-url"]
    .map((name) => `${name}="${evil}"`)
    .join(" ");
  return place.visit(
    {
      head: heard(),
      body: `<script type="module" src="${place.quiz}/which-desk.js"></script><which-desk ${attributes}></which-desk>`,
    },
    async (person) => {
      await person.resize(360, 740);
      await person.waitsUntilReady();
      await complete(person, en, { manner, stopAfter: 2 });
      await person.press(await person.looks("return said(all('button').find((one) => said(one).includes('WWWW')))"));
      assert.equal(await person.looks("return all('img').length"), 0);
      assert.ok((await person.overflow()) <= 0);
      place.isAllowed();
    },
  );
});
