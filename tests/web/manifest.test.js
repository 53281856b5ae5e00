// @ts-check
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const pages = new URL("../../web/pages/", import.meta.url);
/** @param {string} path */
const read = (path) => readFileSync(new URL(path, pages));
const manifest = JSON.parse(String(read("public/manifest.webmanifest")));
const page = String(read("index.html"));

/** Width and height, as given in the header of a PNG file. @param {string} file */
function pixels(file) {
  const bytes = read(`public/${file}`);
  assert.equal(bytes.toString("latin1", 1, 4), "PNG", file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The quiz's paper color, first in light, then in dark, which is written first. */
const paper = [...String(read("../desk/look.js")).matchAll(/--wd-paper: var\(--which-desk-paper, (#\w+)\)/g)]
  .map(([, color]) => color)
  .reverse();

test("the manifest names the page, its folder and how it opens", () => {
  for (const key of ["name", "short_name", "description", "lang", "dir"]) assert.ok(manifest[key], key);
  assert.deepEqual([manifest.start_url, manifest.scope, manifest.display], [".", ".", "standalone"]);
  assert.ok(page.includes('<link rel="manifest" href="manifest.webmanifest"'));
});

test("every icon is there and as large as the manifest says", () => {
  for (const { src, sizes, type } of manifest.icons)
    if (type === "image/png") assert.equal(pixels(src).join("x"), sizes, src);
    else assert.ok(String(read(`public/${src}`)).startsWith("<svg"), src);
  const wanted = (/** @type {string} */ sizes, /** @type {string | undefined} */ purpose) =>
    manifest.icons.some((/** @type {any} */ icon) => icon.sizes === sizes && icon.purpose === purpose);
  assert.ok(wanted("192x192", undefined) && wanted("512x512", undefined) && wanted("512x512", "maskable"));
  assert.deepEqual(pixels("apple-touch-icon.png"), [180, 180]);
  assert.ok(page.includes('<link rel="apple-touch-icon" href="apple-touch-icon.png"'));
});

test("the colors around the page are the quiz's paper, in light and in dark", () => {
  const [light, dark] = paper;
  assert.deepEqual([manifest.theme_color, manifest.background_color], [light, light]);
  for (const [scheme, color] of [
    ["light", light],
    ["dark", dark],
  ])
    assert.ok(page.includes(`<meta name="theme-color" media="(prefers-color-scheme: ${scheme})" content="${color}">`), scheme);
});
