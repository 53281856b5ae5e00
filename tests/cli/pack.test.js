// whichdesk pack: a pack of tables and of saved vacancy pages; each problem at the line and column that it comes from.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { run, top } from "./program.js";

const folder = mkdtempSync(join(tmpdir(), "pack-"));
after(() => rmSync(folder, { recursive: true }));

/** What the command makes of these files. @param {Record<string, string>} files @param {string[]} more */
function made(files, ...more) {
  const paths = Object.entries(files).map(([name, text]) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  });
  const { status, stdout, stderr } = run(["pack", "questions/office", ...paths, ...more]);
  const told = [...stderr.matchAll(/^(\S+) ?(\S*): .* \[([a-z0-9-]+)\]$/gm)].map(
    ([, file, where, code]) => `${code} ${file} ${where}`,
  );
  return { status, told, pack: stdout === "" ? null : JSON.parse(stdout), text: stdout };
}

/** @type {string[]} */
const languages = JSON.parse(readFileSync(join(top, "questions/office/bank.json"), "utf8")).languages;
const desk = { id: "desk", like: "receptionist", title: { en: "Front, left", de: "Empfang" } };
const expected = { format: 1, id: "our-jobs", version: 1, languages: ["en", "de"], roles: [desk] };

describe("a table", () => {
  for (const [what, table] of Object.entries({
    commas: 'id,like,title.en,title.de\ndesk,receptionist,"Front, left",Empfang\n',
    semicolons: "id;like;title.en;title.de\ndesk;receptionist;Front, left;Empfang\n",
    tabs: "id\tlike\ttitle.en\ttitle.de\ndesk\treceptionist\tFront, left\tEmpfang\n",
    "a byte order mark, quotes and Windows line ends":
      '\ufeffid;like;"title.en";title.de\r\n"desk";receptionist;"Front, left";Empfang\r\n',
    "blanks around cells, and columns in capitals":
      " ID ; Like ;Title.EN;title.DE\r\n desk ; receptionist;Front, left ;\tEmpfang\r\n",
    "a line that names the separator": "sep=;\r\nid;like;title.en;title.de\r\ndesk;receptionist;Front, left;Empfang\r\n",
    "line ends of old Macs": "id;like;title.en;title.de\rdesk;receptionist;Front, left;Empfang\r",
    "empty rows": "id;like;title.en;title.de\ndesk;receptionist;Front, left;Empfang\n;;;\n\n",
  }))
    test(`with ${what} gives the same pack`, () => {
      const { status, told, pack } = made({ "our jobs.csv": table });
      assert.deepEqual([status, told], [0, []]);
      assert.deepEqual(pack, expected);
    });

  test("names needs by level, several skills in a cell, and vacancies in rows of their own", () => {
    const { told, pack } = made({
      "t.csv":
        "id,essential,important,useful,title.en,summary.en,search.en,url,place,label.en\n" +
        'books,finance numeracy,"record-keeping, analysis",patience,Books,You keep books.,bookkeeper|accounts clerk,https://example.com/1,Ulm,\n' +
        "books,,,,,,,https://example.com/2,,Night shift\n",
    });
    assert.deepEqual(told, []);
    assert.deepEqual(pack.roles, [
      {
        id: "books",
        needs: {
          finance: "essential",
          numeracy: "essential",
          "record-keeping": "important",
          analysis: "important",
          patience: "useful",
        },
        title: { en: "Books" },
        summary: { en: "You keep books." },
        search: { en: ["bookkeeper", "accounts clerk"] },
        vacancies: [
          { url: "https://example.com/1", place: "Ulm" },
          { url: "https://example.com/2", label: { en: "Night shift" } },
        ],
      },
    ]);
  });

  test("is reported at line and column, and the pack is printed all the same", () => {
    const { status, told, pack } = made({
      "t.csv":
        "id,like,soc,essential,title.en,summary.en,url\n" +
        "a,nobody,,,,,\n" +
        "b,,99-9999.00,,B,You b.,\n" +
        "c,,,haste,C,You c.,\n" +
        `d,receptionist,,,${"x".repeat(57)},,ftp://example.com\n` +
        "e,,,,E,You e.,\n",
    });
    assert.equal(status, 1);
    assert.deepEqual(told, [
      "unknown-role t.csv /2/like",
      "unknown-occupation t.csv /3/soc",
      "unknown-skill t.csv /4/haste",
      "same-needs t.csv /4/needs",
      "too-long t.csv /5/title.en",
      "bad-url t.csv /5/url",
      "no-basis t.csv /6",
      "no-usable-roles pack /roles",
    ]);
    assert.equal(pack.roles.length, 5);
  });

  test("with a column that no pack has, without ids, or that is no table gives no pack", () => {
    assert.deepEqual(made({ "t.csv": "id,salary\na,3\n" }).told, ["unknown-column t.csv /1/salary"]);
    assert.deepEqual(made({ "t.csv": "role,like\na,b\n" }).told, ["unknown-column t.csv /1/role", "missing-key t.csv /1"]);
    assert.deepEqual(made({ "t.csv": "id,like\na,b,c\n" }).told, ["row-length t.csv /2"]);
    assert.deepEqual(made({ "t.csv": 'id,like\n"a,b\n' }).told, ["open-quote t.csv /2"]);
    assert.deepEqual(made({ "t.csv": "" }).told, ["empty-input t.csv "]);
    assert.equal(made({ "t.csv": "" }).pack, null);
  });

  /** What is wrong with a table or file, and what the command says of it. @type {Record<string, [name: string, text: string | Buffer, said: RegExp]>} */
  const faults = {
    "a text without a language": ["t.csv", "id,like,title\na,cashier,A\n", /t.csv \/1\/title: .*write, for example, "title.en"/],
    "a language that the quiz lacks": [
      "t.csv",
      "id,like,title.cz\na,cashier,A\n",
      new RegExp(`"cz"; write one of: ${languages.join(", ")}`),
    ],
    "a row without an id": ["t.csv", "id,like\na,cashier\n,receptionist\n", /t.csv \/3: the cell "id" is empty/],
    "two jobs with one id": ["t.csv", "id,like,title.en\na,cashier,A\na,,B\n", /t.csv \/3\/title.en: .*"a" already has "A"/],
    "a skill at two levels": [
      "t.csv",
      "id,essential,useful,title.en,summary.en\na,finance,finance,A,You a.\n",
      /t.csv \/2\/useful: .*"a" already has "essential"/,
    ],
    "a vacancy of a later row": [
      "t.csv",
      "id,like,url,place\na,cashier,https://example.com/1,\na,,www.example.com,\na,,,Ulm\n",
      /t.csv \/3\/url: .*https:\/\/[^]*t.csv \/4: the key "url" is missing/,
    ],
    "letters of another encoding": [
      "t.csv",
      Buffer.from("id;like;title.de\na;cashier;Büro\n", "latin1"),
      /t.csv \/2: .*not UTF-8; .*from a spreadsheet as CSV \(UTF-8\)/,
    ],
    "the encoding of Windows": ["t.csv", Buffer.from("\ufeffid\tlike\na\tcashier\n", "utf16le"), /t.csv \/1: .*not UTF-8/],
    "a spreadsheet": ["t.xlsx", "PK\u0003\u0004", /t.xlsx: .*save it as CSV .* \[not-a-table\]/],
    "a pack": ["t.json", '\n{"format":1}', /t.json: this is JSON.*lint/],
    "lines of JSON": ["t.jsonl", '{"id":"a"}\n{"id":"b"}\n', /t.jsonl: this is JSON/],
  };
  for (const [what, [name, text, said]] of Object.entries(faults))
    test(`with ${what}: the place and what to do are said`, () => {
      writeFileSync(join(folder, name), text);
      const { status, stderr } = run(["pack", "questions/office", join(folder, name)]);
      assert.equal(status, 1);
      assert.match(stderr, said);
    });

  test("names the pack as --id says", () => {
    assert.equal(made({ "t.csv": "id,like,title.en\na,receptionist,A\n" }, "--id", "hotel").pack.id, "hotel");
  });

  test("of thousands of rows is read in a moment", () => {
    const rows = Array.from({ length: 900 }, (_, at) => `r${at},receptionist,Title ${at},https://example.com/${at}`);
    assert.equal(made({ "t.csv": `id,like,title.en,url\n${rows.join("\n")}\n` }).pack.roles.length, 900);
  });
});

