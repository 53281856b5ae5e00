import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** @typedef {import("./formats.js").Sheet} Sheet */

/** @param {string} path from the top of the project */
export const inProject = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The native program; WHICHDESK names another. */
const program = process.env.WHICHDESK ?? inProject("build/native/whichdesk");

/**
 * The lines that `whichdesk score` answers, one for each sheet.
 *
 * @param {string} folder of the bank, from the top of the project
 * @param {Sheet[]} sheets
 * @param {string[]} options
 * @returns {string[]}
 */
export function score(folder, sheets, options = []) {
  if (!existsSync(program)) throw new Error(`build the native program first: there is no ${program}`);
  const input = sheets.map((sheet) => `${JSON.stringify(sheet)}\n`).join("");
  const words = ["score", ...options, inProject(folder)];
  const { status, stdout, stderr, error } = spawnSync(program, words, { input, encoding: "utf8", maxBuffer: 2 ** 30 });
  if (error) throw error;
  if (status !== 0) throw new Error(`whichdesk score ended with ${status}: ${stderr || stdout.slice(0, 500)}`);
  return stdout.split("\n").slice(0, -1);
}
