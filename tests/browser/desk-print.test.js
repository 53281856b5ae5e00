// @ts-check
// The sheet for the file: compact, with the counselor's notes, in languages whose letters have marks.
import assert from "node:assert/strict";
import { test } from "node:test";
import { atTheDesk, codeOf, counselorSpeaks, sheetOf, writes } from "./desk.js";
import { dense, print } from "./paper.js";
import { bank, label, people } from "./quiz.js";

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
      const short = await print(person, "A4");
      assert.ok(short.pages <= 2, `${short.pages} pages without answers`);
      assert.ok(!short.text.includes(dense(t("one-print-columns"))));
      await person.looks(`all("label").find((one) => said(one) === arguments[0]).click()`, t("one-print-answers"));
      const { pages, text } = await print(person, "A4");
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
