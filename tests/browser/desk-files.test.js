// @ts-check
// What the desk reads from files and writes into files. Runs in every engine.
import assert from "node:assert/strict";
import { test } from "node:test";
import { atTheDesk, codeOf, counselorSpeaks, dropsFile, opensFile, sheetOf, valueOf, writes } from "./desk.js";
import { bank, people } from "./quiz.js";

const en = counselorSpeaks("en");
const front = sheetOf(people.front.manner);
const six = Array.from({ length: 6 }, (_, at) =>
  codeOf(sheetOf(people[at % 2 ? "front" : "back"].manner, bank.items.length - at)),
);
const list = six.map((code, at) => `Person ${at}: https://quiz.example/#r=${code}`).join("\n");

test("the file that a person downloads opens with its date, by the button or dropped", () =>
  atTheDesk({}, async (person) => {
    await person.press(en.t("menu-one"));
    const file = JSON.stringify({ id: "whichdesk-2026-11-28", ...front, made: { date: "2026-11-28" } });
    await opensFile(person, en.t("one-file"), "jana.json", file);
    await person.sees("November 28, 2026");
    assert.equal(await valueOf(person, en.t("one-label")), "jana");
    await person.press(en.t("one-another"));
    await dropsFile(person, en.t("one-paste"), "petr.json", file);
    await person.sees("November 28, 2026");
    assert.equal(await valueOf(person, en.t("one-label")), "petr");
    await person.press(en.t("one-another"));
    await opensFile(person, en.t("one-file"), "letter.txt", "%PDF-1.7");
    await person.sees(`letter.txt: ${en.t("trouble-pdf-file")}`);
  }));

test("10,000 results of a file: only the rows in view are in the page, and the place in the list is found again", () =>
  atTheDesk({ width: 1280 }, async (person) => {
    const many = Array.from({ length: 10_000 }, (_, at) => `Somebody ${at}: ${six[at % 6]}`).join("\n");
    await person.press(en.t("menu-many"));
    await opensFile(person, en.t("many-files"), "all.txt", many);
    await person.sees("Somebody 2");
    assert.ok((await person.looks(`return all("tbody tr").length`)) < 200);
    await person.looks(`all("[role=region]").find((one) => one.scrollHeight > 100000).scrollTop = 240000`);
    await person.press("Somebody 5003");
    await person.sees(en.t("one-glance"));
    await person.press(en.t("one-back-many"));
    await person.sees("Somebody 5003");
  }));

test("the whole session is saved as a file that opens again, with labels and notes, which are in no address, storage key or title", () =>
  atTheDesk({ width: 1280, secrets: [...six, "a note", "a%20note", "Person 1", "Person%201"] }, async (person) => {
    await person.looks(
      `window.saved = []; const make = URL.createObjectURL; URL.createObjectURL = (blob) => { saved.push(blob.text()); return make(blob); }`,
    );
    await person.press(en.t("menu-many"));
    await dropsFile(person, en.t("many-paste"), "all.txt", list);
    await person.press("Person 1");
    await writes(person, en.t("one-notes"), "a note");
    await person.press(en.t("one-back-many"));
    for (const [at, id] of ["export-session", "export-table"].entries()) {
      await person.press(en.t(id));
      await person.waitsFor(`return window.saved.length === ${at + 1}`);
    }
    const [session, table] = await person.looks("return Promise.all(window.saved)");
    assert.ok(session.includes("a note") && session.includes("Person 5") && session.includes(six[5]));
    assert.ok(table.startsWith("Label,") && table.includes("a note"));
    await person.press(en.t("many-clear"));
    await person.press(en.t("many-clear-yes"));
    await dropsFile(person, en.t("many-paste"), "desk.json", session);
    await person.press("Person 1");
    assert.equal(await valueOf(person, en.t("one-notes")), "a note");
  }));
