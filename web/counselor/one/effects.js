// @ts-check
import { css, html, nothing, svg } from "lit";
import { leadingRoles } from "./context.js";

/** @typedef {import("../base/desk.js").Words} Words */
/** @typedef {import("../base/person.js").Person} Person */
/** @typedef {import("../../quiz/runner.js").QuizRunner} Runner */
/**
 * @typedef {{item: string, question: string, answer: string, notes: string[], path: number, strength: string, roles: number[]}} Row
 *   - `path`, `roles`: how far the answer moves them
 */

/** A bar that stays shorter than whole while no answer moves the path by this much, as on the result page. */
const wholeBar = 0.3;

export const effectsLook = css`
  .effects table { table-layout: fixed; }
  .effects thead th, .effects td.number { text-align: end; overflow-wrap: anywhere; hyphens: auto; }
  .effects thead th:first-child { text-align: start; }
  .effects .words { display: block; color: var(--wd-soft); }
  .effects .bar { display: block; inline-size: 100%; max-inline-size: 10rem; block-size: .6rem; margin-block-start: .3rem; }
  .effects .front { fill: var(--wd-front); }
  .effects .back { fill: var(--wd-back); }
  .effects .middle { stroke: var(--wd-edge); }
  .effects th:first-child { inline-size: 48%; }
  @media (forced-colors: active) { .effects rect { fill: CanvasText; } .effects .middle { stroke: CanvasText; } }
  /* No room for columns: the question takes a line of its own, and the figures stand below it with their names. */
  @media screen {
    @container (max-width: 43.99rem) {
      .effects table, .effects tbody { display: block; }
      .effects thead { display: none; }
      .effects tr { display: grid; grid-template-columns: minmax(0, 1fr); padding-block: .5rem; border-block-end: 1px solid var(--wd-line); }
      .effects th, .effects td { border: 0; padding-block: .1rem; inline-size: auto; }
      .effects td.number { display: flex; justify-content: space-between; gap: 1rem; text-align: start; }
      .effects td.number::before { content: attr(data-label); color: var(--wd-soft); }
    }
  }
`;

/** A number with its sign. @param {Words} words @param {number} value */
export function signed({ n }, value) {
  const text = n.decimal2(value);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** What is known of the right answer of a task. @param {Words} words @param {string} item @param {string | null} option */
function solution({ t, itemWords }, item, option) {
  const { right } = itemWords.find(item);
  if (!right || !option) return [];
  return [option === right ? t("one-right") : t("answers-solution", { answer: itemWords.labels(item)[right] })];
}

/** Every answer with its effects, in the bank's order. @param {Words} words @param {Person & {runner: Runner}} person @returns {Row[]} */
export function effectRows(words, { runner, ...person }) {
  const { itemWords, quiz } = words;
  const { answers } = runner.state;
  const path = new Map(runner.pathExplanation.contributions.map((one) => [one.item, one]));
  const roles = leadingRoles(words, { runner, ...person }).map(
    ({ id }) =>
      new Map(
        quiz.engine
          .explain(runner.sheet, { role: id }, ["contributions"])
          .contributions.map(({ item, effect }) => [item, effect]),
      ),
  );
  return quiz.bank.items
    .filter(({ id }) => answers[id] !== undefined)
    .map(({ id }) => ({
      item: id,
      question: itemWords.quote(id),
      answer: itemWords.answer(id, answers[id]),
      notes: solution(words, id, answers[id]),
      path: path.get(id)?.effect ?? 0,
      strength: path.get(id)?.strength ?? "none",
      roles: roles.map((effects) => effects.get(id) ?? 0),
    }));
}

/** @param {Row[]} rows @param {string} order - "bank", "path", or the place of a leading role */
export function inOrder(rows, order) {
  if (order === "bank") return rows;
  const size = (/** @type {Row} */ row) => Math.abs(order === "path" ? row.path : row.roles[Number(order)]);
  return [...rows].sort((a, b) => size(b) - size(a));
}

/** @param {number} share @param {boolean} front */
const bar = (
  share,
  front,
) => svg`<svg class="bar ${front ? "front" : "back"}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
  <line class="middle" x1="50" x2="50" y1="0" y2="8" vector-effect="non-scaling-stroke" />
  <rect x=${front ? 50 - 50 * share : 50} y="1.5" width=${50 * share} height="5" /></svg>`;

/**
 * The table of answers. Its roles are written out, for some browsers forget them where another `display` lays a table out.
 * @param {Words} words @param {Row[]} rows @param {{id: string, title: string}[]} roles
 */
export function effectsTable(words, rows, roles) {
  const { t } = words;
  const most = Math.max(wholeBar, ...rows.map(({ path }) => Math.abs(path)));
  const effect = (/** @type {Row} */ { path, strength }) =>
    t(strength === "none" ? "effect-none" : `effect-${path > 0 ? "front" : "back"}-${strength}`);
  return html`<div class="effects"><table role="table" aria-label=${t("one-answers")}>
    <thead role="rowgroup"><tr role="row">
      <th role="columnheader" scope="col">${t("one-column-answer")}</th>
      <th role="columnheader" scope="col">${t("one-column-path")}</th>
      ${roles.map(({ title }) => html`<th role="columnheader" scope="col">${title}</th>`)}
    </tr></thead>
    <tbody role="rowgroup">${rows.map(
      (row) => html`<tr role="row">
      <th role="rowheader" scope="row">${row.question}<span class="words">${row.answer}</span>
        ${row.notes.map((note) => html`<span class="words">${note}</span>`)}
        ${row.path === 0 ? nothing : bar(Math.abs(row.path) / most, row.path > 0)}<span class="words">${effect(row)}</span></th>
      <td role="cell" class="number" data-label=${t("one-column-path")}>${signed(words, row.path)}</td>
      ${row.roles.map((value, at) => html`<td role="cell" class="number" data-label=${roles[at].title}>${signed(words, value)}</td>`)}
    </tr>`,
    )}</tbody>
  </table></div>`;
}
