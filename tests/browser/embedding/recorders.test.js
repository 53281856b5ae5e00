// @ts-check
// What session recorders and analytics that record by default get to know when they are on a company's page.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { speak } from "../quiz.js";
import { openPlace } from "./place.js";

const en = speak("en");
const packages = new URL("../../../node_modules/", import.meta.url);

const place = await openPlace();

/** Each keeps in `recorded` what it would send, with its default options. */
const recorders = {
  rrweb: ["rrweb/umd/rrweb.min.js", "rrweb.record({ emit: (event) => recorded.push(event) });"],
  "PostHog's autocapture": [
    "posthog-js/dist/array.full.no-external.js",
    `posthog.init("key", { api_host: location.origin, advanced_disable_flags: true, opt_out_useragent_filter: true, disable_session_recording: true,
      before_send: (event) => { recorded.push(event); return null; } });`,
  ],
};

/** Every text that a question shows. @param {unknown} value @returns {string[]} */
const said = (value) => (typeof value === "string" ? [value] : Object.values(value ?? {}).flatMap(said));

for (const [name, [file, start]] of Object.entries(recorders))
  test(`${name} records the company's own button, and neither questions nor options nor which one was chosen`, async () => {
    place.put("/recorder.js", "text/javascript", readFileSync(new URL(file, packages)));
    place.put("/start.js", "text/javascript", `window.recorded = []; ${start}`);
    const policy = place.strict.replace(/; require-trusted-types.*/, "").replace("style-src", "style-src 'unsafe-inline'");
    await place.visit(
      {
        policy,
        closed: true,
        head: '<script src="/recorder.js"></script>',
        body: `<script src="/start.js"></script><button id="ours">Our own button</button>
          <script type="module" src="${place.quiz}/which-desk.js"></script><which-desk lang="en"></which-desk>`,
      },
      async (person) => {
        await person.waitsUntilReady();
        const before = await person.looks("return recorded.length");
        await person.press("Our own button");
        await person.waitsFor("return recorded.slice(arguments[0]).length > 0", before);
        const own = await person.looks("return recorded.length");
        const keys = /** @type {const} */ (["Tab", "Space", "Tab", "Enter"]);
        for (const key of /** @type {const} */ (["Tab", "Tab", "Enter", ...keys, ...keys])) await person.types(key);
        const kept = await person.looks("return Object.entries(localStorage).find(([name]) => name.endsWith(':office'))[1]");
        assert.equal(Object.keys(JSON.parse(kept).answers).length, 2);
        const recorded = await person.looks("return recorded");
        const all = JSON.stringify(recorded);
        for (const text of said(en.text.items).filter((one) => one.length > 8)) assert.ok(!all.includes(text), text);
        for (const { type, data, event, properties } of recorded.slice(own)) {
          if (name === "rrweb")
            assert.ok(type !== 3 || (data.source !== 5 && !data.texts?.length && !data.adds?.length), JSON.stringify(data));
          else assert.ok(event !== "$autocapture", JSON.stringify(properties));
        }
      },
    );
  });

test("every control that can hold an answer, a code or something typed carries the classes that recorders of set values leave out", () => {
  const folder = new URL("../../../web/elements/", import.meta.url);
  for (const place of ["question", "result"])
    for (const file of readdirSync(new URL(place, folder)))
      for (const [control] of readFileSync(new URL(`${place}/${file}`, folder), "utf8").matchAll(/<(input|textarea)\b[^\n]*/g))
        assert.match(control, /class="rr-block sentry-block"/, file);
});
