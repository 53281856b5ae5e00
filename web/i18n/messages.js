// @ts-check
import { FluentBundle, FluentNumber } from "@fluent/bundle";

/** @typedef {Record<string, string | number>} Args */
/** @typedef {(id: string, args?: Args) => string} Translate */

/** Messages by id, as `readFluent` makes them of a `.ftl` file. @typedef {Record<string, import("@fluent/bundle/esm/ast.js").Pattern>} Patterns */

/** A small whole number, which every language here writes alike: the first `Intl.NumberFormat` takes an old phone 50 ms. */
class Small extends FluentNumber {
  toString() {
    return super.toString();
  }
}

/** @param {string | number} value */
const plain = (value) => (typeof value === "number" && /^\d{1,3}$/.test(String(value)) ? new Small(value) : value);

/**
 * The messages of one language, with English behind it.
 *
 * `translate` never throws: a message that is missing or broken is taken from the sources behind, else its id is
 * shown; each such case is counted in `missed`.
 *
 * @param {string} language
 * @param {Patterns} patterns - the language's messages
 * @param {Patterns} [english] - what to fall back to
 */
export function openMessages(language, patterns, english = {}) {
  const own = { ...patterns };
  const sources = [
    { from: own, bundle: new FluentBundle(language, { useIsolating: false }) },
    { from: english, bundle: new FluentBundle("en", { useIsolating: false }) },
  ];
  /** @type {Map<string, number>} */
  const missed = new Map();

  /** @type {Translate} */
  const translate = (id, given = {}) => {
    const args = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, plain(value)]));
    for (const [index, { from, bundle }] of sources.entries()) {
      /** @type {Error[]} */
      const errors = [];
      const pattern = from[id];
      const text = pattern ? bundle.formatPattern(pattern, args, errors) : null;
      if (text !== null && errors.length === 0) return text;
      if (index === 0) missed.set(id, (missed.get(id) ?? 0) + 1);
    }
    return id;
  };

  return {
    language,
    translate,
    missed,
    /** More messages of the language. @param {Patterns} more */
    add: (more) => void Object.assign(own, more),
  };
}

/** @typedef {ReturnType<typeof openMessages>} Messages */
