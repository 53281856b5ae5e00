// @ts-check
// What leaves the desk on paper and as pictures: the sheet for the file, compact, with the counselor's notes, in languages whose
// letters have marks; the codes of a prepared link.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { atTheDesk, codeOf, counselorSpeaks, sheetOf, valueOf, writes } from "./desk.js";
import { dense, print } from "./paper.js";
import { bank, label, people } from "./quiz.js";
import { scan } from "./scan.js";

const front = sheetOf(people.front.manner);
const code = codeOf(front);

for (const [language, note] of [
  ["vi", "Thích trò chuyện; hẹn gặp lại thứ Năm, chị Hường gọi điện."],
  ["cs", "Žďár: příště řešíme úřad, ťukáme na dveře, ó ano."],
])
  test(`${language}: the sheet with all answers takes at most four pages, notes and marks included`, () =>
    atTheDesk({ languages: language, secrets: [note] }, async (person) => {
      const tongue = counselorSpeaks(language);
      const { t, text: words } = tongue;
      await person.press(t("menu-one"));
      await writes(person, t("one-paste"), code);
      await person.press(t("one-read"));
      await person.sees(t("one-notes"));
      await writes(person, t("one-label"), "Nguyễn Dvořák");
      await writes(person, t("one-notes"), note);
      const short = await print(person, "A4", { scans: false });
      assert.ok(short.pages <= 2, `${short.pages} pages without answers`);
      assert.ok(!short.text.includes(dense(t("one-print-columns"))));
      await person.looks(`all("label").find((one) => said(one) === arguments[0]).click()`, t("one-print-answers"));
      const { pages, text } = await print(person, "A4", { scans: false });
      assert.ok(pages <= 4, `${pages} pages`);
      for (const piece of ["Nguyễn Dvořák", note, t("one-answers"), t("one-print-columns")])
        assert.ok(text.includes(dense(piece)), piece);
      for (const item of bank.items) {
        const { prompt, a, b } = words.items[item.id];
        for (const part of [prompt, a, b, label(tongue, item, front.answers[item.id])])
          if (part) for (const line of part.split("\n")) assert.ok(text.includes(dense(line)), `${item.id}: ${line}`);
      }
      for (const id of ["keep-print", "one-another", "menu-one"]) assert.ok(!text.includes(dense(t(id))), id);
    }));

test("a group is printed without its people, on two pages at most; then and now with both names, and without buttons", () =>
  atTheDesk({ languages: "cs" }, async (person) => {
    const { t } = counselorSpeaks("cs");
    await person.press(t("menu-many"));
    const codes = Array.from({ length: 5 }, (_, at) => codeOf(sheetOf(people.front.manner, bank.items.length - at)));
    await writes(person, t("many-paste"), codes.map((one, at) => `Osoba ${at}: #r=${one}`).join("\n"));
    await person.press(t("many-read"));
    await person.sees(t("group-skills-what"));
    const { pages, text } = await print(person, "A4", { scans: false });
    assert.ok(pages <= 2, `${pages} pages`);
    for (const id of ["group-heading", "group-paths", "group-skills-what", "group-mean"])
      assert.ok(text.includes(dense(t(id))), id);
    for (const other of ["Osoba", t("many-paste"), t("export-heading"), t("keep-print")])
      assert.ok(!text.includes(dense(other)), other);
    await person.looks(`for (const box of all("tbody input").slice(0, 2)) box.click()`);
    await person.press(t("many-compare", { count: 2 }));
    await person.sees(t("beside-words"));
    await person.looks(`all("label").find((one) => said(one) === arguments[0]).click()`, t("beside-same-person"));
    await person.sees(t("change-what"));
    const beside = (await print(person, "A4", { scans: false })).text;
    for (const piece of ["Osoba 0", "Osoba 1", t("change-heading")]) assert.ok(beside.includes(dense(piece)), piece);
    for (const id of ["beside-open", "beside-remove", "beside-same-person"]) assert.ok(!beside.includes(dense(t(id))), id);
  }));

test("the codes that are downloaded as PNG and SVG hold the link", () =>
  atTheDesk({ width: 700 }, async (person) => {
    const { t } = counselorSpeaks("en");
    await person.press(t("menu-prepare"));
    await writes(person, t("prepare-by"), "Žofie Nováková");
    const link = await valueOf(person, t("keep-link"));
    await person.looks(
      `window.saved = []; const make = URL.createObjectURL; URL.createObjectURL = (blob) => { saved.push(blob); return make(blob); }`,
    );
    for (const id of ["prepare-png", "prepare-svg"]) await person.press(t(id));
    await person.waitsFor("return window.saved.length === 2");
    const [svg, png] =
      await person.looks(`return Promise.all(saved.sort((a, b) => b.type.localeCompare(a.type)).map(async (blob) =>
      blob.type === "image/png" ? btoa(String.fromCharCode(...new Uint8Array(await blob.arrayBuffer()))) : blob.text()))`);
    assert.equal(scan(Buffer.from(png, "base64")), link);
    await person.looks(
      `const picture = new DOMParser().parseFromString(arguments[0], "image/svg+xml").documentElement;
      picture.setAttribute("width", 600);
      document.body.replaceChildren(picture);`,
      svg,
    );
    const folder = mkdtempSync(join(tmpdir(), "code-"));
    await person.photographs(join(folder, "svg.png"));
    assert.equal(scan(readFileSync(join(folder, "svg.png"))), link);
    rmSync(folder, { recursive: true });
  }));
