// @ts-check
// Codes in anything that is pasted.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, describe, test } from "node:test";
import { filled } from "../golden/filled.js";
import { inProject } from "../reference/program.js";
import { pasted, people, startDesk, strangersCode } from "./desk.js";

const desk = await startDesk();
after(() => desk.close());
const codes = [...new Set(people.map(({ code }) => code))];
const [one, two, three] = codes;
const link = (/** @type {string} */ code) => `https://example.org/quiz/#r=${code}`;

/** @param {string} text */
const found = async (text) => (await pasted(desk, text)).rows.map(({ code }) => code);

describe("every result in a text is found", () => {
  test("every form in which a link arrives, alone and between two others", async () => {
    const { found: forms } = JSON.parse(readFileSync(inProject("tests/golden/links.json"), "utf8"));
    for (const [name, form] of Object.entries(forms)) {
      if (name === "after a damaged one") continue; // one trouble, one row; below
      assert.deepEqual(await found(filled(form, two)), [two], name);
      const between = `${link(one)}\n\n${filled(form, two)}\n\n${link(three)}\n`;
      assert.deepEqual(await found(between), [one, two, three], name);
    }
  });

  test("several in one line, with any marks between them", async () => {
    for (const mark of [" ", ", ", ";", "\t", " | ", "\n", "\r\n", ' "', ") ("])
      assert.deepEqual(await found([one, two, three].map(link).join(mark)), [one, two, three], JSON.stringify(mark));
    for (const mark of [" ", ", ", ";", "\t", "\n", "\r\n"])
      assert.deepEqual(await found([one, two, three].join(mark)), [one, two, three], JSON.stringify(mark));
  });

  test("what mail filters make of links", async () => {
    const inner = link(one);
    const forms = {
      safeLinks: `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(inner)}&data=05%7C02%7Ca.b%40c.de%7C7f%7C0&sdata=dG9vIGxvbmcgdG8gYmUgYSB3b3Jk%3D&reserved=0`,
      twice: `https://track.example/c?u=${encodeURIComponent(`https://mail.example/?q=${encodeURIComponent(inner)}`)}&h=AQABCDEFGHIJKLMNOP`,
      urldefense3: `https://urldefense.com/v3/__https://example.org/quiz/*r=${one}__;Iw!!AbC-dE!aBcDeFgHiJkLmNoPqRsTuVwXyZ$`,
      query: `https://example.org/quiz/?utm_source=news&r=${one}&utm_id=AQABCDEFGHIJKLMN`,
    };
    for (const [name, text] of Object.entries(forms)) assert.deepEqual(await found(`Hello\n${text}\nbye`), [one], name);
  });

  test("a hyphen and an underscore survive a filter that writes both for other signs", async () => {
    const code = codes.find((text) => text.includes("_") && text.includes("-"));
    assert.ok(code);
    const inner = code.replaceAll("-", "-2D").replaceAll("_", "-5F");
    const text = `https://urldefense.proofpoint.com/v2/url?u=https-3A__example.org_quiz_-23r-3D${inner}&d=DwMFaQ`;
    assert.deepEqual(await found(text), [code]);
  });

  test("messages with commas and semicolons are no tables", async () => {
    const message = (/** @type {string} */ code) => `Hello,\nhere is my result: ${link(code)}\nRegards, P; Q\n`;
    assert.deepEqual(await found([one, two, three].map(message).join("\n")), [one, two, three]);
    assert.deepEqual(await found(`Dear Ms. B., ${link(one)}`), [one]);
    assert.equal((await pasted(desk, `Dear Ms. B., ${link(one)}`)).rows[0].label, "");
  });

  test("words, addresses and attachments are no results and no troubles", async () => {
    const text = `Donaudampfschifffahrtsgesellschaft 123e4567-e89b-12d3-a456-426614174000 https://a.example/very_long_path_without_code
${"iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4//8/w38GIAXDIBKE0DHxgljNBAAO\n".repeat(2000)}${link(one)}`;
    const start = performance.now();
    const { rows, troubles } = await pasted(desk, text);
    assert.deepEqual(
      rows.map(({ code }) => code),
      [one],
    );
    assert.deepEqual(troubles, []);
    assert.ok(performance.now() - start < 2000, "a long attachment takes no time");
  });
});

