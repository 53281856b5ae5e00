// @ts-check
// Own jobs at the desk: what is wrong with a file, at which line, and how they get into a link.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { packMessage } from "../../web/counselor/prepare/own-jobs-part.js";
import { linkWithJobs } from "../../web/counselor/prepare/own-jobs.js";
import { lineOf, linesOf } from "../../web/counselor/prepare/places.js";
import { packIn } from "../../web/counselor/data/lines.js";
import { languages } from "../../web/i18n/languages.js";
import { readSettings } from "../../web/quiz/settings.js";
import { inProject } from "../reference/program.js";

const page = "https://example.org/quiz/";
const known = { languages: ["en", "cs"], roles: ["receptionist"] };
const settings = {
  language: null,
  plan: /** @type {const} */ ("quick"),
  roles: null,
  group: "",
  by: "",
  why: "",
  mail: null,
  pack: null,
};
const pack = {
  $schema: "../pack.schema.json",
  format: 1,
  id: "ours",
  version: 3,
  languages: ["cs"],
  roles: [{ id: "a", like: "receptionist", title: { cs: "Přepážka" } }],
};

describe("own jobs in a link", () => {
  test("a small pack is in the link itself, without what only editors need", () => {
    const made = linkWithJobs(page, settings, known, { text: JSON.stringify(pack, null, 2), used: 1 }, "");
    assert.ok("link" in made && !made.hosted);
    const read = readSettings(made.link.slice(`${page}#desk=`.length), known);
    const { $schema, ...rest } = pack;
    assert.ok("settings" in read);
    assert.deepEqual(JSON.parse(read.settings.pack ?? ""), rest);
  });

  test("one that does not fit is a file to host on the quiz's own site, and its address is in the link", () => {
    const long = { ...pack, roles: [{ ...pack.roles[0], title: { cs: "ě".repeat(1200) } }] };
    const large = { text: JSON.stringify(long), used: 1 };
    for (const address of ["", "https://elsewhere.example/our.json", "http://example.org/quiz/our.json"])
      assert.deepEqual(linkWithJobs(page, settings, known, large, address), {
        refused: { code: "host-pack", args: { site: "https://example.org" } },
        hosted: true,
      });
    const made = linkWithJobs(page, settings, known, large, " https://example.org/quiz/our.json ");
    assert.ok("link" in made && made.hosted && made.link.length < 1500);
    const read = readSettings(made.link.slice(`${page}#desk=`.length), known);
    assert.ok("settings" in read && read.settings.pack === "our.json");
  });

  test("without a file, or with one of which no job can be used, there is no link; other mistakes are said first", () => {
    for (const none of [null, { text: "{}", used: 0 }])
      assert.deepEqual(linkWithJobs(page, settings, known, none, ""), { refused: { code: "no-pack", args: {} }, hosted: false });
    const made = linkWithJobs(page, { ...settings, mail: "x" }, known, { text: JSON.stringify(pack), used: 1 }, "");
    assert.ok("refused" in made && made.refused.code === "wrong-mail");
  });

  test("a result's link names the pack, however the link was encoded", () => {
    for (const text of ["#r=AQAB&pack=ours.3", "?q=%23r%3DAQAB%26pack%3Dours.3", "#r=3DAQAB&pack=3Dours.3 thanks"])
      assert.equal(packIn(text), "ours.3", text);
    for (const text of ["#r=AQAB", "a backpack=x.1", "pack=<b>.1"]) assert.equal(packIn(text), "", text);
  });
});

