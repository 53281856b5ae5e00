// @ts-check
/** @typedef {import("./person.js").Person} Person */

const waits = "typeof come === 'function'";

/**
 * Holds a file back, in every page that is opened from now on, until it comes or is lost.
 * @param {Person} person @param {string} name - or its end
 */
export const holds = (person, name) =>
  person.devTools("Page.addScriptToEvaluateOnNewDocument", {
    source: `
      const fetches = fetch;
      window.fetch = async (...given) => {
        if (String(given[0]).includes("${name}") && await new Promise((come) => Object.assign(window, { come }))) throw new TypeError("lost");
        return fetches(...given);
      };`,
  });

/** Waits until the file is asked for. @param {Person} person */
export const isAsked = (person) => person.waitsFor(`return ${waits}`);

/** The file comes, once it is asked for. @param {Person} person */
export async function comes(person) {
  await isAsked(person);
  await person.looks("come()");
}

/** The file is lost, once it is asked for; the next try waits again. @param {Person} person */
export async function isLost(person) {
  await isAsked(person);
  await person.looks("const { come } = window; delete window.come; come(true)");
}
