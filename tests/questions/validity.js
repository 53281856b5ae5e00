// @ts-check
// Makes questions/office/VALIDITY.md and its picture from what the commands print: npm run validity.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { picture } from "./validity_picture.js";
import { plain, report } from "./validity_text.js";

/** @param {string} path from the top of the project */
const inProject = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const program = process.env.WHICHDESK ?? inProject("build/native/whichdesk");

// Choice: a few seconds' worth; questions/office/RESULTS.md has a run of 10,000.
const people = 500,
  seed = 1;

/** What a command prints of the office bank. @param {string} command @param {string[]} options */
function printed(command, ...options) {
  const { status, stdout, stderr } = spawnSync(program, [command, inProject("questions/office"), ...options], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`whichdesk ${command} failed: ${stderr}`);
  return JSON.parse(stdout);
}

/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(inProject(`questions/office/${name}`), "utf8"));

/** @typedef {{axis: number, contact: number}} Place */

/** How contact goes with the place, over all occupations: Pearson's correlation, and what a straight line leaves of one.
 * @param {Place[]} places */
function line(places) {
  const mean = (/** @type {(one: Place) => number} */ of) => places.map(of).reduce((a, b) => a + b, 0) / places.length;
  const axis = mean((one) => one.axis),
    contact = mean((one) => one.contact);
  const both = mean((one) => (one.axis - axis) * (one.contact - contact)),
    own = mean((one) => (one.axis - axis) ** 2);
  return {
    correlation: both / Math.sqrt(own * mean((one) => (one.contact - contact) ** 2)),
    left: (/** @type {Place} */ one) => one.contact - contact - (both / own) * (one.axis - axis),
  };
}

/** The files by name, as they have to be. @returns {Record<string, string>} */
export function files() {
  const derived = printed("derive");
  const simulated = printed("simulate", "--people", String(people), "--seed", String(seed));
  const { correlation, left } = line(derived.places);
  const apparent = plain(correlation);
  const astray = [...derived.roles]
    .sort((a, b) => Math.abs(left(b)) - Math.abs(left(a)))
    .slice(0, 4)
    .map(({ id }) => id);
  return {
    "VALIDITY.md": report(
      derived,
      { ...simulated, items: read("bank.json").items.length },
      printed("audit"),
      read("roles.json").roles,
      { apparent, astray, people, seed },
    ),
    "validity.svg": picture(derived, apparent),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, text] of Object.entries(files())) writeFileSync(inProject(`questions/office/${name}`), text);
