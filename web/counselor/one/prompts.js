// @ts-check
import { leadingRoles } from "./context.js";

/** @typedef {import("../base/desk.js").Words} Words */
/** @typedef {import("../../quiz/runner.js").QuizRunner} Runner */

/** Choice: how many answers on each side, and how many surprising roles, one conversation asks about. */
const most = { for: 3, against: 2, surprises: 3 };

/** A whole sentence as it is quoted within another. @param {string} label */
const quoted = (label) => label.replace(/\.$/, "");

/**
 * Strong matches on the other side of the leading path: what surprises is worth talking about.
 * @param {Words} words @param {Runner} runner
 */
export function surprises({ text }, { assessment: { path, roles } }) {
  const other = { front: "back", back: "front", crossTrained: "", tooLittle: "" }[path.lead];
  return roles
    .filter(({ side, fit }) => side === other && (fit === "great" || fit === "good"))
    .slice(0, most.surprises)
    .map(({ id }) => ({ id, title: text.roles[id].title }));
}

/** What to ask about a choice between two activities, or two days of several each; "" where both are the same to the person. @param {Words} words @param {string} item @param {string} option */
function aboutChoice({ t, text }, item, option) {
  const { a = "", b = "" } = text.items[item];
  const [chosen, other] = Number(option) < 3 ? [a, b] : [b, a];
  const inLine = (/** @type {string} */ words) => words.replaceAll("\n", " · ");
  if (option === "3") return "";
  return t(a.includes("\n") ? "prompt-day" : "prompt-preference", { chosen: inLine(chosen), other: inLine(other) });
}

/** What to ask about one answer, by the kind of its question; "" for a task, about which there is nothing to tell. @param {Words} words @param {Runner} runner @param {string} item @param {boolean} against */
function aboutAnswer(words, runner, item, against) {
  const { t, itemWords } = words;
  const { type } = itemWords.find(item);
  const option = runner.state.answers[item];
  if (type === "task" || !option) return "";
  const rating = type === "rating" ? { 1: "-no", 2: "-no", 3: "-mid" }[option] : undefined;
  const quotes = { question: quoted(itemWords.quote(item)), answer: quoted(itemWords.labels(item)[option]) };
  const asked = type === "preference" ? aboutChoice(words, item, option) : t(`prompt-${type}${rating ?? ""}`, quotes);
  return against && asked ? `${t("prompt-against")} ${asked}` : asked;
}

/** Questions to begin a conversation with. @param {Words} words @param {import("../base/person.js").Person & {runner: Runner}} person */
export function prompts(words, person) {
  const { t, text } = words;
  const { runner } = person;
  const { path, reasons } = runner.assessment;
  if (path.why === "noPattern") return [t("prompt-noPattern")];
  const about = (/** @type {"for" | "against"} */ way) =>
    reasons.path[way]
      .map(({ item }) => aboutAnswer(words, runner, item, way === "against"))
      .filter(Boolean)
      .slice(0, most[way]);
  const [first] = leadingRoles(words, person);
  const learn = first ? runner.roleExplanation(first.id).learn : [];
  return [
    ...about("for"),
    ...about("against"),
    ...surprises(words, runner).map(({ title }) => t("prompt-surprise", { title })),
    ...(first ? [t("prompt-role", { title: first.title })] : []),
    ...(learn.length > 0 ? [t("prompt-learn", { skill: text.skills[learn[0]].name })] : []),
    t("prompt-last"),
  ];
}
