// @ts-check
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { engineOfTheDay } from "../person.js";
import { answerOne, answerSome, complete, people, speak } from "../quiz.js";
import { opensParts } from "../result.js";
import { listening, openPlace } from "./place.js";

const en = speak("en");
const { manner } = people.front;
const chromium = { skip: engineOfTheDay !== "chromium" };

const place = await openPlace();

const script = (/** @type {string} */ source) => place.script(source);
const style = (/** @type {string} */ rules) => place.style(rules);
const tag = (attributes = "") =>
  `<script type="module" src="${place.quiz}/which-desk-frame.js"></script>
   <which-desk-frame lang="en" ${attributes}><p><a href="https://quiz.example/">The quiz</a></p></which-desk-frame>`;

const frame = `document.querySelector("which-desk-frame").shadowRoot.querySelector("iframe")`;
const height = `return ${frame}.getBoundingClientRect().height`;

/** Looks into the frame. @param {import("../person.js").Person} person @param {() => Promise<void>} does */
async function inside(person, does) {
  const element = await person.looks(`return ${frame}`);
  await person.driver.switchTo().frame(element);
  await does();
  await person.driver.switchTo().defaultContent();
}

/** @param {import("../person.js").Person} person */
const isReady = (person) => person.waitsFor(`return heard.some(({ type }) => type === "ready")`);

/** Tests that press buttons in the frame with the mouse; one by keyboard alone, for all engines, is in `frameworks.test.js`. */
const pressing = {
  skip: engineOfTheDay === "webkit" && "WebKitGTK's driver sends clicks to the page around a frame of another origin",
};

test(
  "in a frame from another origin the quiz goes from the welcome to the result, and the page hears the same counts",
  pressing,
  () =>
    place.visit({ head: script(listening), body: tag() }, async (person) => {
      await isReady(person);
      const entries = await person.looks("return history.length");
      await inside(person, async () => void (await complete(person, en, { manner, stopAfter: 2 })));
      await person.waitsFor("return heard.some(({ type }) => type === 'finished')");
      const heard = await person.looks("return heard");
      assert.deepEqual(
        heard.map((/** @type {any} */ { type, from }) => `${type} ${from}`),
        ["ready", "started", "progress", "progress", "progress", "finished"].map((type) => `${type} which-desk-frame`),
      );
      assert.deepEqual(heard.at(-1).detail, { answered: 2 });
      assert.equal(await person.looks("return history.length"), entries);
      assert.deepEqual(place.violations, []);
    }),
);

test("complaint 1: the frame is as high as the quiz, higher and lower", pressing, () =>
  place.visit({ head: script(listening), body: tag() }, async (person) => {
    await isReady(person);
    /** @type {number[]} */ const heights = [];
    const fits = async () => {
      let within = 0;
      await inside(person, async () => {
        within = await person.looks(`return Math.ceil(document.querySelector("which-desk").getBoundingClientRect().height)`);
      });
      await person.waitsFor(`return Math.abs(${frame}.getBoundingClientRect().height - arguments[0]) <= 1`, within);
      heights.push(within);
    };
    await fits();
    await inside(person, async () => {
      await person.press(en.t("welcome-start"));
      await answerOne(person, en, manner);
    });
    await fits();
    await inside(person, () => person.press(en.t("question-stop")));
    await fits();
    assert.ok(heights[1] < heights[0] && heights[2] > heights[1], heights.join());
  }),
);

test("complaint 2: there is one scroll bar, and where the page does not answer the frame scrolls inside itself", chromium, () =>
  place.visit(
    {
      head: script(listening),
      body: `${tag()}<iframe id="plain" src="${place.quiz}/embed.html" width="300" height="200"></iframe>`,
    },
    async (person) => {
      await isReady(person);
      await inside(person, async () => {
        await person.waitsFor(`return getComputedStyle(document.documentElement).overflowY === "hidden"`);
        assert.ok(await person.looks("return document.documentElement.scrollHeight <= innerHeight + 1"));
      });
      await person.driver.switchTo().frame(await person.looks(`return document.getElementById("plain")`));
      await person.waitsFor(`return document.documentElement.scrollHeight > innerHeight`);
      assert.equal(await person.looks("return getComputedStyle(document.documentElement).overflowY"), "visible");
      await person.driver.switchTo().defaultContent();
    },
  ),
);

