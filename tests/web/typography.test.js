// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { keepTogether } from "../../web/build/typography.js";

/** A no-break space, to be seen. @param {string} text */
const seen = (text) => keepTogether("cs", text).replaceAll("\u00a0", "~");

test("a Czech word of one letter stays with the next one", () => {
  assert.equal(seen("Práce v kanceláři a u přepážky"), "Práce v~kanceláři a~u~přepážky");
  assert.equal(seen("K tomu, o 5 minut dřív, s „nimi“"), "K~tomu, o~5 minut dřív, s „nimi“");
  assert.equal(seen('{"a":"Z domova","b":"ráno i večer"}'), '{"a":"Z~domova","b":"ráno i~večer"}');
});

test("the end of a longer word, a label and a placeholder are no such words", () => {
  assert.equal(seen("pas na cestu; A: psát"), "pas na cestu; A: psát");
  assert.equal(seen("path = text\n    [few] slova { $count ->"), "path = text\n    [few] slova { $count ->");
});

test("numbers joined by a hyphen or a dash stay in one line, in every language", () => {
  const joined = (/** @type {string} */ text) => keepTogether("en", text).replaceAll("\u2060", "~");
  assert.equal(joined("2023-14, 7304-88516-2994, 6–8"), "2023-~14, 7304-~88516-~2994, 6–~8");
  assert.equal(joined("-5, front-office, 2024 - 3, A-4"), "-5, front-office, 2024 - 3, A-4");
});

test("a per cent sign stays with its number", () => {
  assert.equal(keepTogether("es", "al menos el 90 %; % y 5%").replaceAll("\u00a0", "~"), "al menos el 90~%; % y 5%");
});

test("other languages keep their spaces", () => {
  assert.equal(keepTogether("es", "uno u otro"), "uno u otro");
});
