// @ts-check
// Own jobs that a counselor prepares: in the link or beside the quiz, on the seeker's result, and read at the desk.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { findsNothing } from "./axe.js";
import { atTheDesk, codeOf, counselorSpeaks, opensFile, sheetOf, valueOf, writes } from "./desk.js";
import { answerSome, people, visit, withCopy } from "./quiz.js";

const [de, cs, en] = ["de", "cs", "en"].map(counselorSpeaks);
const likes = ["receptionist", "bookkeeper", "data-entry-clerk"];
/** Jobs with names that no other job has. @param {number} times - how often each sentence is said */
const packOf = (times) => ({
  format: 1,
  id: "radnice",
  version: 3,
  languages: ["cs"],
  roles: likes.map((like, at) => ({
    id: `job-${at}`,
    like,
    title: { cs: `Přepážka ${at}` },
    ...Object.fromEntries(
      ["summary", "day", "surroundings"].map((part) => [part, { cs: "Pomáháte lidem. ".repeat(times).trim() }]),
    ),
  })),
});
const small = JSON.stringify(packOf(1), null, 1);
const large = JSON.stringify(packOf(10), null, 1);

/** The result that somebody copies who opens a prepared link. @param {string} link @param {Parameters<typeof visit>[0]} [wishes] */
async function answered(link, wishes = {}) {
  let text = "";
  await visit({ languages: "cs", path: `/${new URL(link).hash}`, ...wishes }, async (person, _, served) => {
    await person.waitsUntilReady();
    const before = served.asked.length;
    await person.press(cs.t("welcome-start"));
    await answerSome(person, cs, people.front.manner, 12);
    await person.press(cs.t("question-stop"));
    await person.sees("Přepážka 0");
    await person.looks(`window.copied = []; navigator.clipboard.writeText = async (text) => void copied.push(text)`);
    await person.press(cs.t("prepared-copy-summary"));
    await person.waitsFor("return window.copied.length === 1");
    [text] = await person.looks("return window.copied");
    assert.deepEqual(served.asked.slice(before), [], "nothing is asked for after data-ready");
  });
  return text;
}

test("a file of own jobs is checked at once, each problem at its line; a small one is in the link, and a result made with it says so", async () => {
  let link = "";
  await atTheDesk({ languages: "de", secrets: ["radnice", "Přepážka"] }, async (person) => {
    await person.press(de.t("menu-prepare"));
    await person.choose(de.t("prepare-roles-own"));
    await person.sees(de.t("prepare-problem-no-pack"));
    await opensFile(
      person,
      de.t("one-file"),
      "bad.json",
      small.replace("bookkeeper", "pirate").replace('"id": "job-2"', '"id": "Job 2"'),
    );
    await person.sees(de.t("prepare-own-used", { count: 1 }));
    const pirate = small.split("\n").findIndex((line) => line.includes("bookkeeper")) + 1;
    await person.sees(
      `${de.t("many-line", { line: pirate })}: /roles/1/like ${de.t("pack-problem-unknown-role", { role: "pirate", near: "none" })}`,
    );
    await person.sees(de.t("pack-problem-bad-id", { found: "Job 2" }));
    await opensFile(person, de.t("one-file"), "broken.json", small.slice(0, small.indexOf('"version"')));
    await person.sees(`${de.t("many-line", { line: 4 })}: ${de.t("pack-problem-not-json", { cause: "end", column: "" })}`);
    await person.sees(de.t("prepare-problem-no-pack"));
    await opensFile(person, de.t("one-file"), "radnice.json", small);
    await person.sees(de.t("prepare-own-used", { count: 3 }));
    link = await valueOf(person, de.t("keep-link"));
    assert.ok(link.length <= 1500);
    await findsNothing(person, "own jobs");
    assert.ok((await person.overflow()) <= 0);
  });
  const message = await answered(link);
  await atTheDesk({ languages: "de", secrets: ["radnice", "Přepážka"] }, async (person) => {
    await person.press(de.t("menu-one"));
    await writes(person, de.t("one-paste"), message);
    await person.press(de.t("one-read"));
    await person.sees(de.t("one-pack", { name: "radnice", version: 3 }));
    assert.equal(await person.canSee(de.t("one-leading")), false, "without the file there are no jobs");
    await opensFile(person, de.t("one-pack-open"), "other.json", small.replace("bookkeeper", "cashier"));
    await person.sees(de.t("one-pack-other"));
    await person.press(de.t("menu-many"));
    await writes(person, de.t("many-paste"), `${message}\n${codeOf(sheetOf(people.back.manner))}`);
    await person.press(de.t("many-read"));
    await person.sees(de.t("packs-missing", { count: 1 }));
    await person.sees(de.t("packs-closed-cell"));
    await findsNothing(person, "a list with jobs that are not open");
    await opensFile(person, de.t("one-pack-open"), "radnice.json", small);
    await person.press(de.t("group-insist"));
    await person.sees(de.t("packs-mixed"));
    await person.sees(de.t("packs-file", { name: "radnice", version: 3 }));
    assert.equal(await person.canSee(de.t("packs-closed-cell")), false);
    assert.ok((await person.overflow()) <= 0);
    await person.looks(`for (const box of all("tbody input")) box.click()`);
    await person.press(de.t("many-compare", { count: 2 }));
    await person.sees(de.t("beside-words"));
    assert.ok((await person.reads()).includes(de.t("packs-file", { name: "radnice", version: 3 })));
    await person.press(de.t("menu-one"));
    await person.sees(de.text.roles.receptionist.title);
    assert.equal(await person.canSee(de.t("one-pack-open")), false, "whose file is open is shown with it everywhere");
  });
});

test("a file that does not fit the link is put on the quiz's own site; without it the quiz says so and uses its own jobs", async () => {
  let link = "";
  await atTheDesk({}, async (person, address) => {
    await person.press(en.t("menu-prepare"));
    await person.choose(en.t("prepare-roles-own"));
    await opensFile(person, en.t("one-file"), "radnice.json", large);
    await person.sees(en.t("prepare-own-host", { site: address }));
    await writes(person, en.t("prepare-own-address"), "https://elsewhere.example/radnice.json");
    await person.sees(en.t("prepare-problem-host-pack", { site: address }));
    await writes(person, en.t("prepare-own-address"), `${address}/radnice.json`);
    link = await valueOf(person, en.t("keep-link"));
    assert.ok(link.length < 300);
  });
  await withCopy(
    (folder) => writeFileSync(join(folder, "radnice.json"), large),
    (folder) => answered(link, { folder }).then(() => {}),
  );
  await visit({ languages: "cs", path: `/${new URL(link).hash}` }, async (person) => {
    await person.sees(cs.t("pack-load"));
    await person.sees(cs.t("welcome-start"));
  });
});
