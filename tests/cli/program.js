import { spawnSync } from "node:child_process";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const top = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** The native program; `WHICHDESK` names another. */
export const program = resolve(top, process.env.WHICHDESK ?? "build/native/whichdesk");

/**
 * Runs the program to its end.
 *
 * @param {string[]} args
 * @param {string | Buffer} input its standard input
 */
export function run(args, input = "") {
  const { status, signal, stdout, stderr, error } = spawnSync(program, args, {
    cwd: top,
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    timeout: 60_000,
  });
  // EPIPE: the program ended before it had read all of its input, as it may when the usage is wrong.
  if (error && /** @type {NodeJS.ErrnoException} */ (error).code !== "EPIPE") throw error;
  return { status, signal, stdout, stderr };
}

/** The lines of a text, without the end of the last. @param {string} text */
export const linesOf = (text) => (text === "" ? [] : text.replace(/\n$/, "").split("\n"));
