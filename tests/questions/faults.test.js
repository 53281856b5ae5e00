// One fault at a time in a copy of a whole bank: lint reports it, by this code, at this place, and nothing else.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";

import { inProject, run } from "../reference/program.js";

const library = inProject("tests/questions/library");

/** A stand-in for a translation: every text with words in it has one more. @param {any} value @returns {any} */
function translated(value) {
  if (typeof value === "string") return /\p{L}{2}/u.test(value) ? `Oui: ${value}` : value;
  if (Array.isArray(value)) return value.map(translated);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, translated(one)]));
}

/** The library bank with a second language, fr, and a title that is the same in both. */
function files() {
  /** @param {string} name */
  const read = (name) => readFileSync(join(library, name), "utf8");
  const french = translated(JSON.parse(read("text.en.json")));
  french.roles["lending-assistant"].title = "Lending assistant";
  return {
    bank: read("bank.json").replace('["en"]', '["en","fr"]'),
    roles: read("roles.json"),
    "text.en": read("text.en.json"),
    "text.fr": JSON.stringify(french),
    same: '{"fr":["/roles/lending-assistant/title"]}',
    terms: '{"fr":[{"term":"carnet","not":["livre*","au total"]}]}',
  };
}

/** What lint says of the bank with these files. @param {Record<string, string>} all @returns {string[]} */
function lint(all) {
  const folder = mkdtempSync(join(tmpdir(), "faults-"));
  try {
    cpSync(join(library, "README.md"), join(folder, "README.md"));
    for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, `${name}.json`), text);
    const { status, stderr } = run("lint", folder, []);
    const told = [...stderr.matchAll(/^(\S+) ?(\S*): .* \[([a-z0-9-]+)\]$/gm)].map(
      ([, file, where, code]) => `${code} ${file} ${where}`,
    );
    assert.equal(status, told.length === 0 ? 0 : 1, stderr);
    return told;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("words that only contain a forbidden one, or are searched for, are fine", () => {
  const all = files();
  all["text.fr"] = all["text.fr"]
    .replace(/"Oui: I greet[^"]*"/, '"Un délivrement, un totalité: au totaliseur."')
    .replace('"Oui: lending desk"', '"livre"');
  assert.deepEqual(lint(all), []);
});

test("the bank without a fault is clean", () => assert.deepEqual(lint(files()), []));

const accent = "e\u0301",
  lost = "\uFFFD",
  tab = "\\t";
const hello = '"Oui: I greet people who come in before they greet me."';
const numbers = "1,204; 1,042; 1,240.\\n";
const keeper = "/roles/collection-keeper",
  shelf = "/items/shelf-order";

/** In a file, the first of a part is replaced; what lint then reports: "code file where".
 * @type {[file: keyof ReturnType<typeof files>, part: string, other: string, told: string][]} */
