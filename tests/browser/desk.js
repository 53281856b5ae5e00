// @ts-check
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { openFluent } from "../../web/build/fluent.js";
import { loadModule, openEngine } from "../../web/engine/engine.js";
import { bank, speak, visit } from "./quiz.js";

/** @param {string} path */
const file = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
export const engine = openEngine(
  await loadModule(file("build/wasm/whichdesk.wasm")),
  String(file("questions/office/bank.json")),
  String(file("questions/office/roles.json")),
);

/** The words of one language, those of the counselor's desk included. @param {string} language */
export function counselorSpeaks(language) {
  return { t: openFluent(language, ["", ".result", ".counselor", ".prepared"]).translate, text: speak(language).text };
}

/** Somebody's answers to some of the questions. @param {import("./quiz.js").Manner} manner @param {number} [count] */
export const sheetOf = (manner, count = bank.items.length) => ({
  bank: bank.id,
  version: bank.version,
  answers: Object.fromEntries(bank.items.slice(0, count).map((/** @type {any} */ item) => [item.id, manner(item, 0)])),
});

/** @param {ReturnType<typeof sheetOf>} sheet @param {"answers" | "summary"} [kind] */
export const codeOf = (sheet, kind = "answers") => engine.encode(sheet, kind).code;

/**
 * A counselor opens the desk. Afterwards the page has asked for nothing since it was ready, and no address that it asked for, no
 * storage key and no title has held a secret.
 * @param {Parameters<typeof visit>[0] & {secrets?: string[], windows?: boolean}} wishes - `windows`: a second one is opened, which fetches the page anew
 * @param {(person: import("./person.js").Person, address: string, host: import("./host.js").Host) => Promise<void>} does
 */
export const atTheDesk = ({ secrets = [], windows = false, ...wishes }, does) =>
  visit({ path: "/counselor.html", ...wishes }, async (person, address, host) => {
    await person.waitsFor(`return document.querySelector("wd-counselor[data-ready]")`);
    const before = host.asked.length;
    await does(person, address, host);
    if (!windows) assert.deepEqual(host.asked.slice(before), [], "nothing is asked for after data-ready");
    const seen = await person.looks(`
      let keys = [];
      try { keys = Object.keys(localStorage); } catch { /* the browser keeps nothing */ }
      return JSON.stringify([document.title, location.href, keys, history.state]);`);
    for (const secret of secrets)
      for (const place of [seen, ...host.asked]) assert.ok(!place.includes(secret), `${secret} in ${place}`);
  });

/** Writes into the field that carries this label. @param {import("./person.js").Person} person @param {string} label @param {string} text */
export async function writes(person, label, text) {
  await person.waitsFor(
    `return all("label:has(textarea, input:not([type=file]))").find((one) => said(one).startsWith(arguments[0]))`,
    label,
  );
  await person.looks(
    `const field = all("label:has(textarea, input:not([type=file]))").find((one) => said(one).startsWith(arguments[0])).querySelector("textarea, input");
    field.focus();
    field.value = arguments[1];
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));`,
    label,
    text,
  );
}

/** Reads the value of the field that carries this label. @param {import("./person.js").Person} person @param {string} label @returns {Promise<string>} */
export const valueOf = (person, label) =>
  person.looks(
    `return all("label:has(textarea, input:not([type=file]))").find((one) => said(one).startsWith(arguments[0]))?.querySelector("textarea, input").value ?? null`,
    label,
  );

/**
 * Opens a file with the button that carries this label.
 * @param {import("./person.js").Person} person @param {string} label @param {string} name @param {string} text
 */
export async function opensFile(person, label, name, text) {
  await person.waitsFor(`return all("label:has(input[type=file])").find((one) => said(one) === arguments[0])`, label);
  await person.looks(
    `const input = all("label:has(input[type=file])").find((one) => said(one) === arguments[0]).querySelector("input");
    const given = new DataTransfer();
    given.items.add(new File([arguments[2]], arguments[1]));
    input.files = given.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));`,
    label,
    name,
    text,
  );
}

/** Lets a file fall on the field that carries this label. @param {import("./person.js").Person} person @param {string} label @param {string} name @param {string} text */
export const dropsFile = (person, label, name, text) =>
  person.looks(
    `const given = new DataTransfer();
    given.items.add(new File([arguments[2]], arguments[1]));
    all("label").find((one) => said(one).startsWith(arguments[0])).dispatchEvent(
      new DragEvent("drop", { dataTransfer: given, bubbles: true, cancelable: true, composed: true }));`,
    label,
    name,
    text,
  );
