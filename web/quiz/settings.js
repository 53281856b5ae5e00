// @ts-check
import { bytesOf, checksumSize, sealed, unsealed } from "./sealed.js";

/**
 * What a counselor has prepared, as a link carries it behind `#desk=`: a version, the number of all bytes, the values as
 * JSON in UTF-8, a checksum. Nothing in it is secret, and the checksum is no signature: all of it is the sender's word.
 *
 * @typedef {object} Settings
 * @property {string | null} language - null: the reader's own
 * @property {"quick" | "full"} plan
 * @property {string[] | null} roles - ids of those that are recommended; null: all of them
 * @property {string} group - a label for the group
 * @property {string} by - who prepared it
 * @property {string} why - what for, in plain text
 * @property {string | null} mail - where the result is to be sent; null: it is copied as text
 * @property {string | null} pack - own jobs: a pack as it is written, or where one lies on the quiz's own site; null: the quiz's jobs
 *
 * @typedef {{code: "cut-settings" | "damaged-settings" | "newer-settings" | "wrong-settings" | "long-text" | "wrong-mail" |
 *   "no-roles" | "unknown-role" | "wrong-pack" | "long-link", args: Record<string, string | number>}} Refusal
 *
 * What this page has.
 * @typedef {{languages: string[], roles: string[]}} Known
 */

/** Choice: characters of each text. */
export const most = { group: 60, by: 80, why: 200, mail: 100 };
/** Messengers cut longer links. */
export const longestLink = 1500;

const version = 1;
/** Version and number of all bytes. */
const headerSize = 3;

/** An address that cannot add anything else to a mailto link. */
const mailAddress = /^[\w.+-]+@[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,}$/i;

/** Whether a pack rides in the link itself. @param {string} pack */
export const isPackText = (pack) => pack.startsWith("{");

/** Stands for the quiz's own site. */
const somewhere = "https://quiz.invalid/quiz/";

/** Whether an address leads to a file of the quiz's own site: the page asks no other one. @param {string} address */
const isOwnAddress = (address) => /^[^\s:\\]+$/.test(address) && new URL(address, somewhere).origin === new URL(somewhere).origin;

/**
 * Where a pack lies, as a link carries it: without the site, which is the quiz's own.
 * @param {string} page - address of the quiz @param {string} typed @returns {string | null} null for another site or no address
 */
export function packAddress(page, typed) {
  if (!URL.canParse(typed, page)) return null;
  const { origin, pathname, search } = new URL(typed, page);
  const address = pathname + search;
  const folder = new URL("./", page).pathname;
  return origin === new URL(page).origin && isOwnAddress(address) && pathname !== folder ? address.replace(folder, "") : null;
}

/**
 * One line of plain text: no control characters and none that reorder or hide others.
 * @param {string} text
 */
export const plain = (text) =>
  text
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, " ")
    .trim();

/** @param {Refusal["code"]} code @param {Refusal["args"]} args @returns {{refused: Refusal}} */
const refuse = (code, args = {}) => ({ refused: { code, args } });

/** What is wrong with settings that somebody has typed. @param {Settings} settings @param {Known} known */
function fault({ language, plan, roles, mail, pack, ...texts }, known) {
  for (const field of /** @type {const} */ (["group", "by", "why"])) {
    const length = [...texts[field]].length;
    if (length > most[field]) return refuse("long-text", { field, length, most: most[field] });
  }
  if (mail !== null && (mail.length > most.mail || !mailAddress.test(mail))) return refuse("wrong-mail", { mail });
  if (pack !== null && ((!isPackText(pack) && !isOwnAddress(pack)) || roles !== null)) return refuse("wrong-pack");
  if (roles?.length === 0) return refuse("no-roles");
  const stranger = roles?.find((role) => !known.roles.includes(role));
  if (stranger !== undefined) return refuse("unknown-role", { role: stranger });
  if (language !== null && !known.languages.includes(language)) return refuse("wrong-settings", { field: "language" });
  if (!["quick", "full"].includes(plan)) return refuse("wrong-settings", { field: "plan" });
  return null;
}

/**
 * The link that carries settings.
 * @param {string} page - address of the quiz, without a fragment @param {Settings} settings @param {Known} known
 * @returns {{link: string} | {refused: Refusal}}
 */
export function linkOf(page, settings, known) {
  const { language, plan, roles, mail, pack } = settings;
  const [group, by, why] = [settings.group, settings.by, settings.why].map(plain);
  const wrong = fault({ ...settings, group, by, why }, known);
  if (wrong) return wrong;
  const without = roles && known.roles.filter((role) => !roles.includes(role));
  // Whichever list is shorter: roles to keep, or, behind a "-", roles to leave out.
  const list = !roles || !without ? [] : roles.length <= without.length ? roles : ["-", ...without];
  const values = [language ?? "", plan, list.join(" "), group, by, why, mail ?? "", pack ?? ""];
  const text = new TextEncoder().encode(JSON.stringify(values));
  const bytes = new Uint8Array(headerSize + text.length);
  bytes[0] = version;
  new DataView(bytes.buffer).setUint16(1, bytes.length + checksumSize, true);
  bytes.set(text, headerSize);
  const link = `${page}#desk=${sealed(bytes)}`;
  return link.length > longestLink ? refuse("long-link", { length: link.length, most: longestLink }) : { link };
}

/** @param {Uint8Array} bytes @param {Known} known @returns {Settings | null} */
function valuesOf(bytes, known) {
  try {
    const values = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (!Array.isArray(values) || values.length !== 8 || values.some((value) => typeof value !== "string")) return null;
    const [language, plan, list, group, by, why, mail, pack] = values;
    const ids = list === "" ? null : list.split(" ");
    const leftOut = ids?.[0] === "-" ? ids.slice(1) : null;
    if (leftOut?.some((/** @type {string} */ role) => !known.roles.includes(role))) return null;
    const roles = leftOut ? known.roles.filter((role) => !leftOut.includes(role)) : ids;
    if ([group, by, why].some((text) => text !== plain(text))) return null;
    return { language: language || null, plan, roles, group, by, why, mail: mail || null, pack: pack || null };
  } catch {
    return null;
  }
}

/** Where settings are in an address, however it was rewritten: percent-encoded, or in the query. */
const mark = /(?<![\w-])desk=([\w-]*)/;

/**
 * The letters of settings in the parts of an address.
 * @param {Pick<Location, "search" | "hash">} address @returns {string | null} null when there are none
 */
export function settingsIn({ search, hash }) {
  for (let part of [hash, search])
    for (let times = 0; times < 4; times += 1) {
      const found = part.match(mark);
      if (found) return found[1];
      part = part.replace(/%([0-7][0-9a-f])/gi, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
    }
  return null;
}

/**
 * What settings say.
 * @param {string} letters @param {Known} known @returns {{settings: Settings} | {refused: Refusal}}
 */
export function readSettings(letters, known) {
  const whole = unsealed(letters);
  const read = bytesOf(letters)?.bytes ?? new Uint8Array();
  if (!whole) {
    const size = read.length >= headerSize && read[0] === version ? new DataView(read.buffer).getUint16(1, true) : 0;
    if (letters.length < 8 || read.length < size) return refuse("cut-settings", { letters: letters.length });
    return refuse("damaged-settings");
  }
  if (whole[0] !== version) return refuse(whole[0] > version ? "newer-settings" : "wrong-settings");
  if (read.length !== new DataView(read.buffer).getUint16(1, true)) return refuse("wrong-settings");
  const settings = valuesOf(whole.subarray(headerSize), known);
  if (!settings) return refuse("wrong-settings");
  return fault(settings, known) ?? { settings };
}
