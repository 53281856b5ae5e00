// @ts-check
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { scan } from "./scan.js";

/** @typedef {import("./person.js").Person} Person */

/** Sheets of paper, in centimeters. */
export const papers = { A4: { width: 21, height: 29.7 }, Letter: { width: 21.59, height: 27.94 } };

/** Letters and signs without the spaces between them: a line may end anywhere. @param {string} text */
export const dense = (text) => text.normalize("NFC").replace(/\s+/g, "");

/**
 * What comes out of the printer.
 * @param {Person} person @param {keyof typeof papers} paper @param {{scans?: boolean}} [how] - `scans`: whether a code is looked for, which takes seconds
 * @returns {Promise<{pages: number, text: string, scanned: string | null}>} text without spaces; what the code on the paper says
 */
export async function print(person, paper, { scans = true } = {}) {
  const sheet = await person.prints(papers[paper]);
  const folder = mkdtempSync(join(tmpdir(), "paper-"));
  try {
    const file = join(folder, "sheet.pdf");
    writeFileSync(file, sheet);
    const [, pages] = String(execFileSync("pdfinfo", [file])).match(/^Pages: +(\d+)$/m) ?? [];
    const text = dense(String(execFileSync("pdftotext", [file, "-"])));
    if (!scans) return { pages: Number(pages), text, scanned: null };
    execFileSync("pdftoppm", ["-r", "150", "-png", file, join(folder, "page")]);
    const pictures = readdirSync(folder).filter((name) => name.endsWith(".png"));
    const scanned = pictures.map((name) => scan(readFileSync(join(folder, name)))).find((found) => found !== null) ?? null;
    return { pages: Number(pages), text, scanned };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
