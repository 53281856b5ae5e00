// @ts-check
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
 * The language to start with: the first of `wishes` that the quiz has, whatever its region, else English. `pages/index.js`
 * applies the same rule before any other script has come.
 *
 * @param {(string | null | undefined)[]} wishes - language tags, the strongest wish first
 */
export const chooseLanguage = (wishes) =>
  wishes.map((wish) => String(wish).split("-")[0].toLowerCase()).find((wish) => ids.includes(wish)) ?? "en";
