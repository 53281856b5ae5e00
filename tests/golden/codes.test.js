// Share codes that were once given out must stay readable, and nothing else may be read as one.
import assert from "node:assert/strict";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { loadModule } from "../../web/engine/module.js";
import { differences } from "../reference/compare.js";
import { inProject, run, score } from "../reference/program.js";
import { reference } from "../reference/reference.js";
import { answersCode, crc32, summaryCode } from "../reference/share_code.js";
import { sheets } from "../reference/sheets.js";

/**
 * @typedef {import("../reference/formats.js").Bank} Bank
 * @typedef {import("../reference/formats.js").Answers} Answers
 * @typedef {import("../reference/formats.js").Result} Result
 * @typedef {{ name: string, version: number, kind: "answers" | "summary", code: string, answers: Answers,
 *   decoded: object, score?: Pick<Result, "path" | "skills" | "roles"> }} Golden
 * @typedef {{ bank: Bank, text: string, handle: number }} Opened
 */

/** @type {{ bank: string, codes: Golden[] }} */
const { bank: folder, codes } = JSON.parse(readFileSync(inProject("tests/golden/codes.json"), "utf8"));
const office = "questions/office";
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** @param {string} path */
const textOf = (path) => readFileSync(inProject(path), "utf8");
const rolesText = textOf(`${folder}/roles.json`);
const roles = JSON.parse(rolesText);

const module = await loadModule(readFileSync(inProject("build/wasm/whichdesk.wasm")));

/** @param {string} text @param {string} withRoles @returns {Opened} */
function open(text, withRoles = rolesText) {
  const reply = JSON.parse(module.open(text, withRoles));
  assert.equal(reply.ok, true, JSON.stringify(reply));
  return { bank: JSON.parse(text), text, handle: reply.result.handle };
}
const now = open(textOf(`${folder}/bank.json`));
const older = open(textOf(`${folder}/versions/2/bank.json`));
/** @param {number} version */
const withVersion = (version) => (version === now.bank.version ? now : older);

/** @param {Opened} opened @param {Answers} answers */
const fileOf = ({ bank }, answers) => JSON.stringify({ bank: bank.id, version: bank.version, answers });
/** @param {Opened} opened @param {Answers} answers @param {string} kind @returns {string} */
const encode = (opened, answers, kind) => JSON.parse(module.encode(opened.handle, fileOf(opened, answers), kind)).result.code;
/** @param {string} code @param {Opened} opened */
const decode = (code, opened = now) => JSON.parse(module.decode(opened.handle, code));
/** The code of the one problem that a share code is refused with. @param {string} code @param {Opened} opened @returns {string} */
function refusal(code, opened = now) {
  const reply = decode(code, opened);
  assert.equal(reply.ok, false, `${code} was read as ${JSON.stringify(reply.result)}`);
  assert.equal(reply.problems.length, 1);
  return reply.problems[0].code;
}
/** @param {Uint8Array} bytes without their checksum */
function sealed(bytes) {
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(bytes));
  return Buffer.concat([bytes, sum]).toString("base64url");
}
/** @param {string} code */
const unsealed = (code) => Buffer.from(code, "base64url").subarray(0, -4);
/** Another value at one place of what is summed. @param {string} code @param {number} at @param {number} value */
function altered(code, at, value) {
  const bytes = Buffer.from(unsealed(code));
  bytes[at] = value;
  return sealed(bytes);
}
const current = codes.filter(({ version }) => version === now.bank.version);
const answersGolden = current.find(({ kind }) => kind === "answers")?.code ?? "";
const summaryGolden = current.find(({ kind }) => kind === "summary")?.code ?? "";

describe("golden codes", () => {
  test("the command line reads each as on the day it was made", () => {
    const { status, lines } = run(
      "decode",
      folder,
      codes.map(({ name, code }) => ({ id: name, code })),
    );
    assert.deepEqual(
      lines,
      codes.map(({ name, decoded }) => JSON.stringify({ id: name, ok: true, result: decoded })),
    );
    assert.equal(status, 0);
  });

  for (const { name, version, kind, code, answers, decoded } of codes) {
    test(`the browser reads and makes the same: ${name}`, () => {
      const opened = withVersion(version);
      assert.equal(module.decode(opened.handle, code), JSON.stringify({ ok: true, result: decoded }));
      assert.equal(encode(opened, answers, kind), code);
    });
  }

  test("a code made with an older version of the bank scores as on the day it was made", () => {
    const [golden] = codes.filter((one) => one.score);
    const scratch = mkdtempSync(join(tmpdir(), "whichdesk-"));
    try {
      copyFileSync(inProject(`${folder}/versions/${golden.version}/bank.json`), join(scratch, "bank.json"));
      copyFileSync(inProject(`${folder}/roles.json`), join(scratch, "roles.json"));
      const { answers } = JSON.parse(run("decode", folder, [{ id: "p", code: golden.code }]).lines[0]).result;
      const { path, skills, roles: ranking } = JSON.parse(score(scratch, [{ id: "p", answers }])[0]).result;
      assert.deepEqual(differences(golden.score, { path, skills, roles: ranking }, ""), []);
      const computed = reference(older.bank, roles, answers);
      assert.deepEqual(
        differences(golden.score, { path: computed.path, skills: computed.skills, roles: computed.roles }, ""),
        [],
      );
    } finally {
      rmSync(scratch, { recursive: true });
    }
  });

  test("the same answers score otherwise today, so the older version is what was used", () => {
    const [{ answers, score: then }] = codes.filter((one) => one.score);
    const { path } = JSON.parse(score(folder, [{ id: "p", answers }])[0]).result;
    assert.notDeepEqual(path.axis, then?.path.axis);
  });
});

