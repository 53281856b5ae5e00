// @ts-check
import { html, nothing } from "lit";
import { part } from "./part.js";

/** @typedef {import("./result.js").ResultContext} ResultContext */

/** Choice: a bar that is shorter than whole stays so while no answer moves the path by this much. */
const wholeBar = 0.3;

/** How each answer moves the path, in words and as a part of the longest bar. @param {ResultContext} context */
function effects({ t, runner }) {
  const { contributions } = runner.pathExplanation;
  const most = Math.max(wholeBar, ...contributions.map(({ effect }) => Math.abs(effect)));
  return new Map(
    contributions.map(({ item, effect, strength }) => {
      const side = effect > 0 ? "front" : "back";
      return [
        item,
        { side, share: Math.abs(effect) / most, words: t(strength === "none" ? "effect-none" : `effect-${side}-${strength}`) },
      ];
    }),
  );
}

/** What is known of the right answer of a task. @param {ResultContext} context @param {string} item @param {string | null} option */
function solution({ t, text, itemWords }, item, option) {
  const { right } = itemWords.find(item);
  if (!right || !option) return [];
  if (option === right) return [t("answers-right")];
  return [t("answers-solution", { answer: itemWords.labels(item)[right] }), text.items[item].solution ?? ""];
}

/** Every question with the person's answer and its effect, to review and change. @param {ResultContext} context */
export function answersSection(context) {
  const {
    t,
    itemWords,
    path,
    foreign,
    runner: {
      state: { asked, answers },
    },
  } = context;
  const moved = path === "noPattern" ? new Map() : effects(context);
  const given = asked
    .filter((item) => answers[item] !== undefined)
    .map((item) => ({
      item,
      question: itemWords.quote(item),
      answer: itemWords.answer(item, answers[item]),
      notes: solution(context, item, answers[item]),
      effect: moved.get(item) ?? null,
    }));
  return given.length === 0
    ? nothing
    : part(
        context,
        "answers",
        t("answers-show", { count: given.length }),
        html`<wd-answers .given=${given} .changeLabel=${foreign ? "" : t("answers-change")}
          .note=${moved.size === 0 ? "" : t("effect-what")}></wd-answers>`,
      );
}
