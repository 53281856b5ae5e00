// @ts-check
import { html } from "lit";

/** A whole sentence as it is quoted within another. @param {string} label */
const quoted = (label) => label.replace(/\.$/, "");

/** Which single changed answers would change the path. @param {import("./result.js").ResultContext} context */
export function whatIfSection({ t, itemWords, runner }) {
  const { changes } = runner.pathExplanation;
  const sentence = (/** @type {typeof changes[number]} */ { item, option, lead }) =>
    t(`whatif-${lead}`, {
      other: quoted(itemWords.labels(item)[option]),
      answer: quoted(itemWords.labels(item)[runner.state.answers[item] ?? ""]),
    });
  const groups = [
    {
      heading: "",
      tone: "",
      none: t("whatif-none"),
      reasons: changes.map((change) => ({ question: itemWords.quote(change.item), answer: sentence(change) })),
    },
  ];
  return html`<section>
    <h3>${t("whatif-heading")}</h3>
    ${
      changes.length === 0
        ? html`<p>${t("whatif-none")}</p>`
        : html`<p class="soft small">${t("whatif-what")}</p>
      <wd-reasons .groups=${groups}></wd-reasons>`
    }
  </section>`;
}