for (const [name, opened, folderOfBank] of /** @type {[string, Opened, string][]} */ ([
  ["the fixture", now, folder],
  ["the office bank", open(textOf(`${office}/bank.json`), textOf(`${office}/roles.json`)), office],
])) {
  const tried = sheets(opened.bank, 300, 21);
  const ownRoles = JSON.parse(textOf(`${folderOfBank}/roles.json`));

  describe(`codes of generated sheets of ${name}`, () => {
    test("answers come back as they were, skipped and unseen distinguished", () => {
      for (const { answers } of tried)
        assert.deepEqual(decode(encode(opened, answers, "answers"), opened).result.answers, answers);
    });

    test("the layout computed from its description gives the same text", () => {
      for (const { answers } of tried) {
        assert.equal(encode(opened, answers, "answers"), answersCode(opened.bank, ownRoles, answers));
        const { result } = JSON.parse(module.assess(opened.handle, fileOf(opened, answers)));
        assert.equal(encode(opened, answers, "summary"), summaryCode(opened.bank, ownRoles, result));
      }
    });

    test("a summary says what the result says: lead, why, certainty, kind and whole per cents", () => {
      const seen = new Set();
      for (const { answers } of tried) {
        /** @type {{ result: Result }} */
        const { result } = JSON.parse(module.assess(opened.handle, fileOf(opened, answers)));
        const { path, skills, roles: ranking } = decode(encode(opened, answers, "summary"), opened).result;
        const { lead, why, certainty, kind, percent } = result.path;
        assert.deepEqual(path, { lead, why, certainty, kind, percent });
        const exact = result.path.probability;
        for (const side of /** @type {const} */ (["front", "crossTrained", "back"]))
          assert.ok(Math.abs(100 * exact[side] - percent[side]) < 1);
        assert.equal(percent.front + percent.crossTrained + percent.back, 100);
        seen.add(`${lead} ${why} ${kind}`);
        assert.deepEqual(
          skills,
          result.skills.map(({ id, band }) => ({ id, band })),
        );
        assert.deepEqual(
          ranking,
          result.roles.slice(0, 5).map(({ id, place }) => ({ id, place })),
        );
      }
      const all = [
        "back none none",
        "crossTrained none even",
        "front none none",
        "tooLittle few none",
        "tooLittle noPattern none",
      ];
      if (folderOfBank === office) all.push("crossTrained none strength"); // the fixture's roles fit one side at a time
      assert.deepEqual(
        all.filter((outcome) => !seen.has(outcome)),
        [],
      );
    });

    test("the command line makes the same codes", () => {
      for (const kind of ["answers", "summary"]) {
        const { lines } = run("encode", folderOfBank, tried, kind === "summary" ? ["--summary"] : []);
        const made = lines.map((line) => JSON.parse(line).result.code);
        assert.deepEqual(
          made,
          tried.map(({ answers }) => encode(opened, answers, kind)),
        );
      }
    });
  });
}

describe("a damaged code is never read", () => {
  for (const { name, code, version } of codes) {
    const opened = withVersion(version);
    const bytes = Buffer.from(code, "base64url");

    test(`every single changed bit: ${name}`, () => {
      for (let bit = 0; bit < 8 * bytes.length; bit++) {
        const changed = Buffer.from(bytes);
        changed[bit >> 3] ^= 1 << (bit & 7);
        // The lowest bit of the kind makes it a code of the other kind, whose length is another.
        const expected = bit !== 8 ? ["bad-checksum"] : ["truncated-code", "overlong-code"];
        assert.ok(expected.includes(refusal(changed.toString("base64url"), opened)), `bit ${bit}`);
      }
    });

    test(`every single changed letter: ${name}`, () => {
      for (let at = 0; at < code.length; at++) {
        for (const letter of alphabet) {
          if (letter !== code[at]) refusal(code.slice(0, at) + letter + code.slice(at + 1), opened);
        }
        for (const letter of [" ", "=", "+", "/", ".", "é"])
          assert.equal(refusal(code.slice(0, at) + letter + code.slice(at + 1), opened), "not-base64url");
      }
    });

    test(`cut off after every letter: ${name}`, () => {
      assert.equal(refusal("", opened), "empty-code");
      for (let length = 1; length < code.length; length++)
        assert.equal(refusal(code.slice(0, length), opened), "truncated-code", `${length} letters`);
    });

    test(`with letters added at the end: ${name}`, () => {
      for (let more = 1; more < 12; more++) {
        assert.equal(refusal(code + "A".repeat(more), opened), "overlong-code", `${more} letters`);
        assert.equal(refusal(code + "_".repeat(more), opened), "overlong-code", `${more} letters`);
      }
    });

    test(`two neighboring letters exchanged: ${name}`, () => {
      for (let at = 0; at + 1 < code.length; at++)
        if (code[at] !== code[at + 1]) refusal(code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2), opened);
    });
  }
});

