// @ts-check
// Whether a spreadsheet reads the desk's tables right: LibreOffice, without a window, reads CSV of several languages and writes
// what it has understood. Needs `apt-get install libreoffice-calc` (600 MB), so it is no part of ./test.sh:
// node tests/bench/spreadsheet.js
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { csvText, customs } from "../../web/counselor/data/save.js";

/** What a spreadsheet might change, and what it should hold instead; texts with a mark in front stay texts. */
const labels = ["Žofie Ř.", "Nguyễn Thị Hà", 'say "hi"', "a;b,c", "=1+1", "+49 30 1", "-x", "@SUM(A1)", "first\nsecond", "Straße <b>"];
const numbers = [22.5, -0.25, 0, 100, 1234.5];
const rows = labels.map((label, at) => [label, numbers[at % numbers.length]]);

/** LibreOffice's names of languages in the options of its filter, and the number of a separator. */
const locales = { en: "en-US", de: "de-DE", cs: "cs-CZ", vi: "vi-VN", es: "es-ES" };
const marked = (/** @type {string} */ label) => (/^[=+\-@]/.test(label) ? `'${label}` : label);

for (const [language, locale] of Object.entries(locales)) {
  const scratch = mkdtempSync(join(tmpdir(), "whichdesk-"));
  try {
    writeFileSync(join(scratch, "group.csv"), csvText([["Label", "Axis"], ...rows], language));
    const separator = customs(language).separator.charCodeAt(0);
    // Token 6 is the language, 7 quoted cells as text, 8 detect special numbers: off, as when a file is opened by hand.
    const input = `CSV:${separator},34,76,1,,${{ en: 1033, de: 1031, cs: 1029, vi: 1066, es: 3082 }[language]},false,false`;
    const args = ["--headless", `-env:UserInstallation=file://${scratch}/profile`, `--infilter=${input}`, "--convert-to", "fods", "group.csv"];
    const { status, stderr, error } = spawnSync("soffice", args, { cwd: scratch, encoding: "utf8", timeout: 120_000 });
    if (error) throw new Error("soffice could not be started; install libreoffice-calc", { cause: error });
    assert.equal(status, 0, stderr);
    const sheet = readFileSync(join(scratch, "group.fods"), "utf8");
    const values = [...sheet.matchAll(/office:value="([^"]*)"/g)].map(([, value]) => Number(value));
    assert.deepEqual(values, rows.map(([, number]) => number), `${locale}: numbers`);
    for (const label of labels) {
      const text = marked(label).split("\n").map((line) => `<text:p>${Papa.unparse([[line]], { quotes: false }) && line.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("'", "&apos;").replaceAll('"', "&quot;")}</text:p>`);
      for (const line of text) assert.ok(sheet.includes(line) || sheet.includes(line.replaceAll("&apos;", "'").replaceAll("&quot;", '"')), `${locale}: ${line}`);
    }
    assert.doesNotMatch(sheet, /table:formula/, `${locale}: nothing is computed`);
    console.log(`${locale}: ${values.length} numbers and ${labels.length} texts are what they were`);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