describe("a saved vacancy page", () => {
  const posting = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    title: "Empfangskraft (m/w/d)",
    url: "https://jobs.example.com/7",
    jobLocation: [{ "@type": "Place", address: { addressLocality: "Ulm" } }],
  };
  /** @param {unknown} data @param {string} [language] */
  const page = (data, language = "de-DE") =>
    `<!doctype html><html lang="${language}"><script type="application/ld+json">{broken</script>
     <script type="application/ld+json">${JSON.stringify(data)}</script></html>`;

  test("gives title, link and place; what a job needs remains to be written", () => {
    for (const data of [
      posting,
      [posting],
      { "@graph": [{ "@type": "Organization" }, posting] },
      { ...posting, "@type": ["Thing", "JobPosting"] },
    ]) {
      const { status, told, pack } = made({ "job.html": page(data) });
      assert.equal(status, 1);
      assert.deepEqual(told, [
        "no-basis job.html /empfangskraft-m-w-d",
        "missing-key job.html /empfangskraft-m-w-d",
        "no-usable-roles pack /roles",
      ]);
      assert.deepEqual(pack.languages, ["de"]);
      assert.deepEqual(pack.roles, [
        {
          id: "empfangskraft-m-w-d",
          title: { de: "Empfangskraft (m/w/d)" },
          vacancies: [{ url: "https://jobs.example.com/7", place: "Ulm" }],
        },
      ]);
    }
  });

  test("that names its O*NET occupation has what the job needs", () => {
    const { pack, told } = made({ "job.html": page({ ...posting, occupationalCategory: "43-4081.00 Hotel clerks" }) });
    assert.equal(pack.roles[0].soc, "43-4081.00");
    assert.deepEqual(told, ["missing-key job.html /empfangskraft-m-w-d", "no-usable-roles pack /roles"]);
  });

  test("of the same job elsewhere adds a vacancy", () => {
    const { pack } = made({ "a.html": page(posting), "b.html": page({ ...posting, url: "https://jobs.example.com/8" }) });
    assert.deepEqual(
      pack.roles.map((/** @type {any} */ { vacancies }) => vacancies.length),
      [2],
    );
  });

  test("in several towns has a vacancy in each, and one where two of its offices are in the same town", () => {
    const jobLocation = ["Ulm", "Bonn", "Ulm"].map((addressLocality) => ({ "@type": "Place", address: { addressLocality } }));
    const { pack } = made({ "job.html": page({ ...posting, jobLocation }) });
    const { url } = posting;
    assert.deepEqual(pack.roles[0].vacancies, [
      { url, place: "Ulm" },
      { url, place: "Bonn" },
    ]);
  });

  test("whose texts are escaped as HTML gives them as people read them; what is no reference stays", () => {
    for (const [escaped, read] of [
      ["Sales &amp; Service", "Sales & Service"],
      ["Front desk &#8211; Z&#xfc;rich &#128718;", "Front desk – Zürich 🛎"],
      ["&lt;b&gt; &quot;A&quot; &apos;B&apos;&nbsp;C", "<b> \"A\" 'B'\u00a0C"],
      ["Empfangskr&auml;fte, Stra&szlig;e, se&ntilde;or, &Ccaron;esk&yacute;", "Empfangskräfte, Straße, señor, Český"],
      ["R&D; AT&T; &eacut; &#0; &#xd800; &#1114112; &#-5; &#x; &", "R&D; AT&T; &eacut; &#0; &#xd800; &#1114112; &#-5; &#x; &"],
      ["&amp;amp;", "&amp;"],
    ]) {
      const { pack } = made({ "job.html": page({ ...posting, title: escaped }) });
      assert.equal(pack.roles[0].title.de, read);
    }
  });

  test("is in the language of its own tag, however that is written", () => {
    for (const [tag, language] of [
      ['<html class="a" lang="de-AT">', "de"],
      ["<HTML LANG='cs'>", "cs"],
      ['<html><link hreflang="fr">', "en"],
      ["<html lang=vi>", "vi"],
    ])
      assert.deepEqual(made({ "job.html": page(posting).replace(/<html[^>]*>/, tag) }).pack.languages, [language], tag);
  });

  test("of another job, whose title gives the same id, is another role", () => {
    const { pack } = made({ "a.html": page({ ...posting, title: "Приёмная" }), "b.html": page({ ...posting, title: "Касса" }) });
    assert.deepEqual(
      pack.roles.map((/** @type {any} */ { id, title }) => [id, title.de]),
      [
        ["role", "Приёмная"],
        ["role-2", "Касса"],
      ],
    );
  });

  test("without an address keeps its place, and the address is asked for", () => {
    const { told, pack } = made({ "job.html": page({ ...posting, url: undefined }) });
    assert.deepEqual(pack.roles[0].vacancies, [{ place: "Ulm" }]);
    assert.equal(told.filter((one) => one === "missing-key job.html /empfangskraft-m-w-d").length, 2); // and its summary
  });

  test("without a posting is reported by its name", () => {
    writeFileSync(join(folder, "job.html"), page(posting).replace(/"Ulm"}/, '"Ulm"},'));
    assert.match(run(["pack", "questions/office", join(folder, "job.html")]).stderr, /^job.html: .*is not JSON/);
    assert.deepEqual(made({ "job.html": "<!doctype html><p>Nothing" }).told, ["no-job-posting job.html "]);
    assert.deepEqual(made({ "job.html": page({ "@type": "Organization" }) }).told, ["no-job-posting job.html "]);
  });
});

test("the pack is written for people: one line for a role's title, two blanks a level", () => {
  const { text } = made({ "our jobs.csv": 'id,like,title.en,title.de\ndesk,receptionist,"Front, left",Empfang\n' });
  assert.equal(
    text,
    `{
  "format": 1,
  "id": "our-jobs",
  "version": 1,
  "languages": ["en", "de"],
  "roles": [
    {
      "id": "desk",
      "like": "receptionist",
      "title": { "en": "Front, left", "de": "Empfang" }
    }
  ]
}
`,
  );
});
