// @ts-check
// What a counselor prepares, as a link carries it.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { longestLink, linkOf, most, packAddress, plain, readSettings, settingsIn } from "../../web/quiz/settings.js";
import { randomFrom } from "../reference/random.js";

/** @typedef {import("../../web/quiz/settings.js").Settings} Settings */

const page = "https://example.org/quiz/";
const known = { languages: ["en", "de", "es", "cs", "vi"], roles: Array.from({ length: 30 }, (_, at) => `role-number-${at}`) };
/** @type {Settings} */
const usual = {
  language: "vi",
  plan: "quick",
  roles: ["role-number-3", "role-number-7"],
  group: "Třída 9. B",
  by: "Bùi Thị Hà, phòng hướng nghiệp",
  why: "Để chúng ta nói chuyện về kết quả vào thứ Hai.",
  mail: "ha.bui+quiz@school.example",
  pack: null,
};
/** @type {Settings} */
const bare = { language: null, plan: "full", roles: null, group: "", by: "", why: "", mail: null, pack: null };

/** @param {Settings} settings */
function lettersOf(settings) {
  const made = linkOf(page, settings, known);
  assert.ok("link" in made, JSON.stringify(made));
  return made.link.slice(`${page}#desk=`.length);
}
/** @param {{refused?: {code: string, args: object}} | {link: string} | {settings: object}} reply */
const nameOf = (reply) => ("refused" in reply && reply.refused ? reply.refused.code : "accepted");
/** @param {Parameters<typeof nameOf>[0]} reply */
const refusal = (reply) => ("refused" in reply && reply.refused ? [reply.refused.code, reply.refused.args] : "accepted");

describe("a prepared link", () => {
  test("gives back what was put in, whatever is left empty", () => {
    for (const settings of [
      usual,
      bare,
      { ...usual, language: null, mail: null },
      { ...bare, roles: known.roles.slice(1) },
      { ...usual, plan: /** @type {const} */ ("full") },
      { ...usual, roles: null, pack: '{"format":1,"id":"ours","roles":[{"title":{"cs":"Přepážka"}}]}' },
      { ...bare, pack: "packs/our.pack.json" },
    ])
      assert.deepEqual(readSettings(lettersOf(settings), known), { settings });
  });

  test("any choice of roles comes back, and most of them take no more than few", () => {
    const random = randomFrom(8);
    for (let times = 0; times < 50; times += 1) {
      const roles = known.roles.filter(() => random() < times / 50);
      if (roles.length === 0) continue;
      assert.deepEqual(readSettings(lettersOf({ ...usual, roles }), known), { settings: { ...usual, roles } });
    }
    assert.ok(
      lettersOf({ ...usual, roles: known.roles.slice(1) }).length <
        lettersOf({ ...usual, roles: known.roles.slice(0, 9) }).length,
    );
  });

  test("hostile texts come back as plain text in one line", () => {
    const why = '<img src=x onerror=alert(1)> "quoted" \u202Egnp.exe\u0000\n#r=AQAB&desk= %3Cscript%3E';
    const read = readSettings(lettersOf({ ...bare, why }), known);
    assert.ok("settings" in read);
    assert.equal(read.settings.why, '<img src=x onerror=alert(1)> "quoted" gnp.exe #r=AQAB&desk= %3Cscript%3E');
    assert.equal(read.settings.why, plain(why));
  });

  test("no address can add to a mailto link", () => {
    const addresses = [
      "a@b.example?bcc=c@d.example",
      "a@b.example,c@d.example",
      "a b@c.example",
      "a@b",
      "a%0A@b.example",
      "<a@b.example>",
      "",
      "a@b.example\nX:1",
    ];
    for (const mail of addresses) assert.equal(refusal(linkOf(page, { ...bare, mail }, known))[0], "wrong-mail", mail);
    assert.ok("link" in linkOf(page, { ...bare, mail: "O.Brien_1+x@mail.school-9.example" }, known));
  });

  test("a text that is too long is refused by name, counted in characters as people do", () => {
    for (const field of /** @type {const} */ (["group", "by", "why"])) {
      const fits = "ế".repeat(most[field]);
      assert.ok("link" in linkOf(page, { ...bare, [field]: fits }, known), field);
      assert.deepEqual(refusal(linkOf(page, { ...bare, [field]: `${fits}x` }, known)), [
        "long-text",
        { field, length: most[field] + 1, most: most[field] },
      ]);
    }
    assert.ok("link" in linkOf(page, { ...bare, group: "😀".repeat(most.group) }, known));
  });

  test("no link is longer than messengers carry", () => {
    const long = {
      ...usual,
      roles: known.roles.slice(0, 15),
      group: "ế".repeat(most.group),
      by: "ế".repeat(most.by),
      why: "ế".repeat(most.why),
    };
    const made = linkOf(page, long, known);
    if ("link" in made) assert.ok(made.link.length <= longestLink);
    else assert.equal(made.refused.code, "long-link");
    const address = `https://example.org/${"a".repeat(1400)}/`;
    const [code, args] = refusal(linkOf(address, usual, known));
    assert.equal(code, "long-link");
    assert.ok(/** @type {any} */ (args).length > longestLink);
  });

  test("a pack's address is kept without the site, and only that of the quiz's own site is taken", () => {
    for (const [typed, kept] of [
      ["our.pack.json", "our.pack.json"],
      ["https://example.org/quiz/packs/our.json?v=2", "packs/our.json?v=2"],
      ["/files/our.json", "/files/our.json"],
      ["http://example.org/quiz/our.json", null],
      ["https://other.example/our.json", null],
      ["//other.example/our.json", null],
      ["", null],
      ["https://", null],
      ["data:application/json,{}", null],
    ])
      assert.equal(packAddress(page, String(typed)), kept, String(typed));
  });

  test("no role, and a role that the page does not have, are refused", () => {
    assert.deepEqual(refusal(linkOf(page, { ...bare, roles: [] }, known)), ["no-roles", {}]);
    assert.deepEqual(refusal(linkOf(page, { ...bare, roles: ["pirate"] }, known)), ["unknown-role", { role: "pirate" }]);
    const fewer = { ...known, roles: known.roles.slice(0, 5) };
    assert.deepEqual(refusal(readSettings(lettersOf(usual), fewer)), ["unknown-role", { role: "role-number-7" }]);
  });
});

