// @ts-check
import { negotiateLanguages } from "@fluent/langneg";

/**
 * The languages of the page, each by its own name, in the order of the menu. This is the only list of them: the build and
 * the tests derive theirs from it, and tests/web/languages.test.js names every file that lacks a language of this list.
 */
export const languages = [
  { id: "en", name: "English" },
  { id: "de", name: "Deutsch" },
  { id: "es", name: "Español" },
  { id: "cs", name: "Čeština" },
  { id: "vi", name: "Tiếng Việt" },
];

const ids = languages.map(({ id }) => id);

/**
 * The language to start with: the first of `wishes` that the quiz has, else English.
 *
 * @param {(string | null | undefined)[]} wishes - language tags, the strongest wish first
 */
export function chooseLanguage(wishes) {
  for (const wish of wishes) {
    const [found] = wish ? negotiateLanguages([wish], ids, { strategy: "matching" }) : [];
    if (found) return found;
  }
  return "en";
}
