import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const top = fileURLToPath(new URL("../../", import.meta.url));
const documents = [
  "README.md",
  "CONTRIBUTING.md",
  ...["core", "web", "questions", "tests"].flatMap((folder) =>
    readdirSync(join(top, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .map((name) => `${folder}/${name}`),
  ),
];

/** The files that a document names: `folder/file.ext` in backticks, or the target of a link, without what is built and examples in French. @param {string} text */
const named = (text) =>
  [...text.matchAll(/`((?:\.\.\/)*[\w.-]+(?:\/[\w.-]+)+\.[a-z]+)`|\]\(([^():#]+\.[a-z]+)\)/g)]
    .map(([, quoted, linked]) => quoted ?? linked ?? "")
    .filter((path) => !/^(build|dist|versions)\/|\bfr\b/.test(path));

for (const document of documents)
  test(`${document} names only files that are there`, () => {
    const missing = named(readFileSync(join(top, document), "utf8")).filter(
      (path) => !["", dirname(document), "core", "web", "questions"].some((from) => existsSync(join(top, from, path))),
    );
    assert.deepEqual(missing, []);
  });
