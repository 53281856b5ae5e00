// The messages of the page keep to the terms of the bank, as lint makes its texts do.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { inProject } from "../reference/program.js";

/** @param {string} path */
const read = (path) => readFileSync(inProject(path), "utf8");
/** @type {Record<string, {term: string, not: string[]}[]>} */
const terms = JSON.parse(read("questions/office/terms.json"));

/** What finds a variant. @param {string} variant */
const finder = (variant) => {
  const stem = variant.endsWith("*");
  const word = variant.replace(/\*$/, "").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{M}0-9])${word}${stem ? "" : "(?![\\p{L}\\p{M}0-9])"}`, "iu");
};

/** The messages of a file, but the one that the law asks for: [id, text]. @param {string} file */
const messages = (file) =>
  read(`web/i18n/${file}`)
    .replace(/^#.*$/gm, "")
    .split(/^(?=[a-z][\w-]* = )/m)
    .map((entry) => /** @type {[string, string]} */ (entry.split(/ = ([^]*)/, 2)))
    .filter(([id, text]) => text && id !== "credit");

for (const [language, list] of Object.entries(terms)) {
  test(`${language}: no message has a forbidden variant of a term`, () => {
    const all = ["", ".result", ".guide", ".skills", ".counselor", ".prepared"].flatMap((part) =>
      messages(`${language}${part}.ftl`),
    );
    assert.ok(all.length > 100);
    const found = list.flatMap(({ term, not }) =>
      not.flatMap((variant) =>
        all.filter(([, text]) => finder(variant).test(text)).map(([id]) => `${id}: "${variant}", write "${term}"`),
      ),
    );
    assert.deepEqual(found, []);
  });
}