test("complaint 3: the frame takes neither focus nor scroll position when the page is loaded", chromium, () =>
  place.visit({ head: script(listening), body: `<input autofocus id="search">${tag()}` }, async (person) => {
    await isReady(person);
    assert.deepEqual(await person.looks("return [document.activeElement.id, scrollY]"), ["search", 0]);
  }),
);

test("complaint 12: the frame's page may be framed, and no other page of the quiz", chromium, async () => {
  const policies = await Promise.all(
    ["/embed/embed.html", "/index.html", "/careers.html"].map(async (path) => {
      const { headers } = await fetch(place.quiz.replace("/embed", path));
      return headers.get("content-security-policy")?.match(/frame-ancestors [^;]*/)?.[0];
    }),
  );
  assert.deepEqual(policies, ["frame-ancestors *", "frame-ancestors 'none'", "frame-ancestors 'none'"]);
});

test("complaint 15: the frame follows the page's scheme and not the system's, also when it changes", () =>
  place.visit(
    {
      head: style("html { color-scheme: light }") + '<script src="/company.js"></script>',
      scheme: "dark",
      body: (script(listening), tag()),
    },
    async (person) => {
      const ground = (/** @type {string} */ color) =>
        inside(person, () =>
          person.waitsFor(`return all("wd-desk").some((desk) => getComputedStyle(desk).backgroundColor === arguments[0])`, color),
        );
      await isReady(person);
      await ground("rgb(251, 247, 240)");
      await person.looks(`document.body.style.backgroundColor = "#111"`);
      await ground("rgb(28, 25, 22)");
    },
  ));

