// @ts-check
import { correction, generate } from "lean-qr/nano";
import { toSvgPath } from "lean-qr/extras/svg";

/** Source: ISO/IEC 18004, the quiet zone, in modules around the code. */
const quiet = 4;
/** Choice: pixels of a module in the PNG file, enough for a poster. */
const pixels = 16;

/** @param {string} text */
const codeOf = (text) => generate(text, { minCorrectionLevel: correction.M });

/** A QR code as an SVG file. @param {string} text */
export function svgOf(text) {
  const code = codeOf(text);
  const size = code.size + 2 * quiet;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-quiet} ${-quiet} ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M${-quiet} ${-quiet}h${size}v${size}h${-size}z"/><path d="${toSvgPath(code)}"/></svg>\n`;
}

/** A QR code as a PNG file. @param {string} text @returns {Promise<Blob>} */
export function pngOf(text) {
  const code = codeOf(text);
  const side = (code.size + 2 * quiet) * pixels;
  const canvas = Object.assign(document.createElement("canvas"), { width: side, height: side });
  const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, side, side);
  pen.fillStyle = "#000";
  for (let y = 0; y < code.size; y += 1)
    for (let x = 0; x < code.size; x += 1)
      if (code.get(x, y)) pen.fillRect((x + quiet) * pixels, (y + quiet) * pixels, pixels, pixels);
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("no picture could be made"))), "image/png"),
  );
}
