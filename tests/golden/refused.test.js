// Nothing but a code that was given out is read as one.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { run } from "../reference/program.js";
import {
  alphabet,
  altered,
  answersGolden,
  codes,
  decode,
  folder,
  module,
  now,
  open,
  refusal,
  roles,
  sealed,
  summaryGolden,
  unsealed,
  withVersion,
} from "./codes.js";

/** @typedef {import("./codes.js").Opened} Opened */

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
    const reported = new Set();
    for (let i = 0; i < 5000; i++) {
      const length = 1 + Math.floor(100 * random());
      reported.add(refusal(Array.from({ length }, () => alphabet[Math.floor(64 * random())]).join("")));
    }
    assert.deepEqual([...reported].sort(), ["bad-checksum", "not-canonical", "truncated-code"]);
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
