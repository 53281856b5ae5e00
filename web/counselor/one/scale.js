// @ts-check
import { css, html, svg } from "lit";
import { skillLabels, skillSides } from "../../result/skills.js";

/** @typedef {import("../base/desk.js").Words} Words */

export const scaleLook = css`
  .legend svg { display: block; inline-size: 100%; max-inline-size: 34rem; block-size: 3.2rem; }
  .legend .zone { fill: var(--wd-tint); stroke: var(--wd-edge); }
  .legend .usual { fill: var(--wd-chosen); }
  .legend .curve { fill: none; stroke: var(--wd-accent); stroke-width: 2; }
  .legend ol { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: .5rem; max-inline-size: 34rem; text-align: center; font-size: var(--wd-size-0); }
  .legend b { display: block; font-weight: 650; }
  @media (forced-colors: active) { .legend .zone { fill: Canvas; stroke: CanvasText; } .legend .curve { stroke: CanvasText; } }
`;

const width = 340,
  height = 48;
/** The standard normal curve over three equally wide fields, below -1, between, and above 1. */
const curve = Array.from({ length: 61 }, (_, step) => {
  const value = -3 + step / 10;
  return `${((value + 3) / 6) * width} ${(height - 2 - 42 * Math.exp(-(value ** 2) / 2)).toFixed(1)}`;
}).join(" L");

/** What is low, usual and high on the scale of the skills. @param {Pick<Words, "t" | "n">} words */
const legend = ({ t, n }) => html`<div class="legend stack">
  <div><svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" aria-hidden="true">
    ${[0, 1, 2].map((at) => svg`<rect class="zone ${at === 1 ? "usual" : ""}" x=${(at * width) / 3} width=${width / 3} y="0" height=${height} />`)}
    <path class="curve" d="M${curve}" vector-effect="non-scaling-stroke" />
  </svg>
  <ol>
    <li><b>${t("legend-low")}</b>${t("legend-low-what", { value: n.decimal(-1) })}</li>
    <li><b>${t("legend-usual")}</b>${t("legend-usual-what", { low: n.decimal(-1), high: n.decimal(1) })}</li>
    <li><b>${t("legend-high")}</b>${t("legend-high-what", { value: n.decimal(1) })}</li>
  </ol></div>
  <p class="small soft">${t("legend-note")}</p>
</div>`;

/** The skills with their intervals, and what their scale means. @param {Words} words @param {import("../../result/result.js").ResultContext} context */
export function skillsPart(words, context) {
  const { t } = words;
  return html`<section class="stack">
    <h3>${t("one-skills")}</h3>
    ${legend(words)}
    <wd-skills .sides=${skillSides(context)} .labels=${skillLabels(t)}></wd-skills>
  </section>`;
}

/** The skills of a result without answers: a word for each. @param {Words} words @param {import("../../engine/engine.js").SharedSummary} summary */
export function skillWords({ t, text, quiz: { bank } }, summary) {
  const band = new Map(summary.skills.map((skill) => [skill.id, skill.band]));
  return html`<section class="stack">
    <h3>${t("jump-skills")}</h3>
    ${["front", "back", "both"].map(
      (side) => html`<div><h4>${t(`skills-side-${side}`)}</h4>
      <ul class="rest">${bank.skills
        .filter((skill) => skill.side === side)
        .map(
          ({ id }) => html`<li><span>${text.skills[id].name}</span> <span class="soft">${t(`band-${band.get(id)}`)}</span></li>`,
        )}</ul></div>`,
    )}
  </section>`;
}
