// @ts-check
/**
 * The picture of the validity report: every occupation by its place on the path axis and its contact with people.
 *
 * @typedef {{x: number, y: number}} Point
 * @typedef {{left: number, top: number, right: number, bottom: number}} Box
 * @typedef {{soc: string, axis: number, contact: number}} Place
 * @typedef {{id: string, soc: string, side: "front" | "back" | "mixed", axis: number, contact: number}} Role
 */

const width = 960,
  height = 760,
  fontSize = 12,
  letter = 6.8,
  margin = { left: 56, right: 24, top: 64, bottom: 56 };
const range = { x: [-3.3, 3.3], y: [-2.4, 2.2] };

/** @param {number} value */
const short = (value) => String(Math.round(value * 10) / 10);
/** @param {string} text */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** @param {Place} place @returns {Point} */
function toPoint({ axis, contact }) {
  const [left = 0, right = 0] = range.x,
    [low = 0, high = 0] = range.y;
  return {
    x: margin.left + ((axis - left) / (right - left)) * (width - margin.left - margin.right),
    y: height - margin.bottom - ((contact - low) / (high - low)) * (height - margin.top - margin.bottom),
  };
}

/** @param {Box} a @param {Box} b */
const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Where a label may stand: nearer to its dot before farther, beside it before above it. @param {Point} dot @param {number} wide */
function* boxesAround({ x, y }, wide) {
  for (let away = 8; away < 120; away += 6)
    for (let turn = 0; turn < 16; turn += 1) {
      const angle = ((turn % 2 === 0 ? turn : -turn - 1) * Math.PI) / 16;
      const middle = { x: x + Math.cos(angle) * (away + wide / 2), y: y + Math.sin(angle) * (away + fontSize / 2) };
      yield {
        left: middle.x - wide / 2,
        right: middle.x + wide / 2,
        top: middle.y - fontSize / 2 - 1,
        bottom: middle.y + fontSize / 2 + 2,
      };
    }
}

/** A place for each label that covers no other label and no role's dot. @param {Role[]} roles @returns {(Box & {dot: Point, role: Role})[]} */
function labels(roles) {
  const taken = roles.map((role) => toPoint(role)).map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
  return [...roles]
    .sort((a, b) => a.axis - b.axis)
    .map((role) => {
      const dot = toPoint(role);
      for (const box of boxesAround(dot, role.id.length * letter)) {
        const inside =
          box.left > margin.left + 2 &&
          box.right < width - margin.right - 4 &&
          box.top > margin.top &&
          box.bottom < height - margin.bottom;
        if (!inside || taken.some((other) => overlap(box, other))) continue;
        taken.push(box);
        return { ...box, dot, role };
      }
      throw new Error(`no room for the label of ${role.id}`);
    });
}

/** Front a triangle that points right, back one that points left, mixed a diamond: never by color alone. @param {Role} role */
function mark(role) {
  const { x, y } = toPoint(role);
  const shape = {
    front: [
      [-4, -5],
      [6, 0],
      [-4, 5],
    ],
    back: [
      [4, -5],
      [-6, 0],
      [4, 5],
    ],
    mixed: [
      [0, -6],
      [6, 0],
      [0, 6],
      [-6, 0],
    ],
  }[role.side];
  return `<polygon class="${role.side}" points="${shape.map(([dx = 0, dy = 0]) => `${short(x + dx)},${short(y + dy)}`).join(" ")}"/>`;
}

/** @param {Box & {dot: Point, role: Role}} label */
function written({ left, right, top, bottom, dot, role }) {
  const near = { x: Math.min(Math.max(dot.x, left), right), y: Math.min(Math.max(dot.y, top), bottom) };
  const line =
    Math.hypot(near.x - dot.x, near.y - dot.y) > 12
      ? `<line class="lead" x1="${short(dot.x)}" y1="${short(dot.y)}" x2="${short(near.x)}" y2="${short(near.y)}"/>`
      : "";
  return `${line}<text x="${short((left + right) / 2)}" y="${short(bottom - 4)}" text-anchor="middle">${escaped(role.id.replaceAll("-", " "))}</text>`;
}

/** @param {number} from @param {number} to */
const wholes = (from, to) => Array.from({ length: Math.floor(to) - Math.ceil(from) + 1 }, (_, i) => Math.ceil(from) + i);

