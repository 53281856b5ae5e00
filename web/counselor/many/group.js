// @ts-check
import { css, html, nothing, svg } from "lit";

/** @typedef {import("../base/desk.js").Words} Words */
/** @typedef {import("../../engine/engine.js").Group} Group */

/** Choice: smaller groups are hidden unless the counselor insists, because single people could be recognized. */
export const smallest = 5;

export const groupLook = css`
  .axis svg { display: block; inline-size: 100%; max-inline-size: 44rem; block-size: auto; }
  .axis .bin { fill: var(--wd-edge); }
  .axis .bin.front { fill: var(--wd-front); }
  .axis .bin.back { fill: var(--wd-back); }
  .axis .bin.cross { fill: var(--wd-cross); }
  .axis .line { stroke: var(--wd-ink); stroke-width: 1.5; }
  .axis .mean { fill: var(--wd-ink); }
  .axis .range { stroke: var(--wd-ink); stroke-width: 6; stroke-linecap: round; opacity: .45; }
  .axis .ends { display: flex; justify-content: space-between; max-inline-size: 44rem; gap: 1rem; }
  .figures th:not(:first-child), .figures td { text-align: end; padding-inline-start: .6rem; }
  @media (forced-colors: active) { .axis .bin, .axis .mean { fill: CanvasText; } .axis .line, .axis .range { stroke: CanvasText; } }
`;

const width = 480,
  height = 96,
  reach = 3,
  bins = 30;
/** Front is on the left, as in the picture of one result. @param {number} value */
const across = (value) => width / 2 - (Math.max(-reach, Math.min(reach, value)) / reach) * (width / 2 - 8);

/** The people on the axis, and their mean with its range. @param {Words} words @param {Group} group @param {number[]} means - of the people */
function axis({ t, n, quiz }, { axis: { people, mean, low, high, spread } }, means) {
  if (mean === undefined) return nothing;
  const counts = new Array(bins).fill(0);
  for (const one of means) counts[Math.min(bins - 1, Math.max(0, Math.floor(((one + reach) / (2 * reach)) * bins)))] += 1;
  const most = Math.max(1, ...counts);
  const side = (/** @type {number} */ value) =>
    value > quiz.bank.axis.halfWidth ? "front" : value < -quiz.bank.axis.halfWidth ? "back" : "cross";
  const step = (2 * reach) / bins;
  const range =
    low === undefined || high === undefined ? "" : t("skills-range", { low: n.decimal2(low), high: n.decimal2(high) });
  return html`<figure class="axis stack">
    <div><svg viewBox="0 0 ${width} ${height}" aria-hidden="true">
      ${counts.map((count, at) => {
        const from = -reach + at * step;
        const tall = (count / most) * (height - 34);
        return svg`<rect class="bin ${side(from + step / 2)}" x=${(across(from + step) + 0.5).toFixed(1)} width=${(across(from) - across(from + step) - 1).toFixed(1)} y=${(height - 24 - tall).toFixed(1)} height=${tall.toFixed(1)} />`;
      })}
      <path class="line" d="M0 ${height - 24}H${width}" />
      ${low === undefined || high === undefined ? nothing : svg`<line class="range" x1=${across(high)} x2=${across(low)} y1=${height - 11} y2=${height - 11} />`}
      <circle class="mean" cx=${across(mean)} cy=${height - 11} r="6" />
    </svg>
    <p class="ends small soft"><span>${t("side-front")}</span><span>${t("side-back")}</span></p></div>
    <figcaption class="small">${range ? t("group-axis", { people: n.whole(people), mean: n.decimal2(mean), range }) : t("group-axis-alone", { mean: n.decimal2(mean) })}
      ${spread === undefined ? nothing : t("group-spread", { spread: n.decimal2(spread) })}</figcaption>
  </figure>`;
}

/** How many people each path leads. @param {Words} words @param {Group} group */
function paths({ t, n }, { path: { lead } }) {
  return html`<dl>${
    /** @type {const} */ ([
      ["front", t("side-front")],
      ["crossTrained", t("side-cross")],
      ["back", t("side-back")],
      ["tooLittle", t("group-unclear")],
    ]).map(([id, name]) => html`<dt>${name}</dt><dd>${n.whole(lead[id])}</dd>`)
  }</dl>`;
}

/** @param {Words} words @param {Group} group */
function skills({ t, n, text }, group) {
  const number = (/** @type {number | undefined} */ value) => (value === undefined ? "–" : n.decimal2(value));
  const known = [...group.skills].sort((a, b) => (b.below ?? -1) - (a.below ?? -1));
  return html`<div class="figures" tabindex="0" role="region" aria-label=${t("group-skills")}><table>
    <thead><tr><th scope="col">${t("skills-table-skill")}</th><th scope="col">${t("group-below")}</th><th scope="col">${t("group-mean")}</th>
      <th scope="col">${t("skills-table-range")}</th><th scope="col">${t("group-spread-column")}</th><th scope="col">${t("group-people")}</th></tr></thead>
    <tbody>${known.map(
      ({ id, below, mean, low, high, spread, people, known: count }) => html`<tr><th scope="row">${text.skills[id].name}</th>
      <td>${below === undefined ? "–" : n.percent(below)}</td><td>${number(mean)}</td>
      <td>${low === undefined || high === undefined ? "–" : t("skills-range", { low: n.decimal2(low), high: n.decimal2(high) })}</td>
      <td>${number(spread)}</td><td>${n.whole(mean === undefined ? count : people)}</td></tr>`,
    )}</tbody></table></div>`;
}

/** A group at a glance. @param {Words} words @param {Group} group @param {number[]} means */
export const groupPart = (words, group, means) => html`${axis(words, group, means)}
  <div class="wide-text"><h4>${words.t("group-paths")}</h4>${paths(words, group)}</div>
  <div><h4>${words.t("group-skills")}</h4><p class="small soft">${words.t("group-skills-what")}</p></div>
  ${skills(words, group)}`;
