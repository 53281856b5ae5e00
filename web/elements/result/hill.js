// @ts-check
/** The picture's width, the height of the axis in it, and that of the hill's top. */
export const width = 320,
  top = 118,
  peak = 12;

const steps = 60;
/** From one upright line to the next. */
const hatching = 4;

/**
 * The hill over the axis, which runs from the front desk on the left to the back desk on the right, cut into the three
 * paths. The picture reaches 2.4 units to each side, and farther when the hill does.
 * @param {number} mean @param {number} sd @param {number} halfWidth
 * @returns {{parts: Record<"front" | "cross" | "back", string>, hatch: string}} - paths; `hatch`: upright lines in the back part
 */
export function hill(mean, sd, halfWidth) {
  const reach = Math.max(2.4, Math.abs(mean) + 2.6 * sd);
  const across = (/** @type {number} */ value) => (width / 2 - (value / reach) * (width / 2 - 4)).toFixed(1);
  const up = (/** @type {number} */ value) => (top - Math.exp(-(((value - mean) / sd) ** 2) / 2) * (top - peak)).toFixed(1);
  const along = (/** @type {number} */ from, /** @type {number} */ to, parts = steps) =>
    Array.from({ length: parts + 1 }, (_, step) => from + ((to - from) * step) / parts);
  const part = (/** @type {number} */ from, /** @type {number} */ to) =>
    `M${across(from)} ${top} L${along(from, to)
      .map((value) => `${across(value)} ${up(value)}`)
      .join(" L")} L${across(to)} ${top} Z`;
  const lines = Math.round((((reach - halfWidth) / reach) * (width / 2 - 4)) / hatching);
  return {
    parts: { front: part(halfWidth, reach), cross: part(-halfWidth, halfWidth), back: part(-reach, -halfWidth) },
    hatch: along(-reach, -halfWidth, lines)
      .map((value) => `M${across(value)} ${top}V${up(value)}`)
      .join(""),
  };
}
