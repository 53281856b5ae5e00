// @ts-check
// What is too much for the desk, tried once in Chromium: it says so, and what it can read is read.
import assert from "node:assert/strict";
import { test } from "node:test";
import { atTheDesk, codeOf, counselorSpeaks, opensFile, sheetOf, writes } from "./desk.js";
import { bank, people } from "./quiz.js";

const en = counselorSpeaks("en");
const codes = Array.from({ length: 20 }, (_, at) => codeOf(sheetOf(people.front.manner, bank.items.length - at)));

test("of 10,001 lines the last is named and left out", () =>
  atTheDesk({ width: 1280 }, async (person) => {
    await person.press(en.t("menu-many"));
    const lines = Array.from({ length: 10_001 }, (_, at) => `P${at},${codes[at % codes.length]}`);
    await opensFile(person, en.t("many-files"), "all.csv", `label,code\n${lines.join("\n")}`);
    await person.sees(en.t("many-shown", { count: 10_000, all: 10_000 }));
    await person.sees(`all.csv, ${en.t("many-line", { line: 10_002 })}:`);
    await person.sees(en.t("trouble-too-many-results", { most: 10_000 }));
  }));

test("a file of 50 MB and a binary file are refused by name, and the page goes on", () =>
  atTheDesk({ width: 1280 }, async (person) => {
    await person.press(en.t("menu-many"));
    await person.looks(
      `const input = all("label:has(input[type=file])").find((one) => said(one) === arguments[0]).querySelector("input");
      const given = new DataTransfer();
      given.items.add(new File(["x".repeat(50 * 1024 * 1024)], "large.txt"));
      given.items.add(new File([new Uint8Array([1, 2, 0, 255, 0, 7])], "picture.bin"));
      input.files = given.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));`,
      en.t("many-files"),
    );
    await person.sees(`large.txt: ${en.t("trouble-file-too-large", { megabytes: 50, most: 20 })}`);
    await person.sees(`picture.bin: ${en.t("trouble-binary-file")}`);
    await writes(person, en.t("many-paste"), codes[0]);
    await person.press(en.t("many-read"));
    await person.sees(en.t("many-shown", { count: 1, all: 1 }));
    assert.ok(await person.looks("return performance.memory.usedJSHeapSize < 200 * 1024 * 1024"));
  }));
