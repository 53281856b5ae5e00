// @ts-check
import jsQR from "jsqr";
import { PNG } from "pngjs";

/** What the QR code in a picture says, as a phone would read it; null when there is none. @param {Buffer} png */
export function scan(png) {
  const { data, width, height } = PNG.sync.read(png);
  const read = /** @type {any} */ (jsQR);
  return (read.default ?? read)(new Uint8ClampedArray(data), width, height)?.data ?? null;
}
