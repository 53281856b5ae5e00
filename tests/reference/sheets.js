// Sheets of answers to try a bank with:  node tests/reference/sheets.js questions/office 1000 7 > sheets.jsonl
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { dot } from "./matrix.js";
import { loadingOf, optionsOf, standardized } from "./observations.js";
import { bell, oneOf, randomFrom, shuffled } from "./random.js";

/**
 * @typedef {import("./formats.js").Bank} Bank
 * @typedef {import("./formats.js").Item} Item
 * @typedef {import("./formats.js").Sheet} Sheet
 * @typedef {import("./formats.js").Answers} Answers
 * @typedef {() => number} Random
 * @typedef {(bank: Bank, random: Random) => Answers} Kind    one way of filling in a sheet
 */

/**
 * Answers the items that `answer` gives an option or null for; undefined leaves the item out.
 *
 * @param {Bank} bank
 * @param {(item: Item) => string | null | undefined} answer
 * @returns {Answers}
 */
const fill = (bank, answer) =>
  Object.fromEntries(
    bank.items.flatMap((item) => {
      const chosen = answer(item);
      return chosen === undefined ? [] : [[item.id, chosen]];
    }),
  );

/** @param {Bank} bank @param {Item} item @param {Random} random */
const anyOption = (bank, item, random) => oneOf(optionsOf(bank, item), random).id;

/** @type {Kind} */
const oneItem = (bank, random) => {
  const item = oneOf(bank.items, random);
  return { [item.id]: anyOption(bank, item, random) };
};

/** @type {Kind} */
const anyFull = (bank, random) => fill(bank, (item) => anyOption(bank, item, random));

/**
 * Only a share of the items, another on every sheet, and one in four of those skipped.
 *
 * @param {Kind} kind
 * @returns {Kind}
 */
const partly = (kind) => (bank, random) => {
  const full = kind(bank, random);
  const seen = random();
  return fill(bank, ({ id }) => (random() > seen ? undefined : random() < 0.25 ? null : full[id]));
};

/**
 * Someone with strengths, a lean to one side and a habit of agreeing, who takes the option nearest to them.
 *
 * @type {Kind}
 */
const person = (bank, random) => {
  const lean = 1.5 * bell(random);
  const sides = { front: lean, back: -lean, both: 0 };
  const traits = [...bank.skills.map(({ side }) => 0.6 * sides[side] + 0.8 * bell(random)), bell(random)];
  return fill(bank, (item) => {
    const options = optionsOf(bank, item);
    const felt = dot(loadingOf(bank, item), traits) + 0.8 * bell(random);
    const distance = options.map(({ id }) => Math.abs(standardized(options, id) - felt));
    return options[distance.indexOf(Math.min(...distance))].id;
  });
};

/** @param {string} right @returns {(bank: Bank, item: Item, random: Random) => string} */
const task = (right) => (bank, item, random) =>
  oneOf(
    optionsOf(bank, item).filter(({ id }) => (id === item.right) === (right === "right")),
    random,
  ).id;

/**
 * Two kinds for one rule about one type: with only that type answered, and with all the rest at random.
 *
 * @param {Item["type"]} type
 * @param {(bank: Bank, item: Item, random: Random) => string} rule
 * @returns {Kind[]}
 */
const aloneAndAmongOthers = (type, rule) => [
  (bank, random) => fill(bank, (item) => (item.type === type ? rule(bank, item, random) : undefined)),
  (bank, random) => fill(bank, (item) => (item.type === type ? rule(bank, item, random) : anyOption(bank, item, random))),
];

/**
 * The sheets that go wrong first, each once.
 *
 * @param {Bank} bank
 * @returns {Kind[]}
 */
function edges(bank) {
  const { rating, preference } = bank.types;
  const ends = [preference.options[0], preference.options[preference.options.length - 1]];
  return [
    () => ({}),
    oneItem,
    () => fill(bank, () => null),
    ...rating.options.flatMap(({ id }) => aloneAndAmongOthers("rating", () => id)),
    ...ends.flatMap(({ id }) => aloneAndAmongOthers("preference", () => id)),
    ...aloneAndAmongOthers("task", task("right")),
    ...aloneAndAmongOthers("task", task("wrong")),
  ];
}

/** @type {Kind[]} What follows the edges, in turn. */
const usual = [anyFull, partly(anyFull), person, partly(person), person, oneItem];

/**
 * `count` sheets for any bank, the same for the same seed, their answers in random key order.
 *
 * @param {Bank} bank
 * @param {number} count
 * @param {number} seed
 * @returns {Sheet[]}
 */
export function sheets(bank, count, seed) {
  const random = randomFrom(seed);
  const first = edges(bank);
  return Array.from({ length: count }, (_, at) => {
    const kind = first[at] ?? usual[(at - first.length) % usual.length];
    const answers = Object.entries(kind(bank, random));
    return { id: `p${at + 1}`, answers: Object.fromEntries(shuffled(answers, random)) };
  });
}

/**
 * `count` people who answer every item, the same for the same seed.
 *
 * @param {Bank} bank
 * @param {number} count
 * @param {number} seed
 * @returns {Sheet[]}
 */
export function fullSheets(bank, count, seed) {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, at) => ({ id: `f${at + 1}`, answers: person(bank, random) }));
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [folder, count, seed] = process.argv.slice(2);
  if (!folder || !(Number(count) >= 0) || !Number.isInteger(Number(seed))) {
    console.error("usage: node tests/reference/sheets.js <bank folder> <count> <seed>");
    process.exit(2);
  }
  const bank = JSON.parse(readFileSync(join(folder, "bank.json"), "utf8"));
  for (const sheet of sheets(bank, Number(count), Number(seed))) console.log(JSON.stringify(sheet));
}
