// @ts-check
// Files that are dropped on the desk: tables, what seekers keep, saved desks, and what is none of these.
import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { limits } from "../../web/counselor/data/limits.js";
import { csvText, sessionText } from "../../web/counselor/data/save.js";
import { bank, engine, file, pasted, people, startDesk } from "./desk.js";

const desk = await startDesk();
after(() => desk.close());
const codes = [...new Set(people.map(({ code }) => code))];
const [one, two, three] = codes;

/** @param {...{name: string, file: Blob}} files */
const dropped = (...files) => desk.readMany(files, { language: "cs" });
/** @param {import("../../web/counselor/data/desk-worker.js").Many} many */
const labelled = ({ rows }) => rows.map(({ label, code, line }) => [label, code, line]);
/** The only trouble. @param {import("../../web/counselor/data/desk-worker.js").Many} many */
const trouble = ({ troubles: [first, ...more] }) => {
  assert.deepEqual(more, []);
  return [first.source, first.line, first.code, first.args];
};

describe("a table", () => {
  const expected = [
    ["Anna, B.", one, 2],
    ["=1+1", two, 3],
  ];
  const forms = {
    "label first": `label,code\n"Anna, B.",${one}\n=1+1,${two}\n`,
    "code first": `code,label\n${one},"Anna, B."\n${two},=1+1\n`,
    "semicolons, mark, Windows lines": `\uFEFFlabel;code\r\nAnna, B.;${one}\r\n=1+1;${two}\r\n`,
    tabs: `Code\tName\n${one}\tAnna, B.\n${two}\t=1+1\n`,
    "links, and more columns": `Datum;Jméno;Odkaz\n;"Anna, B.";https://example.org/#r=${one}\n;=1+1;https://example.org/#r=${two}\n`,
    "what spreadsheets must not compute": `label,code\n"Anna, B.",${one}\n'=1+1,${two}\n`,
  };
  for (const [name, text] of Object.entries(forms))
    test(`with ${name}`, async () => {
      assert.deepEqual(labelled(await dropped(file("group.csv", text))), expected);
      assert.deepEqual(labelled(await pasted(desk, text)), expected);
    });

  test("without a first line of names", async () => {
    assert.deepEqual(labelled(await pasted(desk, `Anna;${one}\nBob;${two}`)), [
      ["Anna", one, 1],
      ["Bob", two, 2],
    ]);
  });

  test("lines count on through quoted cells of several lines and blank lines", async () => {
    const text = `label,note,code\n"Anna","first\nsecond",${one}\n\nBob,,${two}\n`;
    const { rows } = await pasted(desk, text);
    assert.deepEqual(
      rows.map(({ line, note }) => [line, note]),
      [
        [2, "first\nsecond"],
        [5, ""],
      ],
    );
  });

  test("a bad line is listed with its number and what it says, and the others are read", async () => {
    const { rows, troubles } = await pasted(
      desk,
      `label,code\nAnna,${one}\nBob,${two.slice(0, 40)}\nCy,\nDee,hello\nEd,${three}`,
    );
    assert.deepEqual(
      rows.map(({ label }) => label),
      ["Anna", "Ed"],
    );
    assert.deepEqual(
      troubles.map(({ line, code, text }) => [line, code, text]),
      [
        [3, "truncated-code", `Bob,${two.slice(0, 40)}`],
        [4, "empty-code", "Cy,"],
        [5, "no-result", "Dee,hello"],
      ],
    );
  });

  test("a date and a note have their columns in every language", async () => {
    for (const [label, date, note] of [
      ["Label", "Date", "Note"],
      ["Bezeichnung", "Datum", "Notiz"],
      ["Etiqueta", "Fecha", "Nota"],
      ["Označení", "Datum", "Poznámka"],
      ["Nhãn", "Ngày", "Ghi chú"],
    ]) {
      const { rows } = await pasted(desk, `${date},${note},${label},x\n2026-11-28,hm,Anna,${one}`);
      assert.deepEqual([rows[0].label, rows[0].date, rows[0].note], ["Anna", "2026-11-28", "hm"], label);
    }
  });
});

describe("JSON", () => {
  const kept = (/** @type {object} */ more) =>
    `${JSON.stringify({ id: "whichdesk-2026-11-22", bank: bank.id, version: bank.version, answers: people[1].answers, made: { date: "2026-11-22", page: "0" }, result: {}, ...more })}\n`;

  test("what a person kept has its date, and the name of its file as label", async () => {
    const { rows, troubles } = await dropped(file("Anna B.json", kept({})), file("whichdesk-2026-11-22.json", kept({})));
    assert.deepEqual(troubles, []);
    assert.deepEqual(
      rows.map(({ label, date, code, same }) => [label, date, code, same]),
      [
        ["Anna B", "2026-11-22", people[1].code, null],
        ["", "2026-11-22", people[1].code, 0],
      ],
    );
  });

  test("sheets and codes, one per line or as a list", async () => {
    const lines = [
      { id: "a", answers: people[1].answers, bank: bank.id, version: 1 },
      { id: 7, code: two },
    ];
    for (const text of [lines.map((line) => JSON.stringify(line)).join("\n"), JSON.stringify(lines, null, 1)])
      assert.deepEqual(
        (await pasted(desk, text)).rows.map(({ label, code }) => [label, code]),
        [
          ["a", people[1].code],
          ["7", two],
        ],
      );
  });

  test("what holds no result is named with its line", async () => {
    const text = [
      `{"id":"a","code":"${one}"}`,
      "{",
      "5",
      '{"answers":{"sings":"a"},"bank":"office","version":1}',
      '{"x":1}',
    ].join("\n");
    const { rows, troubles } = await pasted(desk, text);
    assert.equal(rows.length, 1);
    assert.deepEqual(
      troubles.map(({ line, code }) => [line, code]),
      [
        [2, "not-json"],
        [3, "no-result"],
        [4, "unknown-item"],
        [5, "no-result"],
      ],
    );
  });

  test("a saved desk opens again with labels, notes, dates and settings", async () => {
    const results = [
      { code: one, label: 'Anna "A" <b>', date: "2026-11-28", note: "first\nsecond; =1" },
      { code: two, label: "", date: null, note: "" },
    ];
    const text = sessionText({ results, group: "Klasse 9", settings: { sort: "path" } }, "2026-11-28");
    const { rows, troubles, session } = await dropped(file("desk.json", text));
    assert.deepEqual(troubles, []);
    assert.deepEqual(
      rows.map(({ code, label, date, note }) => ({ code, label, date, note })),
      results,
    );
    assert.deepEqual([session?.group, session?.settings], ["Klasse 9", { sort: "path" }]);
  });
});