describe("a complete code of another bank or version is refused by name", () => {
  for (const golden of [answersGolden, summaryGolden]) {
    test(`format, kind, version and bank of ${golden}`, () => {
      for (const format of [0, 2, 255]) assert.equal(refusal(altered(golden, 0, format)), "unknown-format");
      for (const kind of [2, 255]) assert.equal(refusal(altered(golden, 1, kind)), "unknown-kind");
      assert.equal(refusal(altered(golden, 2, 4)), "other-version");
      for (const at of [4, 5, 6, 7]) assert.equal(refusal(altered(golden, at, 0x99)), "other-bank");
    });

    test(`a payload one byte longer or shorter than that of ${golden}`, () => {
      const bytes = unsealed(golden);
      assert.equal(refusal(sealed(Buffer.concat([bytes, Buffer.from([0])]))), "overlong-code");
      assert.equal(refusal(sealed(bytes.subarray(0, -1))), "truncated-code");
    });

    test(`a payload greater than any of ${golden}`, () => {
      const bytes = Buffer.from(unsealed(golden)).fill(255, 12);
      assert.equal(refusal(sealed(bytes)), "impossible-code");
    });
  }

  test("left-over bits that are not 0 make another text of the same bytes, and it is refused", () => {
    const uneven = codes.filter(({ code }) => code.length % 4 !== 0);
    assert.ok(uneven.length > 0);
    for (const { code, version } of uneven) {
      const last = alphabet[alphabet.indexOf(code.slice(-1)) + 1];
      const twin = code.slice(0, -1) + last;
      assert.deepEqual(Buffer.from(twin, "base64url"), Buffer.from(code, "base64url"));
      assert.equal(refusal(twin, withVersion(version)), "not-canonical");
    }
  });

  test("padding, white space, the rest of an address and the plain alphabet are refused", () => {
    for (const text of [`${answersGolden}==`, ` ${answersGolden}`, `${answersGolden}\n`, `#r=${answersGolden}`, "a+b/"])
      assert.equal(refusal(text), "not-base64url");
  });

  test("a text of a hundred thousand letters and more is refused before it is read", () => {
    assert.equal(refusal("A".repeat(100_001)), "overlong-code");
    assert.equal(refusal("A".repeat(10_000_000)), "overlong-code");
  });

  test("random text is refused", () => {
    let state = 1;
    const random = () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) / 2 ** 32;
    /** @type {Set<string>} */
    const told = new Set();
    for (let i = 0; i < 5000; i++) {
      const length = 1 + Math.floor(100 * random());
      told.add(refusal(Array.from({ length }, () => alphabet[Math.floor(64 * random())]).join("")));
    }
    assert.deepEqual([...told].sort(), ["bad-checksum", "not-canonical", "truncated-code"]);
  });

  test("a code of a bank version that is not in the folder is refused with both versions", () => {
    const { lines, status } = run("decode", folder, [{ id: "p", code: altered(answersGolden, 2, 7) }]);
    const [problem] = JSON.parse(lines[0]).problems;
    assert.equal(problem.code, "other-version");
    assert.deepEqual(problem.args, { found: "7", expected: "3" });
    assert.equal(status, 1);
  });

  test("a code of one bank is refused by another of the same version", () => {
    const other = open(now.text.replace('"halfWidth": 0.35', '"halfWidth": 0.36'));
    assert.equal(refusal(answersGolden, other), "other-bank");
    module.close(other.handle);
  });

  test("another language, key order or spelling of numbers is still the same bank", () => {
    const same = JSON.parse(now.text, (_, value) =>
      value && typeof value === "object" && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).reverse()) : value,
    );
    const text = JSON.stringify({ ...same, languages: ["en", "de"] }, null, 1).replaceAll("0.5,", "5.0e-1,");
    assert.notEqual(text.indexOf("5.0e-1"), -1);
    const opened = open(text);
    assert.equal(decode(answersGolden, opened).ok, true);
    module.close(opened.handle);
  });
});

describe("a code made with another role file", () => {
  const fewer = JSON.stringify({ ...roles, roles: roles.roles.slice(1) });
  /** @type {Opened} */
  let opened;
  before(() => void (opened = open(now.text, fewer)));
  after(() => module.close(opened.handle));

  test("gives the answers, and says so", () => {
    const { result } = decode(answersGolden, opened);
    assert.equal(result.sameRoles, false);
    assert.deepEqual(result.answers, decode(answersGolden).result.answers);
  });

  test("gives a summary's path and skills without its roles", () => {
    const { result } = decode(summaryGolden, opened);
    const made = decode(summaryGolden).result;
    assert.equal(result.sameRoles, false);
    assert.deepEqual([result.path, result.skills, result.roles], [made.path, made.skills, []]);
  });
});
