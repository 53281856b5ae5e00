// @ts-check
// Bytes as the letters of an address, with a checksum behind them: how share codes and prepared settings are written.
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const values = new Int8Array(128).fill(-1);
for (const [value, letter] of [...alphabet].entries()) values[letter.charCodeAt(0)] = value;

/** CRC-32 of IEEE 802.3, byte by byte. */
const table = Uint32Array.from({ length: 256 }, (_, start) => {
  let crc = start;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** @param {Uint8Array} bytes */
function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ table[(crc ^ byte) & 255];
  return ~crc >>> 0;
}

/** Base64url without padding. @param {Uint8Array} bytes */
function lettersOf(bytes) {
  let letters = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const three = (bytes[at] << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (let i = 0; i <= Math.min(3, bytes.length - at); i += 1) letters += alphabet[(three >> (18 - 6 * i)) & 63];
  }
  return letters;
}

/**
 * The bytes that letters stand for.
 * @param {string} letters
 * @returns {{bytes: Uint8Array, canonical: boolean} | null} null for other characters; canonical: no bits are left over
 */
export function bytesOf(letters) {
  const bytes = new Uint8Array((letters.length * 6) >> 3);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < letters.length; i += 1) {
    const value = values[letters.charCodeAt(i)] ?? -1;
    if (value < 0) return null;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (held >> bits) & 255;
    at += 1;
  }
  return { bytes, canonical: bits < 6 && (held & ((1 << bits) - 1)) === 0 };
}

/** Bytes of the checksum. */
export const checksumSize = 4;

/** @param {Uint8Array} bytes */
export function sealed(bytes) {
  const all = new Uint8Array(bytes.length + checksumSize);
  all.set(bytes);
  new DataView(all.buffer).setUint32(bytes.length, crc32(bytes), true);
  return lettersOf(all);
}

/** The bytes that were sealed. @param {string} letters @returns {Uint8Array | null} null where the checksum is wrong */
export function unsealed(letters) {
  const read = bytesOf(letters);
  if (!read?.canonical || read.bytes.length < checksumSize) return null;
  const size = read.bytes.length - checksumSize;
  const bytes = read.bytes.subarray(0, size);
  return crc32(bytes) === new DataView(read.bytes.buffer).getUint32(size, true) ? bytes : null;
}

/** Bytes of the header of a share code (core/SHARE_CODE.md). */
const headerSize = 12;

/** Whether a share code is undamaged; what it holds, only the engine can say. @param {string} code */
export const isWhole = (code) => (unsealed(code)?.length ?? 0) >= headerSize;
