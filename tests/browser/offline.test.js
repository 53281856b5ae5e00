// @ts-check
import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, get } from "node:http";
import { join } from "node:path";
import { test } from "node:test";
import { writeWorker } from "../../web/build/offline.js";
import { serve } from "../../web/serve.js";
import { atTheDesk, codeOf, counselorSpeaks, opensFile, sheetOf, writes } from "./desk.js";
import { Person } from "./person.js";
import { answerSome, complete, dist, languages, names, people, speak, visit, withCopy } from "./quiz.js";

const en = speak("en"),
  vi = speak("vi");
const { manner } = people.front;
const copies = `return (async () => [Boolean(await navigator.serviceWorker.getRegistration()), await caches.keys()])()`;

/** Changes a file of a built page. @param {string} path @param {(text: string) => string} change */
const rewrite = (path, change) => writeFileSync(path, change(readFileSync(path, "utf8")));

/** Makes a built page the next version: every question of it begins with "Newer". @param {string} folder */
function renew(folder) {
  const [, version] = readFileSync(join(folder, "index.html"), "utf8").match(/bank\.json\?v=(\w{8})/) ?? [];
  for (const page of ["index.html", "which-desk.js"]) rewrite(join(folder, page), (text) => text.replaceAll(version, "0ldernot"));
  for (const part of ["first", "items"])
    rewrite(join(folder, `questions/office/text.en.${part}.json`), (text) => text.replace(/"(prompt|a)":"/g, "$&Newer: "));
  writeWorker(folder, "0ldernot");
}

test("what was visited once needs no server: every spelling of the address, another language, a whole quiz", () =>
  visit({ offline: true }, async (person, address, { close }) => {
    await person.waitsUntilReady();
    close();
    await assert.rejects(fetch(address));
    await person.reloads();
    await person.select(en.t("language-label"), names.vi);
    await person.sees(vi.t("welcome-start"));
    await complete(person, vi, people.back);
    for (const path of ["/index.html", "/?from=a-letter", "/index.html?from=a-letter#below", "/#below"]) {
      await person.opens(address + path);
      await person.sees(vi.t("result-heading"));
      await person.waitsUntilReady();
    }
  }));

test("the counselor's desk, visited once, needs no server", () =>
  atTheDesk({ windows: true, offline: true }, async (person, address, { close }) => {
    close();
    await assert.rejects(fetch(address));
    for (const path of ["/counselor.html", "/counselor.html?from=a-letter"]) {
      await person.opens(address + path);
      await person.waitsFor(`return document.querySelector("wd-counselor[data-ready]")`);
    }
    const { t } = counselorSpeaks("en");
    await person.press(t("menu-many"));
    await writes(person, t("many-paste"), codeOf(sheetOf(manner)));
    await person.press(t("many-read"));
    await person.sees(t("many-shown", { count: 1, all: 1 }));
    await person.press(t("menu-prepare"));
    await person.choose(t("prepare-roles-own"));
    const role = { id: "till", soc: "41-2011.00", title: { en: "Till" }, summary: { en: "You help at the till." } };
    const pack = { format: 1, id: "shop", version: 1, languages: ["en"], roles: [role, { ...role, id: "other", soc: "1" }] };
    await opensFile(person, t("one-file"), "shop.json", JSON.stringify(pack));
    await person.sees(t("prepare-own-used", { count: 1 }));
    await person.sees(t("pack-problem-unknown-occupation", { soc: "1", near: "none" }));
    await person.press(t("menu-help"));
    await person.sees(t("help-never-heading"));
  }));

test("without a server only what was kept is answered, and only when it is asked for", () =>
  visit({ offline: true }, async (person, address, { close }) => {
    await person.waitsUntilReady();
    await person.reloads();
    close();
    const ask = (/** @type {string} */ path, method = "GET") =>
      person.looks(
        `
    return fetch(arguments[0], { method: arguments[1] }).then(({ status }) => status, () => "no answer")`,
        address + path,
        method,
      );
    assert.equal(await ask("/which-desk.js"), 200);
    assert.equal(await ask("/"), 200);
    assert.equal(await ask("/which-desk.js", "POST"), "no answer");
    assert.equal(await ask("/nowhere"), "no answer");
    assert.equal(await ask("/questions/office/bank.json?v=01234567"), "no answer", "another version's bank");
  }));

test("a newer version waits until the page is closed; the quiz goes on as it began, and its answers stay", () =>
  withCopy(renew, (newer) =>
    visit({ offline: true }, async (person, address, { close, contentPolicy }) => {
      await person.waitsUntilReady();
      await person.reloads();
      await person.press(en.t("welcome-start"));
      await answerSome(person, en, manner, 3);
      close();
      const next = await serve({ folder: newer, port: Number(new URL(address).port), contentPolicy });
      try {
        assert.equal(await person.looksForNewer(), true);
        assert.equal(await person.canSee(en.t("newer-version")), false, "not while a question is shown");
        const fourth = await person.readsQuestion();
        await person.reloads();
        assert.equal(await person.readsQuestion(), fourth);
        await answerSome(person, en, manner, 1);
        assert.ok(!(await person.readsQuestion()).includes("Newer: "));
        await person.press(en.t("question-stop"));
        await person.sees(en.t("newer-version"));
        await person.press(en.t("result-go-on"));
        await person.press(en.t("question-stop"));
        await person.sees(en.t("result-heading"));
        assert.equal(await person.canSee(en.t("newer-version")), false, "it is said once");

        await person.comesBack(address);
        await person.sees(en.t("return-text", { count: 4 }));
        assert.equal(await person.canSee(en.t("newer-version")), false);
        await person.press(en.t("return-go-on"));
        await person.press(en.t("result-go-on"));
        assert.ok((await person.readsQuestion()).includes("Newer: "));
        assert.equal((await person.looks(copies))[1].length, 1, "the older copy is gone");
      } finally {
        next.close();
      }
    }),
  ));

for (const [fault, spoil] of Object.entries({
  "is missing": (/** @type {string} */ file) => rmSync(file),
  "has other bytes": (/** @type {string} */ file) => rewrite(file, (text) => `${text} `),
}))
  test(`a newer version of which one file ${fault} leaves the older one whole`, () =>
    withCopy(
      (folder) => {
        renew(folder);
        spoil(join(folder, "questions/office/text.cs.rest.json"));
      },
      (newer) =>
        visit({ offline: true }, async (person, address, { close, contentPolicy }) => {
          await person.waitsUntilReady();
          await person.reloads();
          await person.waitsUntilReady();
          close();
          const next = await serve({ folder: newer, port: Number(new URL(address).port), contentPolicy });
          assert.equal(await person.looksForNewer(), false);
          next.close();
          await person.comesBack(address);
          await person.waitsUntilReady();
          await person.press(en.t("welcome-start"));
          assert.ok(!(await person.readsQuestion()).includes("Newer: "));
        }),
    ));

for (const file of ["worker.js", "icon-512.png"])
  test(`where ${file} cannot be had there is no copy, and the visit goes on`, () =>
    withCopy(
      (folder) => rmSync(join(folder, file)),
      (folder) =>
        visit({ folder, offline: true }, async (person) => {
          await person.waitsUntilReady();
          assert.equal((await person.looks(copies))[0], false);
          await complete(person, en, { manner, stopAfter: 2 });
        }),
    ));

test("a company's page gets no worker and no copy", () =>
  visit({ path: "/careers.html", offline: true }, async (person) => {
    await person.waitsUntilReady();
    assert.deepEqual(await person.looks(copies), [false, []]);
  }));

test("the copy brings no file a second time, and after data-ready the server hears nothing", async () => {
  const { address, close } = await serve({ folder: dist, port: 0 });
  /** @type {string[]} */
  const line = [];
  const counter = createServer((request, response) =>
    get(address + request.url, { headers: request.headers }, (answer) => {
      line.push(`${answer.statusCode} ${request.url}`);
      answer.pipe(response.writeHead(answer.statusCode ?? 500, answer.headers));
    }),
  );
  await new Promise((done) => counter.listen(0, () => done(null)));
  const person = await Person.arrive();
  try {
    await person.opens(`http://localhost:${/** @type {import("node:net").AddressInfo} */ (counter.address()).port}/`);
    await person.waitsUntilReady();
    const whole = line.filter((entry) => entry.startsWith("200")).sort();
    assert.deepEqual(whole, [...new Set(whole)]);
    assert.ok(whole.includes("200 /icon-512.png"), "the copy has what the page did not ask for");
    assert.deepEqual(
      line.filter((entry) => !/^(200|304)/.test(entry)),
      [],
    );
    const before = line.length;
    let tongue = en;
    for (const language of languages) {
      await person.select(tongue.t("language-label"), names[language]);
      tongue = speak(language);
      await person.sees(tongue.t("welcome-start"));
    }
    await complete(person, tongue, people.front);
    assert.deepEqual(line.slice(before), []);
  } finally {
    await person.leaves();
    counter.close();
    counter.closeAllConnections();
    close();
  }
});
