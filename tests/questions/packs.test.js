// Packs, the jobs of companies: those of questions/packs are whole, and one fault at a time is reported at its place.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

import { Ajv2020 } from "ajv/dist/2020.js";
import { run as start } from "../cli/program.js";
import { inProject } from "../reference/program.js";

const folder = mkdtempSync(join(tmpdir(), "packs-"));
after(() => rmSync(folder, { recursive: true }));

/** @param {string} path from the top of the project */
const read = (path) => readFileSync(inProject(path), "utf8");
const schema = new Ajv2020({ strict: true, strictRequired: false }).compile(
  JSON.parse(read("questions/schema/pack.schema.json")),
);
const languages = ["en", "de", "es", "cs", "vi"];

/** What lint says of a pack: its status, "code where" of each problem, what it prints. @param {string} text */
function lint(text) {
  const path = join(folder, "pack.json");
  writeFileSync(path, text);
  const { status, stdout, stderr } = start(["lint", "questions/office", "--roles", path]);
  const told = [...stderr.matchAll(/^pack ?(\S*): .* \[([a-z0-9-]+)\]$/gm)].map(([, where, code]) => `${code} ${where}`);
  return { status, told, stdout };
}

for (const [name, id] of [
  ["hotel", "harbor-hotel"],
  ["city", "city-administration"],
]) {
  test(`the pack ${name} has no problem, and six roles in five languages`, () => {
    const { status, told, stdout } = lint(read(`questions/packs/${name}.json`));
    assert.deepEqual(told, []);
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(stdout), { pack: id, version: 1, roles: 6 });
    const { roles, ...pack } = JSON.parse(read(`questions/packs/${name}.json`));
    assert.deepEqual(pack.languages, languages);
    for (const role of roles)
      for (const key of ["title", "summary"])
        if (role[key]) assert.deepEqual(Object.keys(role[key]), languages, `${role.id} ${key}`);
  });
}

const pack = {
  format: 1,
  id: "our-jobs",
  version: 1,
  languages: ["en", "de"],
  roles: [
    {
      id: "desk",
      like: "receptionist",
      title: { en: "Desk", de: "Empfang" },
      search: { en: ["desk"] },
      vacancies: [{ url: "https://example.com/desk", place: "Ulm", label: { en: "Desk" } }],
      occupations: [{ codeSet: "isco-08", code: "4226" }],
    },
    {
      id: "books",
      needs: { finance: "essential", numeracy: "important" },
      title: { en: "Books", de: "Bücher" },
      summary: { en: "You keep books.", de: "Sie führen Bücher." },
    },
    {
      id: "permits",
      soc: "43-4031.00",
      title: { en: "Permits", de: "Anträge" },
      summary: { en: "You check.", de: "Sie prüfen." },
    },
  ],
};
const whole = JSON.stringify(pack);
const desk = "/roles/0",
  books = "/roles/1";

test("the pack without a fault is clean, for schema and core", () => {
  assert.ok(schema(pack));
  assert.deepEqual(lint(whole).told, []);
});

/** In the pack, the first of a part is replaced; what lint then reports; whether only lint can know.
 * @type {[part: string, other: string, told: string, lintAlone?: true][]} */
