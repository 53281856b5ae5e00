// @ts-check
// Whether a spreadsheet reads the desk's tables right: LibreOffice, without a window, opens them in five languages and writes
// what it has understood. ./test.sh --long runs this and installs libreoffice-calc, which is too large for every run; alone:
// node --test tests/counselor/spreadsheet.long.js
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { csvText, customs } from "../../web/counselor/data/save.js";
import { languages } from "../../web/i18n/languages.js";

/** Texts that a spreadsheet might compute, split or change; those that it would compute have a mark in front. */
const texts = [
  "Žofie Ř.",
  "Nguyễn Thị Hà",
  "a;b,c",
  "first\nsecond",
  "Straße <b>",
  'say "hi"',
  "=1+1",
  "+49 30 1",
  "-x",
  "@SUM(A1)",
];
const marked = (/** @type {string} */ text) => (/^[=+\-@]/.test(text) ? `'${text}` : text);
const numbers = [22.5, -0.25, 0, 100, 1234.5, 0.001, 3, -7, 12, 1.5];
/** Microsoft's numbers of languages, as LibreOffice's filter takes them. @type {Record<string, number>} */
const locales = { en: 1033, de: 1031, cs: 1029, vi: 1066, es: 3082 };

/** @param {string} xml - paragraphs of a cell */
const plain = (xml) =>
  xml
    .trim()
    .replace(/<\/text:p>\s*<text:p>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

/** The table of texts and numbers as LibreOffice understands it. @param {string} csv @param {string} language */
function opened(csv, language) {
  const scratch = mkdtempSync(join(tmpdir(), "whichdesk-"));
  try {
    writeFileSync(join(scratch, "group.csv"), csv);
    const filter = `CSV:${customs(language).separator.charCodeAt(0)},34,76,1,,${locales[language]},false,false`;
    const profile = `-env:UserInstallation=file://${scratch}/profile`;
    const args = ["--headless", profile, `--infilter=${filter}`, "--convert-to", "fods", "group.csv"];
    const { status, stderr, error } = spawnSync("soffice", args, { cwd: scratch, encoding: "utf8", timeout: 120_000 });
    if (error) throw new Error("soffice could not be started: install libreoffice-calc", { cause: error });
    assert.equal(status, 0, stderr);
    const sheet = readFileSync(join(scratch, "group.fods"), "utf8");
    assert.doesNotMatch(sheet, /table:formula/);
    const cells = [...sheet.matchAll(/<table:table-cell([^>]*)>\s*((?:<text:p>[^]*?<\/text:p>\s*)+)/g)];
    return cells.map(([, attributes, content]) => {
      const value = attributes.match(/office:value="([^"]*)"/)?.[1];
      return value === undefined ? plain(content) : Number(value);
    });
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

for (const { id: language } of languages)
  test(`LibreOffice in ${language} keeps every text and every number of a table`, () => {
    const rows = texts.map((text, at) => [text, numbers[at]]);
    const expected = rows.flatMap(([text, number]) => [marked(String(text)), number]);
    assert.deepEqual(opened(csvText([["Label", "Axis"], ...rows], language), language), ["Label", "Axis", ...expected]);
  });

test("with another language's decimal mark numbers would be lost, so the tests above can fail", () => {
  const cells = opened(
    csvText(
      [
        ["Label", "Axis"],
        ["x", 22.5],
      ],
      "en",
    ).replaceAll(",", ";"),
    "de",
  );
  assert.notEqual(cells[3], 22.5);
});
