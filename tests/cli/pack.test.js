// whichdesk pack: a pack of tables and of saved vacancy pages; each problem at the line and column that it comes from.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { run } from "./program.js";

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

const desk = { id: "desk", like: "receptionist", title: { en: "Front, left", de: "Empfang" } };
const expected = { format: 1, id: "our-jobs", version: 1, languages: ["en", "de"], roles: [desk] };

describe("a table", () => {
  for (const [what, table] of Object.entries({
    commas: 'id,like,title.en,title.de\ndesk,receptionist,"Front, left",Empfang\n',
    semicolons: "id;like;title.en;title.de\ndesk;receptionist;Front, left;Empfang\n",
    tabs: "id\tlike\ttitle.en\ttitle.de\ndesk\treceptionist\tFront, left\tEmpfang\n",
    "a byte order mark, quotes and Windows line ends":
      '\ufeffid;like;"title.en";title.de\r\n"desk";receptionist;"Front, left";Empfang\r\n',
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
    for (const data of [posting, [posting], { "@graph": [{ "@type": "Organization" }, posting] }]) {
      const { status, told, pack } = made({ "job.html": page(data) });
      assert.equal(status, 1);
      assert.deepEqual(told, ["no-basis job.html ", "missing-key job.html ", "no-usable-roles pack /roles"]);
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
    assert.deepEqual(told, ["missing-key job.html ", "no-usable-roles pack /roles"]);
  });

  test("of the same job elsewhere adds a vacancy", () => {
    const { pack } = made({ "a.html": page(posting), "b.html": page({ ...posting, url: "https://jobs.example.com/8" }) });
    assert.deepEqual(
      pack.roles.map((/** @type {any} */ { vacancies }) => vacancies.length),
      [2],
    );
  });

  test("without a posting is reported by its name", () => {
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