const faults = [
  ['"format":1,', '"format":1', "not-json ", true],
  ['"format":1,', "", "missing-key "],
  ['"format":1', '"format":"1"', "wrong-type /format"],
  ['"format":1', '"format":2', "out-of-range /format"],
  ['"our-jobs"', '"Our jobs"', "bad-id /id"],
  ['"version":1', '"version":0', "out-of-range /version"],
  ['"version":1', '"version":1.5', "not-whole /version"],
  ['["en","de"]', "[]", "no-common-language /languages"],
  ['["en","de"]', '["en","de","en"]', "repeated-id /languages/2"],
  ['["en","de"]', '"en"', "wrong-type /languages"],
  ['"version":1,', '"version":1,"logo":"x.png",', "unknown-key /logo"],
  ['"id":"desk"', '"id":"Desk 1"', `bad-id ${desk}/id`],
  ['"id":"desk",', "", `missing-key ${desk}`],
  ['"id":"books"', '"id":"desk"', `repeated-id ${books}/id`, true],
  ['"like":"receptionist"', '"like":"barista"', `unknown-role ${desk}/like`, true],
  ['"like":"receptionist"', '"like":7', `wrong-type ${desk}/like`],
  ['"like":"receptionist"', '"like":"receptionist","soc":"43-4031.00"', `two-bases ${desk}`],
  ['"needs":{"finance":"essential","numeracy":"important"},', "", `no-basis ${books}`],
  ['"finance":"essential"', '"finance":"vital"', `unknown-word ${books}/needs/finance`],
  ['"finance":"essential"', '"finance":5', `wrong-type ${books}/needs/finance`],
  ['"finance":"essential"', '"finances":"essential"', `unknown-skill ${books}/needs/finances`, true],
  ['{"finance":"essential","numeracy":"important"}', "{}", `same-needs ${books}/needs`],
  ['{"finance":"essential","numeracy":"important"}', '{"finance":"little"}', `same-needs ${books}/needs`, true],
  ['{"finance":"essential","numeracy":"important"}', '["finance"]', `wrong-type ${books}/needs`],
  ["43-4031.00", "99-9999.00", "unknown-occupation /roles/2/soc", true],
  ['"title":{"en":"Books","de":"Bücher"},', "", `missing-key ${books}`],
  ['"en":"Books",', "", `missing-text ${books}/title`, true],
  ['{"en":"Books","de":"Bücher"}', '"Books"', `wrong-type ${books}/title`],
  ['"Books"', '" "', `empty-text ${books}/title/en`, true],
  ['"Books"', `"${"é".repeat(57)}"`, `too-long ${books}/title/en`],
  ['"Books"', '"Books\\u202e"', `untidy-text ${books}/title/en`, true],
  ['"Books"', '"Books\\n"', `untidy-text ${books}/title/en`, true],
  ['"en":"Books"', '"en":"Books","fr":"Livres"', `unlisted-language ${books}/title/fr`, true],
  ['"search":{"en":["desk"]}', '"search":{"en":[]}', `search-count ${desk}/search/en`],
  ['"search":{"en":["desk"]}', '"pay":"high"', `unknown-key ${desk}/pay`],
  ["https://example.com/desk", "javascript:alert(1)", `bad-url ${desk}/vacancies/0/url`],
  ["https://example.com/desk", "https://a@example.com/", `bad-url ${desk}/vacancies/0/url`, true],
  ['"url":"https://example.com/desk",', "", `missing-key ${desk}/vacancies/0`],
  ['"place":"Ulm"', '"town":"Ulm"', `unknown-key ${desk}/vacancies/0/town`],
  ['"isco-08"', '"isco"', `unknown-word ${desk}/occupations/0/codeSet`],
  ['"code":"4226"', '"code":4226', `wrong-type ${desk}/occupations/0/code`],
];

for (const [part, other, told, lintAlone] of faults) {
  test(`${other.slice(0, 50)} in place of ${part.slice(0, 50)} is reported as ${told}`, () => {
    assert.ok(whole.includes(part), "the part is not there");
    const faulty = whole.replace(part, () => other);
    const linted = lint(faulty);
    assert.deepEqual([linted.status, ...linted.told], [1, told]);
    if (!lintAlone) assert.ok(!schema(JSON.parse(faulty)));
  });
}

for (const language of ["cz", "DE", "de-AT", "xx"])
  test(`the language "${language}", which the quiz lacks, is reported, and the pack is used all the same`, () => {
    const { told } = lint(
      JSON.stringify({ ...pack, languages: ["en", language], roles: [{ id: "desk", like: "receptionist" }] }),
    );
    assert.deepEqual(told, ["unknown-language /languages/1"]);
  });

/** What lint prints first of the pack with one part replaced. @param {string} part @param {string} other */
function firstLine(part, other) {
  assert.ok(whole.includes(part), part);
  writeFileSync(
    join(folder, "pack.json"),
    whole.replace(part, () => other),
  );
  return start(["lint", "questions/office", "--roles", join(folder, "pack.json")]).stderr.split("\n")[0];
}

for (const [part, other, near] of [
  ['"finance"', '"finances"', "finance"],
  ['"finance"', '"Attention to detail"', "attention-to-detail"],
  ['"finance"', '"listening"', "active-listening"], // the only one that contains it
  ['"receptionist"', '"Recepcionist"', "receptionist"],
  ['"receptionist"', '"Hotel desk clerk"', "hotel-desk-clerk"],
  ["43-4031.00", "43-4031", "43-4031.00"],
])
  test(`${other} in place of a name is reported with the one that is meant, ${near}`, () =>
    assert.ok(firstLine(part, other).includes(`; is "${near}" meant? [`), firstLine(part, other)));

test("where nothing is near, no name is suggested", () => {
  for (const [part, other] of [
    ['"finance"', '"juggling"'],
    ['"receptionist"', '"manager"'], // several contain it
    ["43-4031.00", "43-4030.00"], // a code with another figure is another occupation
  ])
    assert.doesNotMatch(firstLine(part, other), /meant/);
});

