import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { isAbsolute } from "node:path";
import { fileURLToPath } from "node:url";

/** @typedef {import("./formats.js").Sheet} Sheet */

/** @param {string} path from the top of the project */
export const inProject = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The native program; WHICHDESK names another. */
const program = process.env.WHICHDESK ?? inProject("build/native/whichdesk");

/**
 * Runs the native program on a folder from the top of the project, or one with its whole path.
 *
 * @param {string} command
 * @param {string} folder
 * @param {unknown[]} lines one JSON text each; texts are given as they are
 * @param {string[]} options
 */
export function run(command, folder, lines, options = []) {
  if (!existsSync(program)) throw new Error(`build the native program first: there is no ${program}`);
  const input = lines.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`).join("");
  const words = [command, ...options, isAbsolute(folder) ? folder : inProject(folder)];
  const { status, stdout, stderr, error } = spawnSync(program, words, { input, encoding: "utf8", maxBuffer: 2 ** 30 });
  if (error) throw error;
  return { status, stdout, stderr, lines: stdout.split("\n").slice(0, -1) };
}

/**
 * The lines that `whichdesk score` answers, one for each sheet.
 *
 * @param {string} folder of the bank, from the top of the project
 * @param {Sheet[]} sheets
 * @param {string[]} options
 * @returns {string[]}
 */
export function score(folder, sheets, options = []) {
  const { status, stdout, stderr, lines } = run("score", folder, sheets, options);
  if (status !== 0) throw new Error(`whichdesk score ended with ${status}: ${stderr || stdout.slice(0, 500)}`);
  return lines;
}