describe("what is wrong with a pack", () => {
  test("each value has its line, keys with marks and nested lists included", () => {
    const text = '{\n "a": [1,\n  {"b/c~": "x, {y}: \\" [",\n   "d": null}],\n "e": {"f": true\n}}';
    assert.deepEqual(
      [...linesOf(text)],
      [
        ["", 1],
        ["/a", 2],
        ["/a/0", 2],
        ["/a/1", 3],
        ["/a/1/b~1c~0", 3],
        ["/a/1/d", 4],
        ["/e", 5],
        ["/e/f", 5],
      ],
    );
    for (const spoilt of ["", "}]", '{"a"', "[,,", '{"\\x": 1}']) assert.ok(linesOf(spoilt) instanceof Map, spoilt);
  });

  test("where JSON ends has a line, and what is wrong with the whole file has none", () => {
    const lines = linesOf('{\n "id": 5\n}');
    assert.equal(lineOf({ where: "", args: { line: 3, column: 1 } }, lines), 3);
    assert.equal(lineOf({ where: "/id", args: {} }, lines), 2);
    assert.equal(lineOf({ where: "", args: { key: "roles" } }, lines), undefined);
  });

  test("a text that is nested without end is followed no deeper than the core reads it", () => {
    assert.ok(linesOf(`[\n${"[".repeat(900_000)}`).size < 40);
  });

  test("every code that the core can report of a pack has a sentence in every language", () => {
    const sources = [
      "pack/pack_texts.cpp",
      "pack/read_pack.cpp",
      "codec/cursor.cpp",
      "codec/json/json.cpp",
      "codec/words.cpp",
      "codec/read_item.cpp",
      "codec/read_text.h",
    ].map((name) => readFileSync(inProject(`core/${name}`), "utf8"));
    const ofBank = /reportRepeatedIds|reportUnknownSkills|checkSearchWords/;
    const codes = sources.flatMap((source, at) => {
      // of the reader of items only what packs use, too
      const parts = at === 5 ? source.split(/\n}\n/).filter((part) => ofBank.test(part.split("{")[0])) : [source];
      return parts.flatMap((part) =>
        [...part.matchAll(/(?:report|refuse|makeProblem)\(\s*"([a-z0-9-]+)"/g)].map(([, code = ""]) => code),
      );
    });
    assert.ok(codes.length > 25 && codes.includes("unknown-skill") && codes.includes("search-count"), codes.join(" "));
    for (const { id } of languages) {
      const messages = readFileSync(inProject(`web/i18n/${id}.counselor.ftl`), "utf8");
      for (const code of codes) assert.match(messages, new RegExp(`^${packMessage(code)} =`, "m"), `${id}: ${code}`);
    }
  });

  test("a value with only one possibility is not asked for as a range", () => {
    const message = (/** @type {string} */ least, /** @type {string} */ most) =>
      packMessage("out-of-range", { found: "2", least, most });
    assert.equal(message("1", "1"), "pack-problem-only-value");
    assert.equal(message("1", "9"), "pack-problem-out-of-range");
    for (const { id } of languages) {
      const messages = readFileSync(inProject(`web/i18n/${id}.counselor.ftl`), "utf8");
      const [, text = ""] = /^pack-problem-only-value = (.*)$/m.exec(messages) ?? [];
      assert.match(text, /\{ \$least \}/, id);
      assert.doesNotMatch(text, /\{ \$most \}/, id);
    }
  });

  test("each reason why a file is not JSON has a sentence of its own in every language", () => {
    const source = readFileSync(inProject("core/pack/advice.cpp"), "utf8");
    const causes = [...source.matchAll(/constexpr Cause \w+\{\s*"(\w+)"/g)].map(([, cause]) => cause).sort();
    assert.ok(causes.length > 10 && causes.includes("comment"), causes.join());
    for (const { id } of languages) {
      const messages = readFileSync(inProject(`web/i18n/${id}.counselor.ftl`), "utf8");
      const [, variants = ""] = /^pack-problem-not-json = \{ \$cause ->\n([^]*?)\n  \}/m.exec(messages) ?? [];
      const said = [...variants.matchAll(/\[(\w+)\] (.+)/g)];
      assert.deepEqual(said.map(([, cause]) => cause).sort(), causes, id);
      assert.equal(new Set(said.map(([, , text]) => text)).size, causes.length, id);
    }
  });
});