describe("what is wrong is listed with its line", () => {
  test("a link that is cut off says after how many letters", async () => {
    const { rows, troubles } = await pasted(desk, `first\n${link(one)}\n\nsee ${link(two).slice(0, -20)}... bye\n${link(three)}`);
    assert.deepEqual(
      rows.map(({ line }) => line),
      [2, 5],
    );
    assert.deepEqual(
      troubles.map(({ line, code, args, text }) => ({ line, code, letters: args.letters, text })),
      [{ line: 4, code: "truncated-code", letters: two.length - 20, text: two.slice(0, -20) }],
    );
  });

  test("a bare code that is cut off or changed is no word", async () => {
    const changed = `${one.slice(0, 30)}${one[30] === "x" ? "y" : "x"}${one.slice(31)}`;
    const { rows, troubles } = await pasted(desk, `${one.slice(0, 30)}\n\n${changed}\n\n${two}`);
    assert.deepEqual(
      rows.map(({ code }) => code),
      [two],
    );
    assert.deepEqual(
      troubles.map(({ line, code }) => [line, code]),
      [
        [1, "truncated-code"],
        [3, "bad-checksum"],
      ],
    );
  });

  test("codes of another bank and of another version are named so", async () => {
    const [other, older] = [strangersCode({ id: "shop" }), strangersCode({ version: 7 })];
    const { troubles, rows } = await pasted(desk, `${link(other)}\n${one}\n${link(older)}`);
    assert.equal(rows.length, 1);
    assert.deepEqual(
      troubles.map(({ line, code }) => [line, code]),
      [
        [1, "other-bank"],
        [3, "other-version"],
      ],
    );
    assert.deepEqual(troubles[1].args, { found: "7", expected: String(1) });
  });

  test("a text without any result says so, and so does an empty one", async () => {
    for (const text of ["", "  \n", "Dear all, see you on Monday.", "label,code\n"])
      assert.deepEqual((await pasted(desk, text)).troubles, [{ source: "", line: 0, code: "nothing-found", args: {}, text: "" }]);
  });

  test("the same code twice is found once more, with the place of the first", async () => {
    const { rows, group } = await pasted(desk, [one, two, one, one].join("\n"));
    assert.deepEqual(
      rows.map(({ same, line }) => [same, line]),
      [
        [null, 1],
        [null, 2],
        [0, 3],
        [0, 4],
      ],
    );
    assert.equal(group.people, 2);
  });
});

describe("labels in a text", () => {
  test("names before each code are labels", async () => {
    const text = `Anna Nováková: ${link(one)}\n- Bùi Thị Hà\t${two}\n> "Ó Briain" – ${link(three)}`;
    assert.deepEqual(
      (await pasted(desk, text)).rows.map(({ label }) => label),
      ["Anna Nováková", "Bùi Thị Hà", '"Ó Briain"'],
    );
    const rest = `Anna: quiz.example/#r=${one}\nHà: www.quiz.example/?a=b&r=${two}\nTom #r=${three}`;
    assert.deepEqual(
      (await pasted(desk, rest)).rows.map(({ label }) => label),
      ["Anna", "Hà", "Tom"],
    );
  });

  test("what stands before a link in messages is not", async () => {
    const text = `my result: ${link(one)}\nmy result: ${link(two)}\nmy result: ${link(three)}`;
    assert.deepEqual(
      (await pasted(desk, text)).rows.map(({ label }) => label),
      ["", "", ""],
    );
    assert.deepEqual((await pasted(desk, `See ${link(one)}`)).rows[0].label, "");
  });
});
