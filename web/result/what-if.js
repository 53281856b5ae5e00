// @ts-check
import { html } from "lit";
import { part } from "./part.js";

/** A whole sentence as it is quoted within another. @param {string} label */
const quoted = (label) => label.replace(/\.$/, "");

/** Which single changed answers would change the path. @param {import("./result.js").ResultContext} context */
export function whatIfSection(context) {
  const { t, itemWords, runner } = context;
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
  return part(
    context,
    "whatif",
    t("whatif-heading"),
    changes.length === 0
      ? html`<p>${t("whatif-none")}</p>`
      : html`<p class="soft small">${t("whatif-what")}</p>
      <wd-reasons .groups=${groups}></wd-reasons>`,
  );
}