const faults = [
  // bank.json
  ["bank", '"version": 1,', '"version": 1', "not-json bank "],
  ["bank", '"version": 1', '"version": 0', "out-of-range bank /version"],
  ["bank", '"version": 1,', '"version": 1, "title": "Library",', "unknown-key bank /title"],
  ["bank", '["en","fr"]', '["en","en"]', "repeated-id bank /languages/1"],
  ["bank", '["en","fr"]', "[]", "no-languages bank /languages"],
  ["bank", '"id":"first-hello"', '"id":"First hello"', "bad-id bank /items/0/id"],
  ["bank", '"id":"first-hello"', '"id":"torn-page"', "repeated-id bank /items/1/id"],
  ["bank", '"within":0.35', '"within":0.35,"inside":0.3', "unknown-key bank /correlation/inside"],
  ["bank", '"welcoming":0.487950036474267', '"welcoming":"0.49"', "wrong-type bank /axis/weights/welcoming"],
  ["bank", '"halfWidth": 0.35', '"halfWidth": 0', "out-of-range bank /axis/halfWidth"],
  ["bank", '"id":"1","score":1,"expected":0.1}', '"id":"1","score":1,"expected":0.2}', "bad-shares bank /types/rating/options"],
  ["bank", '{"welcoming":0.57}', '{"welcoming":0.57,"planning":0.1}', "rating-loadings bank /items/0/loadings"],
  ["bank", '{"welcoming":0.57}', '{"waiting":0.57}', "unknown-skill bank /items/0/loadings/waiting"],
  ["bank", '{"welcoming":0.57}', '{"welcoming":0}', "zero-loading bank /items/0/loadings/welcoming"],
  ["bank", '{"mending":-0.57}', '{"mending":-0.99}', "communality bank /items/1/loadings"],
  ["bank", '"right":"b"', '"right":"d"', "unknown-option bank /items/4/right"],
  ["bank", '"right":"b",', "", "missing-key bank /items/4"],
  [
    "bank",
    '{"id":"b","score":0,"expected":0.4}',
    '{"id":"a","score":0,"expected":0.4}',
    "repeated-id bank /items/3/options/1/id",
  ],
  // roles.json
  ["roles", '"id": "lending-assistant"', '"id": "collection-keeper"', "repeated-id roles /roles/1/id"],
  ["roles", '"side": "back"', '"side": "both"', "unknown-word roles /roles/1/side"],
  ["roles", '"listed": "front"', '"listed": "mixed"', "unknown-word roles /roles/1/listed"],
  ["roles", '"pay": "middle"', '"pay": "high"', "unknown-word roles /roles/1/pay"],
  ["roles", '"welcoming":1.4', '"welcoming":14', "out-of-range roles /roles/0/figures/welcoming"],
  ["roles", '"welcoming":1.4,', "", "missing-key roles /roles/0/figures"],
  ["roles", '"welcoming":4.6', '"welcoming":"4.6"', "wrong-type roles /roles/0/importance/welcoming"],
  ["roles", '"welcoming":4.6', '"greeting":2,"welcoming":4.6', "unknown-skill roles /roles/0/importance/greeting"],
  // texts, each language by itself
  ["text.en", '"solution": "', '"answer": "', `missing-text text.en ${shelf}, unknown-text text.en ${shelf}/answer`],
  ["text.en", '"first-hello": {', '"first-helo": {', "missing-text text.en /items, unknown-text text.en /items/first-helo"],
  ["text.en", '"You work alone for hours, and much of it repeats."', '" "', `empty-text text.en ${keeper}/against`],
  ["text.en", '["catalog librarian", "collection care"]', "[]", `search-count text.en ${keeper}/search`],
  ["text.en", '["catalog librarian", "collection care"]', '["catalog librarian", 3]', `wrong-type text.en ${keeper}/search/1`],
  ["text.fr", hello, '" Oui"', "untidy-text text.fr /items/first-hello/prompt"],
  ["text.fr", hello, '"Oui "', "untidy-text text.fr /items/first-hello/prompt"],
  ["text.fr", hello, '"Oui  non"', "untidy-text text.fr /items/first-hello/prompt"],
  ["text.fr", hello, '"Oui\u00a0 non"', "untidy-text text.fr /items/first-hello/prompt"],
  ["text.fr", hello, `"Oui${tab}non"`, "untidy-text text.fr /items/first-hello/prompt"],
  ["text.fr", hello, `"Oui ${lost}"`, "untidy-text text.fr /items/first-hello/prompt"],
  ["text.fr", hello, `"Caf${accent}"`, "untidy-text text.fr /items/first-hello/prompt"],
  ["text.fr", '"Oui: lending desk"', '"Oui: lending  desk"', "untidy-text text.fr /roles/lending-assistant/search/1"],
  ["text.fr", hello, `"${"oui ".repeat(31)}oui"`, "too-long text.fr /items/first-hello/prompt"],
  [
    "text.fr",
    '"Oui: Mending books"',
    `"${"é".repeat(33)}"`,
    "too-long text.fr /skills/mending/name, long-word text.fr /skills/mending/name",
  ],
  ["text.fr", hello, `"${"é".repeat(33)}"`, "long-word text.fr /items/first-hello/prompt"],
  [
    "text.en",
    '"Tell a reader about books"',
    '"Tell a reader\\nabout books"',
    "line-count text.en /items/talk-or-list/a, different-lines text.fr /items/talk-or-list/a",
  ],
  [
    "text.en",
    '"Tell a reader about books"',
    `"${"tell ".repeat(15)}"`,
    "untidy-text text.en /items/talk-or-list/a, too-long text.en /items/talk-or-list/a",
  ],
  ["text.fr", '"Oui: Tell a reader about books"', `"${"dire ".repeat(14)}d"`, "too-long text.fr /items/talk-or-list/a"],
  [
    "text.en",
    '"b": "Put new books on a list"',
    '"b": "Put new books on a list", "example": "Titles and years."',
    "unknown-text text.en /items/talk-or-list/example",
  ],
  // texts, beside the first language
  ["text.fr", '"Oui: Planning"', '"Planning"', "untranslated-text text.fr /skills/planning/name"],
  [
    "text.fr",
    '["Oui: catalog librarian","Oui: collection care"]',
    '["catalog librarian","collection care"]',
    `untranslated-text text.fr ${keeper}/search`,
  ],
  ["text.fr", numbers, "1,204; 1,042; 1,240. ", `different-lines text.fr ${shelf}/prompt`],
  ["text.fr", "1,204; 1,042; 1,240.", "1.204; 1.042; 1.420.", `different-numbers text.fr ${shelf}/prompt`],
  ["text.fr", '"a":"1,204; 1,042; 1,240"', '"a":"1,042; 1,204; 1,240"', `different-numbers text.fr ${shelf}/options/a`],
  ["text.fr", '"Oui: Planning"', '"Oui: {name}"', "different-placeholders text.fr /skills/planning/name"],
  // same.json
  ["same", '"/roles/lending-assistant/title"', "", "untranslated-text text.fr /roles/lending-assistant/title"],
  ["same", "]", ',"/skills/planning/name"]', "needless-exception same /fr/1"],
  ["same", "]", ',"/roles/lending-assistant/title"]', "needless-exception same /fr/1"],
  ["same", "]", ',"/skills/plans/name"]', "unknown-text same /fr/1"],
  ["same", "]", ",7]", "wrong-type same /fr/1"],
  ["same", "]", '],"de":[]', "unlisted-language same /de"],
  // terms.json
  ["text.fr", hello, '"Le livre est là."', "forbidden-term text.fr /items/first-hello/prompt"],
  ["text.fr", hello, '"LIVRES en main."', "forbidden-term text.fr /items/first-hello/prompt"],
  ["text.fr", hello, '"Les li\u00advres."', "forbidden-term text.fr /items/first-hello/prompt"],
  ["text.fr", hello, '"Douze (au total)"', "forbidden-term text.fr /items/first-hello/prompt"],
  ["terms", '"fr"', '"de"', "unlisted-language terms /de"],
  ["terms", '"term"', '"word"', "unknown-key terms /fr/0/word, missing-key terms /fr/0"],
  ["terms", '"au total"', "3", "wrong-type terms /fr/0/not/1"],
  ["terms", '"au total"', '"*"', "empty-text terms /fr/0/not/1"],
  ["terms", '["livre*","au total"]', '"livre"', "wrong-type terms /fr/0/not"],
  ["terms", "}]}", "}]", "not-json terms "],
];

for (const [file, part, other, told] of faults) {
  test(`${file}: ${JSON.stringify(other).slice(0, 60)} in place of ${part.slice(0, 60)} is reported as ${told}`, () => {
    const all = files();
    assert.ok(all[file].includes(part), "the part is not there");
    all[file] = all[file].replace(part, () => other);
    assert.deepEqual(lint(all), told.split(", "));
  });
}

test("numbers with the separators of the language, and months as numbers, are no fault", () => {
  const all = files();
  all["text.fr"] = all["text.fr"].replaceAll("1,204; 1,042; 1,240.", "1.204; 1 042; 1\u202f240. 5.");
  assert.deepEqual(lint(all), []);
});