describe("what is no text, or too much", () => {
  const bytes = (/** @type {number[]} */ ...first) => Uint8Array.from([...first, ...new Array(50).fill(0)]);

  test("what is no text is named for what it is, by its bytes and whatever it is called", async () => {
    const zip = (/** @type {string} */ names) => Uint8Array.from(Buffer.from(`PK\x03\x04${names}`));
    const old = (/** @type {string} */ names) => bytes(0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from(names, "utf16le"));
    const long = "-".repeat(200_000);
    for (const [name, content, code] of /** @type {[string, Uint8Array, string][]} */ ([
      ["a.xlsx", zip("[Content_Types].xml xl/workbook.xml"), "spreadsheet-file"],
      ["a.csv", zip(`${long} xl/workbook.xml`), "spreadsheet-file"],
      ["a.ods", zip("mimetypeapplication/vnd.oasis.opendocument.spreadsheet"), "spreadsheet-file"],
      ["a.docx", zip(`[Content_Types].xml ${long} word/document.xml`), "document-file"],
      ["a.odt", zip("mimetypeapplication/vnd.oasis.opendocument.text"), "document-file"],
      ["a.zip", zip("all.csv"), "archive-file"],
      ["a.xls", old("Root Entry Workbook"), "spreadsheet-file"],
      ["a.doc", old("Root Entry WordDocument"), "document-file"],
      ["a.msg", old("Root Entry"), "binary-file"],
      ["a.txt", bytes(0x25, 0x50, 0x44, 0x46), "pdf-file"],
      ["a.jpg", bytes(0xff, 0xd8, 0xff), "image-file"],
      ["a.png", bytes(0x89, 0x50, 0x4e, 0x47), "image-file"],
      ["a.heic", bytes(0, 0, 0, 0x18, ...Buffer.from("ftypheic")), "image-file"],
      ["a.webp", bytes(...Buffer.from("RIFF----WEBP")), "image-file"],
      ["a.bin", bytes(1, 2), "binary-file"],
    ]))
      assert.deepEqual(trouble(await dropped(file(name, content))), [name, 0, code, {}]);
  });

  test("UTF-16 is read, and an old encoding is guessed by the language", async () => {
    const text = `label;code\nŽofie Ř;${one}\n`;
    const wide = Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from([...text].map((c) => c.charCodeAt(0))).buffer)]);
    assert.deepEqual(labelled(await dropped(file("a.csv", wide))), [["Žofie Ř", one, 2]]);
    const old = Uint8Array.from([...text].map((c) => ({ Ž: 0x8e, Ř: 0xd8 })[c] ?? c.charCodeAt(0)));
    const many = await dropped(file("old.csv", old));
    assert.deepEqual(labelled(many), [["Žofie Ř", one, 2]]);
    assert.deepEqual(trouble(many), ["old.csv", 0, "guessed-encoding", { encoding: "windows-1250" }]);
  });

  test("a file of 50 MB is not read", async () => {
    const huge = { name: "huge.csv", file: new Blob([new Uint8Array(50 * 1024 * 1024)]) };
    assert.deepEqual(trouble(await dropped(huge)), ["huge.csv", 0, "file-too-large", { megabytes: 50, most: 20 }]);
  });

  test("of 10,001 lines the last is not read, and the table says so", async () => {
    const rows = Array.from({ length: limits.results + 1 }, (_, at) => [`P${at}`, codes[at % codes.length]]);
    for (const text of [csvText([["label", "code"], ...rows], "en"), rows.map(([, code]) => code).join("\n")]) {
      const many = await pasted(desk, text);
      assert.equal(many.rows.length, limits.results);
      assert.deepEqual(trouble(many).slice(2), ["too-many-results", { most: limits.results }]);
      assert.ok([limits.results + 1, limits.results + 2].includes(Number(trouble(many)[1])));
    }
  });
});

test("script in labels and notes stays text", async () => {
  const label = "<script>alert(1)</script>\u202Eevil\u0000";
  const { rows } = await pasted(
    desk,
    csvText(
      [
        ["label", "code"],
        [label, one],
      ],
      "en",
    ),
  );
  assert.equal(rows[0].label, "<script>alert(1)</script> evil");
});

test("answers of a file are the answers of its code", async () => {
  const sheet = JSON.stringify({ id: "a", bank: bank.id, version: bank.version, answers: people[1].answers });
  const [{ code }] = (await pasted(desk, sheet)).rows;
  const shared = engine.decode(code);
  assert.deepEqual("answers" in shared && shared.answers, people[1].answers);
});
