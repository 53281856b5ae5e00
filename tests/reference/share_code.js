/**
 * Share codes made from the description in core/SHARE_CODE.md alone.
 *
 * @typedef {import("./formats.js").Bank} Bank
 * @typedef {import("./formats.js").Roles} Roles
 * @typedef {import("./formats.js").Answers} Answers
 * @typedef {import("./formats.js").Result} Result
 * @typedef {{ value: number, radix: number }} Digit
 */
import { optionsOf } from "./observations.js";
import { kindOf, wholePercents } from "./shown.js";

/** The remainders of all bytes: the usual table. */
const remainders = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = (rest & 1) === 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest >>> 0;
});

/** CRC-32 of IEEE 802.3. @param {Uint8Array} bytes */
export const crc32 = (bytes) =>
  (bytes.reduce((crc, byte) => remainders[(crc ^ byte) & 255] ^ (crc >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;

/** @param {number} number @param {number} size in bytes */
function little(number, size) {
  const bytes = Buffer.alloc(size);
  bytes.writeUIntLE(number, 0, size);
  return bytes;
}

/** @param {string} text */
const printText = (text) => Buffer.concat([Buffer.from('"'), little(Buffer.byteLength(text), 4), Buffer.from(text)]);

/** @param {any} value @returns {Buffer} */
function print(value) {
  if (value === null) return Buffer.from("n");
  if (typeof value === "boolean") return Buffer.from(value ? "t" : "f");
  if (typeof value === "string") return printText(value);
  if (typeof value === "number") {
    const bytes = Buffer.from("#12345678");
    bytes.writeDoubleLE(value === 0 ? 0 : value, 1);
    return bytes;
  }
  if (Array.isArray(value)) return Buffer.concat([Buffer.from("["), ...value.map(print), Buffer.from("]")]);
  const members = Object.keys(value)
    .filter((key) => key !== "$schema")
    .sort()
    .flatMap((key) => [printText(key), print(value[key])]);
  return Buffer.concat([Buffer.from("{"), ...members, Buffer.from("}")]);
}

/** @param {object} file */
export const fingerprint = (file) => crc32(print(file));

/** @param {Digit[]} digits */
function pack(digits) {
  let number = 0n;
  let worth = 1n;
  for (const { value, radix } of digits) {
    number += BigInt(value) * worth;
    worth *= BigInt(radix);
  }
  const bytes = [];
  for (let greatest = worth - 1n; greatest > 0n; greatest >>= 8n, number >>= 8n) bytes.push(Number(number & 255n));
  return Buffer.from(bytes);
}

/** @param {Bank} bank @param {Roles} roles @param {number} kind @param {Digit[]} digits */
function seal(bank, roles, kind, digits) {
  const { languages, ...measuring } = /** @type {any} */ (bank);
  const bytes = Buffer.concat([
    Buffer.from([1, kind]),
    little(bank.version, 2),
    little(fingerprint(measuring), 4),
    little(fingerprint(roles), 4),
    pack(digits),
  ]);
  return Buffer.concat([bytes, little(crc32(bytes), 4)]).toString("base64url");
}

/** @param {Bank} bank @param {Roles} roles @param {Answers} answers */
export function answersCode(bank, roles, answers) {
  const digits = bank.items.map((item) => {
    const options = optionsOf(bank, item);
    const chosen = answers[item.id];
    const value = chosen === undefined ? 0 : chosen === null ? 1 : 2 + options.findIndex(({ id }) => id === chosen);
    return { value, radix: options.length + 2 };
  });
  return seal(bank, roles, 0, digits);
}

/** @param {string} word @param {string[]} words @returns {Digit} */
const digitOf = (word, words) => ({ value: words.indexOf(word), radix: words.length });

/** @param {Bank} bank @param {Roles} roles @param {Result} result what `assess` replied */
export function summaryCode(bank, roles, { path, skills, roles: ranking }) {
  const { front, back } = wholePercents(path.probability);
  const leading = ranking.slice(0, 5);
  return seal(bank, roles, 1, [
    digitOf(path.lead, ["front", "back", "crossTrained", "tooLittle"]),
    digitOf(path.why, ["none", "few", "noPattern"]),
    digitOf(path.certainty, ["clear", "leaning", "open"]),
    digitOf(kindOf(path.lead, ranking), ["none", "strength", "even"]),
    { value: front, radix: 101 },
    { value: back, radix: 101 },
    ...skills.map(({ band }) => digitOf(band, ["strong", "solid", "developing", "unknown"])),
    { value: leading.length, radix: 6 },
    ...Array.from({ length: 5 }, (_, at) => leading[at]).flatMap((role) => [
      { value: role ? roles.roles.findIndex(({ id }) => id === role.id) : 0, radix: 1000 },
      { value: role ? role.place - 1 : 0, radix: 5 },
    ]),
  ]);
}