/** @param {number} bound */
function frame(bound) {
  const [left = 0, right = 0] = range.x,
    [low = 0, high = 0] = range.y;
  const floor = height - margin.bottom;
  const at = (/** @type {number} */ axis, /** @type {number} */ contact) => toPoint({ soc: "", axis, contact });
  const ticks = [
    ...wholes(left, right).map(
      (value) => `<text class="tick" x="${short(at(value, low).x)}" y="${floor + 18}" text-anchor="middle">${value}</text>`,
    ),
    ...wholes(low, high).map(
      (value) =>
        `<text class="tick" x="${margin.left - 8}" y="${short(at(left, value).y + 4)}" text-anchor="end">${value}</text>`,
    ),
  ];
  const sides = [-bound, bound].map(
    (value) =>
      `<line class="bound" x1="${short(at(value, 0).x)}" x2="${short(at(value, 0).x)}" y1="${margin.top}" y2="${floor}"/>`,
  );
  return [
    `<rect class="plane" x="${margin.left}" y="${margin.top}" width="${width - margin.left - margin.right}" height="${floor - margin.top}"/>`,
    ...sides,
    ...ticks,
    `<text class="tick" x="${short(at((left - bound) / 2, 0).x)}" y="${margin.top - 8}" text-anchor="middle">back</text>`,
    `<text class="tick" x="${short(at(0, 0).x)}" y="${margin.top - 8}" text-anchor="middle">mixed</text>`,
    `<text class="tick" x="${short(at((right + bound) / 2, 0).x)}" y="${margin.top - 8}" text-anchor="middle">front</text>`,
    `<text x="${short((width + margin.left) / 2)}" y="${height - 14}" text-anchor="middle">place on the path axis (weights from all these occupations: not cross-validated)</text>`,
    `<text x="16" y="${short(height / 2)}" text-anchor="middle" transform="rotate(-90 16 ${short(height / 2)})">contact with customers and the public, level taken out</text>`,
  ];
}

const style = `<style>
  text { font: ${fontSize}px system-ui, sans-serif; fill: #1a1a1a; stroke: #fff; stroke-width: 3px; paint-order: stroke }
  .heading { font-size: 15px; font-weight: 600 }
  .tick { fill: #444 }
  .page { fill: #fff }
  .plane { fill: none; stroke: #888 }
  .bound { stroke: #666; stroke-dasharray: 5 4 }
  .lead { stroke: #999 }
  .other { fill: none; stroke: #8a8a8a }
  .front { fill: #b45309 }
  .back { fill: #1d4ed8 }
  .mixed { fill: #6b21a8 }
  @media (prefers-color-scheme: dark) {
    text { fill: #eee; stroke: #16181c }
    .tick { fill: #bbb }
    .page { fill: #16181c }
    .plane, .lead { stroke: #777 }
    .bound { stroke: #aaa }
    .front { fill: #fbbf24 }
    .back { fill: #93b4ff }
    .mixed { fill: #d8a5ff }
  }
</style>`;

/** @param {{places: Place[], roles: Role[], sideFrom: number}} derived @param {string} correlation */
export function picture({ places, roles, sideFrom }, correlation) {
  for (const { soc, axis, contact } of places)
    if (Math.abs(axis) > 3.2 || Math.abs(contact) > 2.1) throw new Error(`${soc} lies outside the picture`);
  const others = places.filter(({ soc }) => !roles.some((role) => role.soc === soc));
  const title = `Place on the path axis and contact with people of ${places.length} occupations`;
  const dots = others.map(toPoint).map(({ x, y }) => `<circle class="other" cx="${short(x)}" cy="${short(y)}" r="3"/>`);
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${title}</title>`,
    `<desc id="desc">Each dot is an occupation. The farther right it lies on the path axis, the more contact with customers and the public its work has, as a rule: the correlation is ${correlation}, in the very occupations that gave the axis. ${roles.length} occupations are roles of the quiz and carry its names. From ${sideFrom.toFixed(2)} on to either side, at the dashed lines, a role is called front or back.</desc>`,
    style,
    `<rect class="page" width="${width}" height="${height}"/>`,
    `<text class="heading" x="${margin.left}" y="26">${title}: r = ${correlation}</text>`,
    ...frame(sideFrom),
    ...dots,
    ...roles.map(mark),
    ...labels(roles).map(written),
    "</svg>",
  ].join("\n")}\n`;
}
