// @ts-check
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { contrast, palette, readable } from "../../web/desk/palette.js";

/** @typedef {import("../../web/desk/palette.js").Rgb} Rgb */

/** @param {string} hex @returns {Rgb} */
const rgb = (hex) => /** @type {Rgb} */ ([1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)));

/** The quiz's own colors, as its style sheet has them: light and dark. */
const source = readFileSync(new URL("../../web/desk/look.js", import.meta.url), "utf8");
const own = (/** @type {string} */ part) =>
  Object.fromEntries(
    [...part.matchAll(/--wd-([\w-]+): (?:var\([^,]*, )?(#[0-9a-f]{6})/g)].map(([, name, hex]) => [name, rgb(hex)]),
  );
const [darkPart, lightPart] = source.split("export const tokens");
const schemes = { light: own(lightPart), dark: own(darkPart) };

/** Pairs of text and ground that the quiz shows, and the least contrast of each. */
const grounds = ["paper", "card", "tint", "chosen"];
const pairs = [
  ...grounds.flatMap((ground) =>
    ["ink", "soft", "accent-ink", "warn", "front", "cross", "back"].map((text) => ({ text, ground, least: 4.5 })),
  ),
  { text: "on-accent", ground: "accent", least: 4.5 },
  ...grounds.flatMap((ground) => ["edge", "focus"].map((text) => ({ text, ground, least: 3 }))),
  { text: "accent", ground: "paper", least: 3 },
  { text: "accent", ground: "card", least: 3 },
];

/** Pairs that cannot be read. @param {Record<string, Rgb>} colors */
const unreadable = (colors) =>
  pairs
    .filter(({ text, ground, least }) => contrast(colors[text], colors[ground]) < least - 0.005)
    .map(({ text, ground }) => `${text} on ${ground}: ${contrast(colors[text], colors[ground]).toFixed(2)}`);

test("contrast is that of WCAG: known pairs", () => {
  for (const [a, b, expected] of /** @type {const} */ ([
    ["#000000", "#ffffff", 21],
    ["#767676", "#ffffff", 4.54],
    ["#ff0000", "#ffffff", 4.0],
    ["#0000ff", "#ffffff", 8.59],
    ["#777777", "#777777", 1],
  ]))
    assert.ok(Math.abs(contrast(rgb(a), rgb(b)) - expected) < 0.01, `${a} on ${b}`);
});

for (const [scheme, base] of Object.entries(schemes)) {
  test(`${scheme}: what a company does not set follows from what it sets, and all of it can be read`, () => {
    const colors = ["#ffffff", "#000000", "#f5b400", "#2c6e3f", "#808080", "#ff0000", "#0b1a8f", "#00ffcc"].map(rgb);
    const sets = [
      ...colors.map((accent) => ({ accent })),
      ...colors.map((paper) => ({ paper })),
      ...colors.flatMap((paper) => colors.map((ink) => ({ paper, ink, accent: ink }))),
      ...colors.flatMap((paper) =>
        colors.map((card) => ({ paper, card, ink: card, accent: paper, "on-accent": paper, focus: paper })),
      ),
    ];
    for (const set of sets) assert.deepEqual(unreadable(palette(/** @type {any} */ (set), base)), [], JSON.stringify(set));
  });

  test(`${scheme}: colors that can be read stay as they are`, () => {
    const made = palette({ accent: base.accent }, base);
    for (const name of ["paper", "ink", "accent", "on-accent", "soft", "card"]) assert.deepEqual(made[name], base[name], name);
  });
}

test("a color is moved no farther than it must be", () => {
  const moved = readable(rgb("#999999"), [rgb("#ffffff")], 4.5);
  assert.ok(contrast(moved, rgb("#ffffff")) >= 4.5 && contrast(moved, rgb("#ffffff")) < 4.8);
});
