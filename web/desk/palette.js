// @ts-check
/** @typedef {[number, number, number]} Rgb - each from 0 to 255 */

/** The lowest contrast of text on its ground, and of an edge or a mark beside it. Source: WCAG 2.2, 1.4.3 and 1.4.11. */
const textContrast = 4.5,
  markContrast = 3;

/** The colors that a company may set. */
const tokens = ["paper", "card", "ink", "accent", "on-accent", "focus"];

/** Relative luminance. Source: WCAG 2.2. @param {Rgb} color */
function luminance(color) {
  const [r, g, b] = color.map((part) => (part <= 10.31475 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colors, 1 to 21. Source: WCAG 2.2. @param {Rgb} a @param {Rgb} b */
export function contrast(a, b) {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

/** @param {Rgb} a @param {Rgb} b @param {number} share - of b @returns {Rgb} */
export const mix = (a, b, share) => /** @type {Rgb} */ (a.map((part, at) => Math.round(part + (b[at] - part) * share)));

/** @type {Rgb} */ const white = [255, 255, 255];
/** @type {Rgb} */ const black = [0, 0, 0];

/**
 * The color nearest to the wished one that can be told from all grounds.
 * @param {Rgb} wish @param {Rgb[]} grounds @param {number} least @returns {Rgb}
 */
export function readable(wish, grounds, least) {
  const enough = (/** @type {Rgb} */ color) => grounds.every((ground) => contrast(color, ground) >= least);
  if (enough(wish)) return wish;
  const ends = contrast(black, grounds[0]) > contrast(white, grounds[0]) ? [black, white] : [white, black];
  for (const end of ends)
    for (let share = 0.02; share <= 1; share += 0.02) {
      const tried = mix(wish, end, share);
      if (enough(tried)) return tried;
    }
  return ends[0];
}

/**
 * The whole palette from what a company has set and what the quiz has by itself: what is not set follows from what is.
 * @param {Record<string, Rgb>} set @param {Record<string, Rgb>} base - of the same scheme
 * @returns {Record<string, Rgb>}
 */
export function palette(set, base) {
  const paper = set.paper ?? base.paper;
  const ground = set.paper || set.ink ? "own" : "base";
  const ink = readable(set.ink ?? base.ink, [paper], textContrast);
  const from = (/** @type {string} */ name, /** @type {Rgb} */ made) => set[name] ?? (ground === "own" ? made : base[name]);
  const light = luminance(paper) > 0.18;
  const card = keepReadable(from("card", light ? mix(paper, white, 0.5) : mix(paper, ink, 0.06)), paper, ink);
  const tint = keepReadable(from("tint", mix(paper, ink, 0.07)), paper, ink);
  const wished = set.accent ?? base.accent;
  const chosen = keepReadable(set.accent || ground === "own" ? mix(paper, wished, 0.12) : base.chosen, paper, ink);
  const grounds = [paper, card, tint, chosen];
  const accent = readable(wished, [paper, card], markContrast);
  const text = (/** @type {Rgb} */ wish) => readable(wish, grounds, textContrast);
  const mark = (/** @type {Rgb} */ wish) => readable(wish, grounds, markContrast);
  return {
    paper,
    card,
    tint,
    chosen,
    accent,
    ink: text(ink),
    soft: text(ground === "own" ? mix(ink, paper, 0.25) : base.soft),
    "accent-ink": text(accent),
    "on-accent": readable(set["on-accent"] ?? base["on-accent"], [accent], textContrast),
    focus: mark(set.focus ?? base.focus),
    edge: mark(ground === "own" ? mix(ink, paper, 0.45) : base.edge),
    line: ground === "own" ? mix(paper, ink, 0.18) : base.line,
    warn: text(base.warn),
    front: text(base.front),
    cross: text(base.cross),
    back: text(base.back),
  };
}

/** A ground on which the ink of the paper can be read. @param {Rgb} ground @param {Rgb} paper @param {Rgb} ink */
const keepReadable = (ground, paper, ink) => (contrast(ground, ink) >= textContrast ? ground : mix(paper, ink, 0.04));

/** @param {Rgb} color */
const written = ([r, g, b]) => `rgb(${r}, ${g}, ${b})`;

/** @param {string} color - as browsers compute it, in whatever color space @returns {Rgb} */
function pixel(color) {
  const plain = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color);
  if (plain) return [Number(plain[1]), Number(plain[2]), Number(plain[3])];
  const pen = /** @type {CanvasRenderingContext2D} */ (
    Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true })
  );
  pen.fillStyle = color;
  pen.fillRect(0, 0, 1, 1);
  const [r, g, b] = pen.getImageData(0, 0, 1, 1).data;
  return [r, g, b];
}

/** The palettes that were reported, so that each is reported once. @type {Set<string>} */
const reported = new Set();

/**
 * Gives the quiz the colors of the page around it, as far as they can be read: what cannot is corrected, and reported in the
 * console.
 * @param {import("lit").LitElement} desk
 */
export function fitPalette(desk) {
  const style = getComputedStyle(desk);
  for (const name of [...desk.style]) if (name.startsWith("--wd-")) desk.style.removeProperty(name);
  const wishes = tokens
    .map((name) => ({ name, wish: style.getPropertyValue(`--which-desk-${name}`).trim() }))
    .filter(({ wish }) => wish !== "");
  if (wishes.length === 0) return;
  const probe = document.createElement("span");
  desk.renderRoot?.append(probe);
  const place = desk.renderRoot ? probe : desk;
  const computed = (/** @type {string} */ color) => {
    const before = place.style.color;
    place.style.color = color;
    const found = pixel(getComputedStyle(place).color);
    place.style.color = before;
    return found;
  };
  /** @type {Record<string, Rgb>} */ const set = {};
  const report = [];
  for (const { name, wish } of wishes)
    if (CSS.supports("color", wish)) set[name] = computed(wish);
    else report.push(`--which-desk-${name}: "${wish}" is no color.`);
  for (const { name } of wishes) desk.style.setProperty(`--which-desk-${name}`, "initial");
  /** @type {Record<string, Rgb>} */ const base = {};
  for (const name of [
    "paper",
    "card",
    "ink",
    "soft",
    "accent",
    "on-accent",
    "focus",
    "tint",
    "chosen",
    "edge",
    "line",
    "warn",
    "front",
    "cross",
    "back",
  ])
    base[name] = computed(style.getPropertyValue(`--wd-${name}`));
  for (const { name } of wishes) desk.style.removeProperty(`--which-desk-${name}`);
  probe.remove();
  const made = palette(set, base);
  for (const [name, color] of Object.entries(made)) desk.style.setProperty(`--wd-${name}`, written(color));
  for (const [name, wish] of Object.entries(set))
    if (written(wish) !== written(made[name]))
      report.push(
        `--which-desk-${name}: ${written(wish)} could not be told from its ground; ${written(made[name])} is used instead.`,
      );
  if (report.length === 0 || reported.has(report.join())) return;
  reported.add(report.join());
  console.warn(
    `<which-desk>: the contrast of text is at least ${textContrast}:1, of marks ${markContrast}:1.\n${report.join("\n")}`,
  );
}
