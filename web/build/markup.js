// @ts-check
/** HTML that was made by `html`, so that it is not escaped again. */
export class Markup {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

/** @type {Record<string, string>} */
const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** @param {unknown} value @returns {string} */
function shown(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(shown).join("");
  if (value === null || value === undefined || value === false) return "";
  return String(value).replace(/[&<>"]/g, (letter) => entities[letter]);
}

/**
 * A template of HTML: every value is escaped but other templates; of a list every entry; null and false are nothing.
 * Values belong between tags or between the quotation marks of an attribute.
 * @param {TemplateStringsArray} strings @param {unknown[]} values
 */
export const html = (strings, ...values) =>
  new Markup(strings.map((part, at) => part + (at < values.length ? shown(values[at]) : "")).join(""));

/** A text without what only matters where lines are broken: no-break spaces and soft hyphens. @param {string} text */
export const inOneLine = (text) => text.replaceAll("\u00a0", " ").replaceAll("\u00ad", "");

/** Data for machines inside a page: browsers do not run it. @param {object} data */
export const dataBlock = (data) =>
  new Markup(`<script type="application/ld+json">${inOneLine(JSON.stringify(data)).replaceAll("<", "\\u003c")}</script>`);
