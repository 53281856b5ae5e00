// @ts-check
import { optionsOf } from "./bank.js";

/** @typedef {import("./bank.js").Bank} Bank */
/** @typedef {import("./bank.js").Text} Text */
/** @typedef {import("../i18n/messages.js").Translate} Translate */

/** What is asked about two activities, or about two days of several, each on its own line. @param {string} a - one of them */
export const preferencePrompt = (a) => (a.includes("\n") ? "bundle-intro" : "preference-intro");

/**
 * The texts of the questions in one language.
 * @param {Bank} bank @param {Text} text @param {Translate} t
 */
export function createItemWords(bank, text, t) {
  const items = new Map(bank.items.map((item) => [item.id, item]));
  /** @param {string} id */
  const find = (id) => {
    const item = items.get(id);
    if (!item) throw new Error(`The bank has no item ${id}.`);
    return item;
  };

  return {
    find,

    /** The shown name of every option, keyed by option id. @param {string} id @returns {Record<string, string>} */
    labels(id) {
      const item = find(id);
      return Object.fromEntries(
        optionsOf(bank, item).map((option) => [
          option,
          item.options ? (text.items[id].options?.[option] ?? option) : t(`${item.type}-${option}`),
        ]),
      );
    },

    /** The question in one line, as it is quoted. @param {string} id */
    quote(id) {
      const { prompt = "", a = "", b = "" } = text.items[id];
      const inLine = (/** @type {string} */ words) => words.replace(/(?<=[:?])\n/g, " ").replaceAll("\n", " · ");
      return find(id).type === "preference" ? t("reasons-preference", { a: inLine(a), b: inLine(b) }) : inLine(prompt);
    },

    /** The person's answer in words. @param {string} id @param {string | null | undefined} option */
    answer(id, option) {
      return option ? t("reasons-answer", { answer: this.labels(id)[option] }) : t("answer-skipped");
    },
  };
}

/** @typedef {ReturnType<typeof createItemWords>} ItemWords */
