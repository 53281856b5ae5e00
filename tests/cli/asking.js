// What the tests of the command line ask it, and in which folders.
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { after } from "node:test";
import { linesOf, run } from "./program.js";
import { bankFolder } from "./tiny_folder.js";
/** @type {string[]} */
const folders = [];

/** A tiny bank folder that is removed at the end. @param {Record<string, object | string | null>} others */
export function folderWith(others = {}) {
  folders.push(bankFolder(others));
  return folders.at(-1) ?? "";
}
export const tiny = folderWith();
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** @param {string | Buffer} input @param {string[]} flags */
export function scored(input, flags = []) {
  const { status, signal, stdout, stderr } = run(["score", tiny, ...flags], input);
  assert.equal(signal, null);
  return { status, stderr, lines: linesOf(stdout).map((line) => JSON.parse(line)) };
}

/** @param {string} id @param {Record<string, string | null>} answers */
export const sheet = (id, answers = {}) => JSON.stringify({ id, answers });

/** The codes of a line's problems. @param {{ok: boolean, problems?: {code: string}[]}} line */
export const codes = (line) => (line.problems ?? []).map(({ code }) => code);

/** What `lint` says of a folder: its exit status and every problem as "file where code". @param {string} folder */
export function linted(folder) {
  const { status, stdout, stderr } = run(["lint", folder]);
  const problems = [...stderr.matchAll(/^(\S+) ?(\S*): .* \[([a-z0-9-]+)\]$/gm)].map(
    ([, file, where, code]) => `${file} ${where} ${code}`,
  );
  return { status, stdout, stderr, problems };
}
