// @ts-check
/** @typedef {{code: string, file?: string, where: string, detail: string}} Problem - as the engine's, but for `args` */
/**
 * @typedef {"rating" | "preference" | "scenario" | "task"} Kind
 * @typedef {{id: string, type: Kind, right?: string, options?: {id: string}[]}} Item
 * @typedef {{id: string, side: "front" | "back" | "both"}} Skill
 * @typedef {{id: string, version: number, languages?: string[], items: Item[], skills: Skill[],
 *   axis: {halfWidth: number}, types: Record<string, {options: {id: string}[]}>}} Bank
 * @typedef {{id: string, side: "front" | "back" | "mixed", listed?: "front" | "back", education?: string,
 *   pay?: string}} Role
 * @typedef {{id: string, roles: Role[]}} Catalogue
 * @typedef {{prompt?: string, a?: string, b?: string, example?: string, options?: Record<string, string>,
 *   solution?: string}} ItemText
 * @typedef {{lettersPerItem?: number, items: Record<string, ItemText>, skills: Record<string, {name: string, description: string}>,
 *   roles: Record<string, RoleText>}} Text
 *   - `lettersPerItem`: their mean, where not all items are there yet
 * @typedef {{title: string, summary: string, day?: string, surroundings?: string, for?: string, against?: string,
 *   progress?: string, crossTraining?: string, search?: string[], basis?: {kind: "like" | "occupation" | "needs",
 *   source: string, adjusted: boolean}, vacancies?: {url: string, label: string, lang?: string}[], occupations?: string[],
 *   langs?: Record<string, string>}} RoleText
 *   - a missing text is not shown; the last four are of a company's own roles; `langs` names the language of each text that is not in
 *   the reader's
 */

/** What could not be loaded, and why: `kind` selects the sentence to show. */
export class Failure extends Error {
  /** @param {"engine" | "load" | "data" | "other"} kind @param {Problem[]} problems */
  constructor(kind, problems) {
    super(problems.map(({ detail }) => detail).join(" "));
    this.kind = kind;
    this.problems = problems;
  }
}

/** The name of a file. @param {URL | string} url */
const nameOf = (url) => new URL(url).pathname.split("/").pop() ?? "";

/** @param {URL | string} url - absolute @param {string} [integrity] @returns {Promise<string>} @throws {Failure} */
export async function fetchText(url, integrity) {
  const file = nameOf(url);
  const failed = (/** @type {string} */ detail) => new Failure("load", [{ code: "not-loaded", file, where: "", detail }]);
  const response = await fetch(url, { integrity }).catch((error) => {
    throw failed(String(error));
  });
  if (!response.ok) throw failed(`The server answered ${response.status} for ${url}.`);
  return response.text().catch((error) => {
    throw failed(String(error));
  });
}

/** @param {string} file @param {string} source @returns {any} @throws {Failure} */
export function parse(file, source) {
  try {
    return JSON.parse(source);
  } catch (error) {
    const page = source.trimStart().startsWith("<"); // what many servers answer where nothing is
    const [code, what] = page ? ["html-not-json", "the server sent a page instead"] : ["not-json", error];
    throw new Failure("data", [{ code, file, where: "", detail: `${file} is not JSON: ${what}` }]);
  }
}

/**
 * Messages, as the build writes them.
 * @param {string} url @param {string} [integrity] @returns {Promise<import("../i18n/messages.js").Patterns>} @throws {Failure}
 */
export const fetchMessages = async (url, integrity) => parse(nameOf(url), await fetchText(url, integrity));

/** The option ids of an item, in the bank's order. @param {Bank} bank @param {Item} item */
export const optionsOf = (bank, item) => (item.options ?? bank.types[item.type].options).map(({ id }) => id);

/** Each item's option ids. @param {Bank} bank @returns {Record<string, string[]>} */
export const allOptions = (bank) => Object.fromEntries(bank.items.map((item) => [item.id, optionsOf(bank, item)]));

/** The paths of the texts that the questions need. @param {Bank} bank @returns {string[][]} */
export const questionTexts = (bank) =>
  bank.items.flatMap((item) => {
    const options = (item.options ?? []).map(({ id }) => ["options", id]);
    const parts = item.type === "preference" ? [["a"], ["b"]] : [["prompt"], ...options];
    return parts.map((part) => ["items", item.id, ...part]);
  });

/** The paths of the texts that only the result needs. @param {Bank} bank @param {Catalogue} catalogue @returns {string[][]} */
export const resultTexts = (bank, catalogue) => [
  ...bank.skills.map(({ id }) => ["skills", id, "name"]),
  ...catalogue.roles.flatMap(({ id }) => [
    ["roles", id, "title"],
    ["roles", id, "summary"],
  ]),
];

/**
 * A problem for each missing text.
 * @param {string[][]} needed - paths
 * @param {any} text @param {string} file
 * @returns {Problem[]}
 */
export const missingTexts = (needed, text, file) =>
  needed
    .filter((path) => typeof path.reduce((value, key) => value?.[key], text) !== "string")
    .map((path) => ({
      code: "missing-text",
      file,
      where: `/${path.join("/")}`,
      detail: `Write the ${path.at(-1)} of ${path[1]} in ${file}.`,
    }));
