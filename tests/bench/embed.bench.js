// @ts-check
// What embeds cost the page around them, in Chromium at 4x slowed CPU: node tests/bench/embed.bench.js. Prints, asserts nothing.
// Typeform's own server is not asked: its script is measured by itself, without the form that it would frame.
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { blocks, listening, openPlace } from "../browser/embedding/place.js";

const packages = new URL("../../node_modules/", import.meta.url);
const place = await openPlace();
const words = `<h1>Work with us</h1><p>${"words ".repeat(60)}</p>`;
const below = `<p>${"words ".repeat(200)}</p>`;
const style = place.style(blocks("web/embed/README.md", "css") + "iframe { inline-size: 100%; }");
place.put("/typeform.js", "text/javascript", readFileSync(new URL("@typeform/embed/build/embed.js", packages)));
place.put("/resizer.js", "text/javascript", readFileSync(new URL("@open-iframe-resizer/core/dist/index.js", packages)));
place.put(
  "/resize.js",
  "text/javascript",
  'import { initialize } from "/resizer.js"; await initialize({}, "#framed"); dispatchEvent(new Event("ready"));',
);
place.put(
  "/framed.html",
  "text/html",
  `<!doctype html><html lang="en"><title>Framed</title><body>${words}<script type="module" src="/resizer.js"></script></body></html>`,
);

const element = `<script type="module" src="${place.quiz}/which-desk.js"></script><which-desk lang="en" theme="light"></which-desk>`;
const frame = `<script type="module" src="${place.quiz}/which-desk-frame.js"></script><which-desk-frame lang="en" theme="light"></which-desk-frame>`;
/** @type {Record<string, {body: string, waits: boolean}>} */
const pages = {
  "no quiz": { body: "", waits: false },
  "element, in view": { body: element, waits: true },
  "element, far below": { body: `<div id="far">${`<p>${"words ".repeat(200)}</p>`.repeat(40)}</div>${element}`, waits: false },
  frame: { body: frame, waits: true },
  "@open-iframe-resizer/core": {
    body: '<iframe id="framed" title="Framed" src="/framed.html"></iframe><script type="module" src="/resize.js"></script>',
    waits: true,
  },
  "@typeform/embed, without its server": {
    body: '<div data-tf-widget="none"></div><script src="/typeform.js"></script>',
    waits: false,
  },
};

/** Layout shifts and long tasks from the page's first moment. */
const counting = `window.shift = 0; window.blocked = 0;
  new PerformanceObserver((list) => { for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) shift += value; }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) blocked += Math.max(0, duration - 50); }).observe({ type: "longtask", buffered: true });`;
place.put("/counting.js", "text/javascript", counting + listening);

const median = (/** @type {number[]} */ values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const policy = `default-src 'self' ${place.quiz}/ 'unsafe-inline' 'wasm-unsafe-eval'; connect-src 'self' ${new URL(place.quiz).origin}; frame-src *`;
console.log("blocking is what tasks of the page's process take beyond 50 ms each; median of five, one of them cold");
for (const [name, { body, waits }] of Object.entries(pages)) {
  /** @type {number[]} */ const blocked = [];
  /** @type {number[]} */ const shift = [];
  const head = `<script src="/counting.js"></script>${style}`;
  await place.visit({ head, policy, body: words + body + below }, async (person) => {
    await person.slows({ cpu: 4 });
    for (let at = 0; at < 5; at += 1) {
      await person.reloads();
      if (waits) await person.waitsFor("return heard.some(({ type }) => type === 'ready')");
      const found = await person.looksLong("const [done] = arguments; setTimeout(() => done([shift, blocked]), 700)");
      shift.push(found[0]);
      blocked.push(found[1]);
    }
  });
  console.log(`${median(blocked).toFixed(0).padStart(6)} ms blocked  ${median(shift).toFixed(4)} CLS   ${name}`);
}

/** @param {string} name @param {Buffer} text */
const weigh = (name, text) =>
  console.log(
    `${String(text.length).padStart(9)} bytes  ${String(brotliCompressSync(text).length).padStart(7)} brotli   ${name}`,
  );
for (const file of ["which-desk.js", "which-desk-frame.js"])
  weigh(file, Buffer.from(await (await fetch(`${place.quiz}/${file}`)).arrayBuffer()));
weigh("@open-iframe-resizer/core", readFileSync(new URL("@open-iframe-resizer/core/dist/index.js", packages)));
weigh("@typeform/embed", readFileSync(new URL("@typeform/embed/build/embed.js", packages)));
place.close();
process.exit();
