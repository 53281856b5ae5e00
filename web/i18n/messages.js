// @ts-check
import { FluentBundle, FluentResource } from "@fluent/bundle";

/** @typedef {Record<string, string | number>} Args */
/** @typedef {(id: string, args?: Args) => string} Translate */

/**
 * The messages of a source, each of which is read when it is first wanted: the first question needs a fifth of them. So no message
 * may refer to another.
 * @param {string} language @param {string} source
 */
function lazyBundle(language, source) {
  const made = new FluentBundle(language, { useIsolating: false });
  /** Messages that nobody has wanted yet. @type {Map<string, string>} */
  const unread = new Map();
  const add = (/** @type {string} */ more) => {
    for (const entry of more.split(/^(?=[a-z])/im)) {
      const [id = ""] = entry.match(/^[\w-]+/) ?? [];
      if (!unread.has(id) && !made.hasMessage(id)) unread.set(id, entry);
    }
  };
  add(source);
  return {
    add,
    format: made.formatPattern.bind(made),
    /** @param {string} id */
    find(id) {
      const entry = unread.get(id);
      if (entry !== undefined && unread.delete(id)) made.addResource(new FluentResource(entry));
      return made.getMessage(id)?.value;
    },
  };
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
  const bundles = [lazyBundle(language, source), lazyBundle("en", english)];
  /** @type {Map<string, number>} */
  const missed = new Map();

  /** @type {Translate} */
  const translate = (id, args = {}) => {
    for (const [index, from] of bundles.entries()) {
      /** @type {Error[]} */
      const errors = [];
      const pattern = from.find(id);
      const text = pattern ? from.format(pattern, args, errors) : null;
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
    add: bundles[0].add,
  };
}

/** @typedef {ReturnType<typeof openMessages>} Messages */