describe("damage", () => {
  const letters = lettersOf(usual);

  test("a language or a length that the page does not have is refused with the name of its field", () => {
    const plan = /** @type {any} */ ("half");
    assert.deepEqual(refusal(linkOf(page, { ...bare, language: "xx" }, known)), ["wrong-settings", { field: "language" }]);
    assert.deepEqual(refusal(linkOf(page, { ...bare, plan }, known)), ["wrong-settings", { field: "plan" }]);
  });

  test("a link cut anywhere is refused as cut off", () => {
    for (let size = 0; size < letters.length; size += 1)
      assert.deepEqual(refusal(readSettings(letters.slice(0, size), known)), ["cut-settings", { letters: size }], String(size));
  });

  test("every single changed letter is refused", () => {
    for (let at = 0; at < letters.length; at += 1) {
      const other = letters[at] === "A" ? "B" : "A";
      const reply = readSettings(letters.slice(0, at) + other + letters.slice(at + 1), known);
      assert.ok(["damaged-settings", "cut-settings"].includes(nameOf(reply)), `${at}: ${JSON.stringify(reply)}`);
    }
  });

  test("letters after the end, other characters and nothing are refused", () => {
    for (const text of [`${letters}AAAA`, `${letters.slice(0, 40)}!${letters.slice(40)}`, "%%%%%%%%%%%%"])
      assert.notEqual(refusal(readSettings(text, known)), "accepted", text);
  });

  test("a newer version is named, and what no page makes is refused though its checksum is right", async () => {
    const { sealed, bytesOf } = await import("../../web/quiz/sealed.js");
    const bytes = /** @type {{bytes: Uint8Array}} */ (bytesOf(letters)).bytes.slice(0, -4);
    const changed = (/** @type {(copy: Uint8Array) => void} */ change) => {
      const copy = bytes.slice();
      change(copy);
      return nameOf(readSettings(sealed(copy), known));
    };
    assert.equal(
      changed(() => {}),
      "accepted",
    );
    assert.equal(
      changed((copy) => (copy[0] = 2)),
      "newer-settings",
    );
    assert.equal(
      changed((copy) => (copy[0] = 0)),
      "wrong-settings",
    );
    assert.equal(
      changed((copy) => (copy[1] += 1)),
      "wrong-settings",
    );
    assert.equal(
      changed((copy) => (copy[3] = 0x7b)),
      "wrong-settings",
    );
    assert.equal(
      changed((copy) => (copy[9] = 0xff)),
      "wrong-settings",
    );
    const own = (/** @type {unknown} */ values) => {
      const text = new TextEncoder().encode(JSON.stringify(values));
      const whole = Uint8Array.from([1, (text.length + 7) & 255, (text.length + 7) >> 8, ...text]);
      return nameOf(readSettings(sealed(whole), known));
    };
    assert.equal(own(["", "full", "", "", "", "", "", ""]), "accepted");
    for (const values of [
      null,
      {},
      [],
      ["", "full"],
      ["", "full", "", "", "", "", 5, ""],
      ["xx", "full", "", "", "", "", "", ""],
      ["", "half", "", "", "", "", "", ""],
      ["", "full", "", "a\nb", "", "", "", ""],
      ["", "full", "- pirate", "", "", "", "", ""],
    ])
      assert.equal(own(values), "wrong-settings", JSON.stringify(values));
    assert.equal(own(["", "full", "", "", "", "", "a@b?c", ""]), "wrong-mail");
    for (const pack of ["https://other.example/p.json", "//other.example/p.json", "\\\\other.example/p", "data:,{}", "a b"])
      assert.equal(own(["", "full", "", "", "", "", "", pack]), "wrong-pack", pack);
    assert.equal(own(["", "full", "role-number-3", "", "", "", "", "p.json"]), "wrong-pack");
    assert.equal(own(["", "full", "", "", "", "x".repeat(201), "", ""]), "long-text");
  });
});

test("settings are found in an address as filters and trackers rewrite it", () => {
  const letters = lettersOf(usual);
  const address = (/** @type {string} */ text) => new URL(text);
  for (const text of [
    `${page}#desk=${letters}`,
    `${page}?desk=${letters}`,
    `${page}?utm_source=a&desk=${letters}&utm_medium=b`,
    `${page}#desk%3D${letters}`,
    `${page}?x=1#%64esk%253D${letters}`,
    `${page}#/desk=${letters}`,
  ])
    assert.equal(settingsIn(address(text)), letters, text);
  for (const text of [page, `${page}#r=AQAB`, `${page}#help-desk=1`, `${page}?%`])
    assert.equal(settingsIn(address(text)), null, text);
});