/** What is written in place of a pack, and what lint must say of it. @type {[what: string, text: string, said: RegExp][]} */
const broken = [
  ["a page", "<!doctype html><title>Not found</title>", /web page.*address/],
  ["a spreadsheet", "PK\u0003\u0004", /spreadsheet.*save it as text/],
  ["a table", "id;like\r\na;cashier\r\n", /table.*"whichdesk pack"/],
  ["a script", `const pack = ${whole}`, /begins with \{/],
  ["JSON Lines", `${whole}\n${whole}`, /second value begins in line 2/],
  ["half of it", whole.slice(0, 200), /ends too early/],
  ["a comma after the last key", whole.replace(/}$/, "\n,}"), /remove the comma before line 2, column 2 /],
  ["a comma after the last role", whole.replace(/\]}$/, "\n, ]}"), /remove the comma before line 2, column 3 /],
  ["two commas", whole.replace('"version"', "\n, $&"), /remove the comma before line 2, column 1 /],
  ["a missing comma", whole.replace(',"version"', '\n "version"'), /comma is missing before line 2, column 2,/],
  ["quotes in a text", whole.replace('"Books"', '"Our "Books""'), /quote within a text has no \\ before it/],
  ["a comment", whole.replace('"version"', "\n// ours\n$&"), /no comments; remove the one in line 2/],
  ["single quotes", whole.replace('"Books"', "\n'Books'"), /straight double quotes.*line 2, column 1/],
  [
    "quotes of a text program",
    whole.replace('"title":{"en":"Books"', '\n"title":{"de":"Bücher","en": “Books”'),
    /straight double quotes.*line 2, column 30/,
  ],
  ["a key without quotes", whole.replace('"version"', "\nversion"), /straight double quotes.*line 2, column 1/],
  ["a line break in a text", whole.replace("Books", "Bo\nok"), /line 1 has a line break/],
  ["no-break spaces", whole.replace('"version"', "\n\u00a0$&"), /line 2, column 1 has a no-break space/],
];
for (const [what, text, said] of broken)
  test(`${what} in place of a pack: what to do is said`, () => {
    assert.deepEqual(
      lint(text).told.map((one) => one.split(" ")[0]),
      ["not-json"],
    );
    const { stderr } = start(["lint", "questions/office", "--roles", join(folder, "pack.json")]);
    assert.match(stderr, said);
  });

test("a file that is not saved as UTF-8 is refused with its first such line, also once a browser has read it", () => {
  const lines = JSON.stringify(pack, null, 1);
  const line = lines.split("\n").findIndex((one) => one.includes("ü")) + 1;
  for (const text of [Buffer.from(lines, "latin1"), lines.replaceAll("ü", "\ufffd")]) {
    writeFileSync(join(folder, "pack.json"), text);
    const { stderr } = start(["lint", "questions/office", "--roles", join(folder, "pack.json")]);
    assert.match(stderr, new RegExp(`^pack: line ${line} is not UTF-8; save the text as UTF-8 \\[not-utf8\\]$`, "m"));
  }
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(lines, "utf16le")]);
  writeFileSync(join(folder, "pack.json"), utf16);
  assert.match(start(["lint", "questions/office", "--roles", join(folder, "pack.json")]).stderr, /line 1 is not UTF-8/);
});

test("a pack may begin with a byte order mark, and its lines may end as on Windows", () => {
  assert.deepEqual(lint(`\ufeff${JSON.stringify(pack, null, "\t").replaceAll("\n", "\r\n")}`).told, []);
});

test("a pack with no role left, and one of more than a megabyte, say so", () => {
  assert.deepEqual(lint(JSON.stringify({ ...pack, roles: [{ id: "x", like: "nobody" }] })).told, [
    "unknown-role /roles/0/like",
    "no-usable-roles /roles",
  ]);
  assert.deepEqual(lint(`${whole}${" ".repeat(1_000_001)}`).told, ["too-large "]);
  assert.deepEqual(lint("<!doctype html><title>Not found</title>").told, ["not-json "]);
});

test("every command of questions/packs/README.md does what is said there, and its example is a pack without a problem", () => {
  const text = read("questions/packs/README.md");
  const blocks = [...text.matchAll(/^```(\w*)\n([^]*?)^```$/gm)].map(([, kind, content]) => ({ kind, content: content.trim() }));
  const [example] = blocks.filter(({ kind }) => kind === "json");
  assert.deepEqual(lint(example.content).told, []);
  assert.ok(schema(JSON.parse(example.content)));
  const commands = blocks.filter(({ kind }) => kind === "").map(({ content }) => content.replace(/ > \S+$/, "").split(" "));
  assert.ok(commands.every(([program]) => program === "build/native/whichdesk"));
  const [checked, table, page] = commands.map(([, ...args]) => start(args));
  assert.equal(commands.length, 3);
  assert.deepEqual([checked.status, checked.stderr], [0, ""]);
  assert.deepEqual([table.status, table.stderr], [0, ""]);
  assert.deepEqual(lint(table.stdout).told, []);
  assert.equal(JSON.parse(table.stdout).roles[1].vacancies.length, 2);
  assert.equal(page.status, 1);
  assert.deepEqual(lint(page.stdout).told, ["no-basis /roles/0", "missing-key /roles/0", "no-usable-roles /roles"]);
});

test("the tables of questions/packs/README.md name every level, and every column that the command knows", () => {
  const text = read("questions/packs/README.md");
  const { need } = JSON.parse(start(["words"]).stdout);
  assert.deepEqual(
    [...text.matchAll(/^\| `(\w+)` \| the (?:quarter|second|third)/gm)].map(([, word]) => word),
    need,
  );
  assert.deepEqual(JSON.parse(read("questions/schema/pack.schema.json")).$defs.need.enum, need);
});
