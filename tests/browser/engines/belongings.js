// @ts-check
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** @type {Set<Belongings>} */
const held = new Set();
process.on("exit", () => held.forEach((belongings) => belongings.drop()));
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.once(signal, () => process.exit(1));

/**
 * The processes and folders of one browser. They end with it, and at the latest with this process. A browser that waits
 * for its next visitor does not keep this process alive.
 */
export class Belongings {
  /** @type {import("node:child_process").ChildProcess[]} */
  #processes = [];
  /** @type {string[]} */
  #folders = [];

  constructor() {
    held.add(this);
  }

  /** An empty folder. */
  folder() {
    const folder = mkdtempSync(join(tmpdir(), "person-"));
    this.#folders.push(folder);
    return folder;
  }

  /**
   * Starts a program as the head of a group of its own, so that its children end with it.
   * @param {string} program @param {string[]} args @param {NodeJS.ProcessEnv} [environment] - beside what this process has
   */
  start(program, args, environment = {}) {
    const child = spawn(program, args, {
      detached: true,
      stdio: ["ignore", "pipe", "ignore"],
      env: { ...process.env, ...environment },
    });
    child.on("error", () => {});
    child.unref();
    /** @type {import("node:net").Socket | null} */ (child.stdout)?.unref();
    this.#processes.push(child);
    return child;
  }

  /**
   * Waits until a program says something.
   * @param {import("node:child_process").ChildProcess} child @param {RegExp} pattern
   * @returns {Promise<string>} its first group
   */
  reads(child, pattern) {
    let said = "";
    child.stdout?.on("data", (bytes) => {
      said += bytes;
    });
    return until(String(pattern), () => pattern.exec(said)?.[1], child);
  }

  /** Ends everything at once. */
  drop() {
    for (const { pid } of this.#processes.reverse()) if (pid) endGroup(pid);
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    held.delete(this);
  }

  /** Ends everything and waits for it. */
  async leave() {
    const living = this.#processes.filter(({ pid, exitCode, signalCode }) => pid && exitCode === null && signalCode === null);
    const ends = living.map((child) => (child.ref(), once(child, "exit")));
    for (const { pid } of living) if (pid) endGroup(pid);
    await Promise.all(ends);
    this.drop();
  }
}

/** @param {number} pid */
function endGroup(pid) {
  try {
    process.kill(-pid, "SIGKILL");
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ESRCH") throw error;
  }
}

/**
 * Asks again and again until the answer is something.
 * @template T @param {string} what - is missing when the time is over @param {() => T | Promise<T>} ask
 * @param {import("node:child_process").ChildProcess} [child] - must live that long
 * @returns {Promise<Exclude<T, false | "" | 0 | null | undefined>>}
 */
export async function until(what, ask, child) {
  const end = Date.now() + 60000;
  for (;;) {
    const answer = await ask();
    if (answer) return /** @type {any} */ (answer);
    if (child && (child.pid === undefined || child.exitCode !== null))
      throw new Error(`${child.spawnfile} has ended before there was ${what}.`);
    if (Date.now() > end) throw new Error(`There is no ${what} after a minute.`);
    await new Promise((later) => setTimeout(later, 20));
  }
}
