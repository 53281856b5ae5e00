// @ts-check
import { html, nothing } from "lit";

/** Every question with the person's answer, to be looked at and changed. @param {import("./result.js").Told} told */
export function answersSection({ t, text, spoken, foreign, visit: { course: { asked, answers } } }) {
  const given = asked.filter((item) => answers[item] !== undefined).map((item) => {
    const { right } = spoken.find(item);
    const option = answers[item];
    /** @type {string[]} */
    const notes = [];
    if (right && option === right) notes.push(t("answers-right"));
    else if (right && option)
      notes.push(t("answers-solution", { answer: spoken.labels(item)[right] }), text.items[item].solution ?? "");
    return { item, question: spoken.quote(item), answer: spoken.answer(item, option), notes };
  });
  return given.length === 0 ? nothing : html`<section>
    <h3>${t("answers-heading")}</h3>
    <wd-answers .given=${given} .showLabel=${t("answers-show", { count: given.length })}
      .changeLabel=${foreign ? "" : t("answers-change")}></wd-answers>
  </section>`;
}
