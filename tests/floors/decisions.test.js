import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { extname } from "node:path";
import { test } from "node:test";

const top = new URL("../../", import.meta.url);
/** @param {string} path */
const read = (path) => readFileSync(new URL(path, top), "utf8");
const documents = ["core/DECISIONS.md", "web/DECISIONS.md"];

/** The decisions of a document: number and text. @param {string} path */
const decisions = (path) =>
  read(path)
    .split(/^(?=\d+\. )/m)
    .slice(1)
    .map((text) => ({ number: parseInt(text), text: text.trim() }));

for (const path of documents) {
  test(`${path} numbers its decisions from 1, and each has its choice in bold and its date at the end`, () => {
    decisions(path).forEach(({ number, text }, at) => {
      assert.equal(number, at + 1, text);
      assert.match(text, /^\d+\. \*\*[^*]+\*\*[^]*\b20\d\d-\d\d-\d\d\.$/);
    });
  });
}

test("a comment that names a decision names one that is there", () => {
  for (const folder of ["core", "web", "tests"]) {
    for (const name of readdirSync(new URL(folder, top), { recursive: true, encoding: "utf8" })) {
      if (![".cpp", ".h", ".js"].includes(extname(name))) continue;
      for (const [all, one, other = one, path = ""] of read(`${folder}/${name}`).matchAll(
        /[Cc]hoices?:? (\d+)(?: and (\d+))? in\s+(?:\/\/\/?\s+)?(\S+\.md)/g,
      )) {
        assert.ok(existsSync(new URL(path, top)), `${folder}/${name}: ${all}`);
        for (const number of [one, other].map(Number))
          assert.ok(
            decisions(path).some((decision) => decision.number === number),
            `${folder}/${name}: ${all}`,
          );
      }
    }
  }
});
