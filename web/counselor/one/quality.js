// @ts-check
import { html } from "lit";

/** @typedef {import("../base/desk.js").Words} Words */

/** How much the answers can carry, in the words of the trade. @param {Words} words @param {import("../../engine/engine.js").Assessment} assessment */
export function qualitySection({ t, n }, { quality, path }) {
  const { personFit, longestRun, style, scale, notes } = quality;
  const told = [
    ...(path.why === "noPattern" ? ["noPattern"] : []),
    ...notes.filter((note) => note !== "few" || path.lead !== "tooLittle"),
  ];
  return html`<section class="stack">
    <h3>${t("one-quality")}</h3>
    ${told.length === 0 ? html`<p>${t("one-quality-good")}</p>` : told.map((note) => html`<p>${t(`one-quality-${note}`)}</p>`)}
    <details><summary>${t("one-figures")}</summary>
      <dl class="small">
        <dt>${t("one-fit")}</dt><dd>${t("one-fit-value", { chi: n.decimal(personFit.chi2), df: n.whole(personFit.df), p: probability(n, personFit.p) })}</dd>
        <dt>${t("one-scale")}</dt><dd>${n.decimal2(scale)}</dd>
        <dt>${t("one-run")}</dt><dd>${n.whole(longestRun)}</dd>
        <dt>${t("one-style")}</dt><dd>${n.decimal2(style.mean)} ± ${n.decimal2(style.sd)}</dd>
      </dl>
    </details>
  </section>`;
}

/** A probability is never said to be 0. @param {Words["n"]} n @param {number} p */
export const probability = (n, p) => (p < 0.001 ? `< ${n.decimal3(0.001)}` : n.decimal3(p));
