// @ts-check
import { FluentBundle, FluentResource } from "@fluent/bundle";

/** @typedef {Record<string, string | number>} Args */
/** @typedef {(id: string, args?: Args) => string} Translate */

/** @param {string} language @param {string} source */
function bundle(language, source) {
  const made = new FluentBundle(language, { useIsolating: false });
  made.addResource(new FluentResource(source));
  return made;
}

/**
 * The messages of one language, with English behind it.
 *
 * `translate` never throws: a message that is missing or broken is taken from the sources behind, else its id is
 * shown; each such case is counted in `missed`.
 *
 * @param {string} language
 * @param {string} source - the language's messages, in Fluent syntax
 * @param {string} [english] - what to fall back to
 */
export function openMessages(language, source, english = "") {
  const bundles = [bundle(language, source), bundle("en", english)];
  /** @type {Map<string, number>} */
  const missed = new Map();

  /** @type {Translate} */
  const translate = (id, args = {}) => {
    for (const [index, from] of bundles.entries()) {
      /** @type {Error[]} */
      const errors = [];
      const pattern = from.getMessage(id)?.value;
      const text = pattern ? from.formatPattern(pattern, args, errors) : null;
      if (text !== null && errors.length === 0) return text;
      if (index === 0) missed.set(id, (missed.get(id) ?? 0) + 1);
    }
    return id;
  };

  return {
    language,
    translate,
    missed,
    /** More messages of the language. @param {string} more */
    add: (more) => void bundles[0].addResource(new FluentResource(more)),
  };
}

/** @typedef {ReturnType<typeof openMessages>} Messages */