for (const [missing, works] of /** @type {const} */ ([
  ["", ["copy", "download", "print"]],
  ["clipboard-write", ["download", "print"]],
  ["allow-downloads", ["copy", "print"]],
  ["allow-modals", ["copy", "download"]],
]))
  test(
    `complaint 17: copying, downloading and printing in the frame, ${missing ? `and what breaks without ${missing}` : "all of them"}`,
    chromium,
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "download-"));
      try {
        await place.visit({ head: script(listening), body: tag('share-url="https://quiz.example/"') }, async (person) => {
          await person.devTools("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
          await person.devTools("Browser.grantPermissions", { permissions: ["clipboardSanitizedWrite"] });
          await isReady(person);
          if (missing)
            await person.looks(
              `const one = ${frame};
             one.setAttribute("sandbox", one.getAttribute("sandbox").replace(arguments[0], ""));
             one.allow = one.allow.replace(arguments[0], "");
             heard.length = 0; one.src = one.src`,
              missing,
            );
          await isReady(person);
          /** @type {string[]} */ const worked = [];
          await inside(person, async () => {
            await complete(person, en, { manner, stopAfter: 2 });
            await opensParts(person);
            await person.looks("window.printed = false; addEventListener('beforeprint', () => { printed = true; })");
            await person.press(en.t("keep-copy"));
            await person.waitsFor(
              `return all("[role=status]").some((one) => [arguments[0], arguments[1]].includes(said(one)))`,
              en.t("keep-copied"),
              en.t("keep-marked"),
            );
            if (await person.canSee(en.t("keep-copied"))) worked.push("copy");
            await person.press(en.t("keep-file"));
            await person.press(en.t("keep-print"));
            const end = Date.now() + 1500;
            while (Date.now() < end && (missing === "allow-downloads" || readdirSync(folder).length === 0))
              await new Promise((later) => setTimeout(later, 50));
            if (readdirSync(folder).length > 0) worked.push("download");
            if (await person.looks("return printed")) worked.push("print");
          });
          assert.deepEqual(worked, works);
        });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );

for (const [missing, sandbox] of [
  ["allow-scripts", "allow-same-origin"],
  ["allow-same-origin, so that it has no origin to be addressed by,", "allow-scripts"],
])
  test(`without ${missing} the frame does not answer: the page hears of that, and the tag's own link is shown`, chromium, () =>
    place.visit({ head: script(listening), body: tag() }, async (person) => {
      await isReady(person);
      await person.looks(
        `heard.length = 0; const one = ${frame}; one.setAttribute("sandbox", arguments[0]); one.src = one.src`,
        sandbox,
      );
      await person.waitsFor(`return heard.some(({ type, detail }) => type === "problem" && detail.codes[0] === "no-answer")`);
      await person.sees("The quiz");
    }),
  );

test("complaint 18: the frame has a title in the reader's language, or the page's", chromium, () =>
  place.visit(
    { body: tag().replace('lang="en"', 'lang="de"') + '<which-desk-frame title="Ours"></which-desk-frame>' },
    async (person) => {
      await person.waitsFor("return document.querySelectorAll('which-desk-frame')[1]?.shadowRoot");
      assert.deepEqual(
        await person.looks(
          "return [...document.querySelectorAll('which-desk-frame')].map((one) => one.shadowRoot.querySelector('iframe').title)",
        ),
        [speak("de").t("embed-title"), "Ours"],
      );
    },
  ),
);

test("complaint 20: after a step in the frame the page shows its top, below a sticky header", chromium, () =>
  place.visit(
    {
      head:
        style("header { position: sticky; inset-block-start: 0; block-size: 80px; background: #ccc; }") +
        '<script src="/company.js"></script>',
      body: (script(listening), `<header>Menu</header><p>${"words ".repeat(300)}</p>${tag()}<p>${"words ".repeat(3000)}</p>`),
    },
    async (person) => {
      await person.looks("document.querySelector('which-desk-frame').scrollIntoView()");
      await isReady(person);
      await inside(person, () => person.press(en.t("welcome-start")));
      await person.waitsFor(`const { top } = ${frame}.getBoundingClientRect(); return top >= 79 && top < 400`);
    },
  ),
);

test("a frame in a hidden part of the page keeps its height, and after a reload inside it answers again", chromium, () =>
  place.visit({ head: script(listening), body: tag() }, async (person) => {
    await isReady(person);
    await person.waitsFor(`return ${frame}.style.blockSize !== ""`);
    const before = await person.looks(height);
    await person.looks("document.querySelector('which-desk-frame').hidden = true");
    await person.looks("return new Promise((later) => requestAnimationFrame(() => requestAnimationFrame(later)))");
    await person.looks("document.querySelector('which-desk-frame').hidden = false");
    assert.equal(await person.looks(height), before);
    await inside(person, async () => {
      await person.press(en.t("welcome-start"));
      await answerSome(person, en, manner, 1);
    });
    await person.looks(`heard.length = 0; ${frame}.src = ${frame}.src`);
    await isReady(person);
    assert.ok((await person.looks(height)) < before);
  }),
);

test(
  "a page that the frame was not made for is not answered: who says hello must have the origin that the address names",
  chromium,
  () =>
    place.visit(
      {
        head: script(`window.answers = 0;
        addEventListener("load", () => {
          const frame = document.querySelector("iframe");
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => { answers += 1; };
          frame.contentWindow.postMessage({ whichdesk: "hello" }, "*", [port2]);
        });`),
        body: `<iframe src="${place.quiz}/embed.html?host=https://elsewhere.example&lang=en"></iframe>`,
      },
      async (person) => {
        await person.driver.switchTo().frame(await person.looks("return document.querySelector('iframe')"));
        await person.sees(en.t("welcome-start"));
        await person.driver.switchTo().defaultContent();
        assert.equal(await person.looks("return answers"), 0);
      },
    ),
);

test("where storage is blocked the frame works in memory and says so", chromium, () =>
  place.visit({ blocked: true, head: script(listening), body: tag() }, async (person) => {
    await isReady(person);
    await inside(person, async () => {
      await person.sees(en.t("storage-blocked"));
      await complete(person, en, { manner, stopAfter: 2 });
    });
  }),
);
