// @ts-check
// A company's own roles: fetched only by pages that name a pack.
import { openPack } from "../engine/packs.js";

export { openPack };

/**
 * @typedef {import("./bank.js").Catalogue} Catalogue
 * @typedef {import("./bank.js").RoleText} RoleText
 * @typedef {import("./bank.js").Problem} Problem
 * @typedef {import("../engine/reply.js").ReadPack} ReadPack
 * @typedef {Record<string, any>} Words - by language
 * @typedef {{id: string, like?: string, soc?: string, needs?: object, title?: Words, summary?: Words, search?: Words,
 *   vacancies?: {url: string, label?: Words, place?: string}[],
 *   occupations?: {codeSet: string, code: string, label?: Words}[]} & Record<string, any>} OwnRole - in the file
 * @typedef {{id?: string, version?: number, languages: string[], roles: OwnRole[]}} PackFile
 */

const parts = ["title", "summary", "day", "surroundings", "for", "against", "progress", "crossTraining", "search"];
/** Choice: a list of more would help nobody. */
const mostProblems = 20;

/** @param {string} url @param {string} detail @param {string} [code] @returns {Problem[]} */
const notLoaded = (url, detail, code = "not-loaded") => [
  { code, file: new URL(url).pathname.split("/").pop(), where: "", detail },
];

/** The text of a file, or why there is none. @param {string} url @returns {Promise<{text: string, problems: Problem[]}>} */
async function fetchFile(url) {
  try {
    const response = await fetch(url);
    if (!response.ok) return { text: "", problems: notLoaded(url, `The server answered ${response.status} for ${url}.`) };
    const text = await response.text();
    if (/^\s*</.test(text))
      return {
        text: "",
        problems: notLoaded(url, `${url} is a web page (HTML), not a pack. Check the address.`, "html-not-json"),
      };
    return { text, problems: text.trim() ? [] : notLoaded(url, `${url} is empty.`, "empty-input") };
  } catch (error) {
    return { text: "", problems: notLoaded(url, String(error)) };
  }
}

/**
 * A pack, and the figures of occupations where it names one.
 * @param {URL | {text: string}} pack - where it is, or the pack itself @param {URL} occupations
 */
export async function fetchPack(pack, occupations) {
  const { text, problems } = "text" in pack ? { ...pack, problems: [] } : await fetchFile(pack.href);
  const table = text.includes('"soc"') ? await fetchFile(occupations.href) : { text: "", problems: [] };
  return { text, occupations: table.text, problems: [...problems, ...table.problems] };
}

/**
 * Every problem of a pack, each at its place: what a page needs that checks packs on the spot.
 * @param {import("../engine/module.js").Module} core - not from `whichdesk.wasm`
 * @param {{bank: string, roles: string, pack: string, occupations: string}} texts
 * @returns {{used: number, problems: ReadPack["problems"]}} `used`: how many roles the quiz would use
 */
export function checkPack(core, { bank, roles, pack, occupations }) {
  const { engine, read } = openPack(core, bank, roles, pack, occupations);
  engine.close();
  return { used: read.roles.length, problems: read.problems };
}

/** The text in a language. @param {Words | undefined} words @param {string} language */
const inLanguage = (words, language) => (words && Object.hasOwn(words, language) ? words[language] : undefined);

/**
 * A company's own roles as the page shows them.
 * @param {string} text @param {ReadPack} read @param {Problem[]} unread - what could not be fetched
 * @param {Catalogue} known - the bank's own roles
 */
export function ownRoles(text, read, unread, known) {
  const used = read.roles.length > 0;
  /** @type {PackFile} */
  const file = used ? JSON.parse(text) : { languages: [], roles: [] };
  const roles = read.roles.map((role) => ({ ...role, own: file.roles[role.at] }));
  const problems = (text ? [...unread, ...read.problems] : unread).slice(0, mostProblems);

  /** @param {OwnRole} own @param {RoleText | undefined} base @param {string} language @returns {RoleText} */
  function textsOf(own, base, language) {
    const first = file.languages.find((one) => inLanguage(own.title, one) !== undefined) ?? file.languages[0];
    /** @param {Words | undefined} words @param {any} [instead] */
    const say = (words, instead) => inLanguage(words, language) ?? instead ?? inLanguage(words, first);
    const texts = Object.fromEntries(parts.map((part) => [part, say(own[part], /** @type {any} */ (base)?.[part])]));
    /** The language in which `say` says it, where it is not the reader's. @param {Words | undefined} words @param {any} [instead] */
    const tongue = (words, instead) =>
      (inLanguage(words, language) ?? instead) === undefined && inLanguage(words, first) !== undefined ? first : undefined;
    const langs = Object.fromEntries(
      parts.map((part) => [part, tongue(own[part], /** @type {any} */ (base)?.[part])]).filter(([, lang]) => lang),
    );
    const kind = own.like ? "like" : own.soc ? "occupation" : "needs";
    return /** @type {RoleText} */ ({
      ...texts,
      langs,
      basis: { kind, source: own.like ? (base?.title ?? "") : (own.soc ?? ""), adjusted: kind !== "needs" && Boolean(own.needs) },
      vacancies: (own.vacancies ?? []).map(({ url, label, place }) => {
        const lang = label ? tongue(label, texts.title) : langs.title;
        return { url, label: [say(label, texts.title), place].filter(Boolean).join(", "), ...(lang ? { lang } : {}) };
      }),
      occupations: (own.occupations ?? []).map(({ code, label }) => [say(label), code].filter(Boolean).join(" · ")),
    });
  }

  return {
    /** The id of the message to show before the quiz starts, or "": of a problem that costs no job, only the page hears. */
    notice: used ? (roles.length < file.roles.length ? "pack-partly" : "") : unread.length > 0 ? "pack-load" : "pack-data",
    problems,
    known,
    /** The pack's id and version, as links name it: "hotel.3". */
    name: used ? `${file.id}.${file.version}` : "",
    /** @type {Catalogue} */
    catalogue: used
      ? {
          id: known.id,
          roles: roles.map(({ id, side, own }) => {
            const listed = own.needs ? undefined : known.roles.find((role) => role.id === own.like)?.listed;
            return { id, side, ...(listed ? { listed } : {}) };
          }),
        }
      : known,

    /** The language in which people read some of the jobs, where it is not theirs; else "". @param {string} language */
    elsewhere: (language) =>
      file.languages.includes(language) || roles.every(({ own }) => own.like) ? "" : (file.languages[0] ?? ""),

    /** @param {Record<string, RoleText>} texts - of the bank's roles @param {string} language */
    texts: (texts, language) =>
      used ? Object.fromEntries(roles.map(({ id, own }) => [id, textsOf(own, texts[own.like ?? ""], language)])) : texts,
  };
}

/** @typedef {ReturnType<typeof ownRoles>} OwnRoles */
