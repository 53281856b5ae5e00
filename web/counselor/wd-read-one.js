// @ts-check
import { css, html, nothing } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { resultPage } from "../result/result.js";
import { DeskPart } from "./base/part.js";
import { otherJobs, packPart } from "./base/pack-part.js";
import { leadingRoles, resultContext, resultView } from "./one/context.js";
import { effectRows, effectsLook, effectsTable, inOrder } from "./one/effects.js";
import { glance } from "./one/glance.js";
import { prompts, surprises } from "./one/prompts.js";
import { qualitySection } from "./one/quality.js";
import { scaleLook, skillWords, skillsPart } from "./one/scale.js";
import { paperSheet, sheetLook } from "./one/sheet.js";

/** @typedef {import("./base/person.js").Person} Person */
/** @typedef {import("../quiz/runner.js").QuizRunner} Runner */

/** The result page's actions, of which a reader has none. */
const noActions = /** @type {import("../screens/view.js").Actions} */ (new Proxy({}, { get: () => () => {} }));

/** Read one: a result that somebody sent, in the counselor's language, with everything that helps to talk about it. */
export class WdReadOne extends DeskPart {
  static properties = {
    ...DeskPart.properties,
    wrongPack: { state: true },
    view: { state: true },
    order: { state: true },
    printAnswers: { state: true },
    said: { state: true },
  };

  static styles = [
    ...DeskPart.styles,
    effectsLook,
    scaleLook,
    sheetLook,
    css`
    .pair { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--wd-space-4); }
    @container (min-width: 40rem) { .pair { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); } }
    .pair > * { align-content: start; }
    .head { align-items: end; }
    .prompts { display: grid; gap: var(--wd-space-2); padding-inline-start: 1.2rem; list-style: disc; }
    .who { flex: 1 1 14rem; }
    .notes textarea { min-block-size: 12rem; }
  `,
  ];

  constructor() {
    super();
    this.wrongPack = false;
    /** @type {"work" | "seen"} */ this.view = "work";
    this.order = "bank";
    this.printAnswers = false;
    this.said = "";
  }

  render() {
    const { open } = this.desk;
    return html`<div class="part">${
      open
        ? this.#person(open)
        : html`<wd-open-one .desk=${this.desk} .tick=${this.tick} @person=${(/** @type {CustomEvent<Person>} */ { detail }) => this.#show(detail)}></wd-open-one>`
    }</div>`;
  }

  /** The jobs that the person was shown, where they are not those that are shown here. @param {Person} person */
  #jobs(person) {
    if (person.sameRoles) return nothing;
    return packPart(this.desk, {
      said: otherJobs(this.desk.words, person),
      wrong: this.wrongPack,
      onFile: async (file) => {
        await this.desk.openPack(file);
        this.wrongPack = this.desk.open?.sameRoles === false;
      },
    });
  }

  /** @param {Person} person */
  #show(person) {
    this.wrongPack = false;
    this.desk.show(person);
    this.arrive();
  }

  async arrive() {
    await this.updateComplete;
    const input = /** @type {DeskPart | null} */ (this.find("wd-open-one"));
    await input?.updateComplete;
    if (input) input.arrive();
    else super.arrive();
  }

  /** @param {Person} person */
  #person(person) {
    const { from } = this.desk;
    const words = this.desk.wordsOf(person);
    const { t, language } = words;
    const show = (/** @type {"work" | "seen"} */ view) => html`<button type="button" aria-pressed=${this.view === view}
      @click=${() => (this.view = view)}>${t(`one-view-${view}`)}</button>`;
    return html`<div class="actions head off-paper">
        <button type="button" @click=${this.#close}>${t(from ? `one-back-${from}` : "one-another")}</button>
        <label class="field who"><span>${t("one-label")}</span>
          <input maxlength="100" autocomplete="off" .value=${person.label} @input=${this.#labeled}></label>
        <div class="switch" role="group" aria-label=${t("one-view")}>${show("work")}${person.runner ? show("seen") : nothing}</div>
      </div>
      ${keyed(
        `${person.code} ${person.quiz.own?.name} ${language} ${this.view}`,
        this.view === "seen" && person.runner
          ? html`<div class="off-paper">${resultPage(resultView(words, person.runner), noActions)}</div>`
          : this.#work(person),
      )}
      ${this.#paper(person)}`;
  }

  /** @param {Person} person */
  #work(person) {
    const words = this.desk.wordsOf(person);
    const { runner, summary } = person;
    const known = runner && runner.assessment.answered > 0;
    const pattern = known && runner.assessment.path.why !== "noPattern";
    return html`<div class="columns off-paper">
      <div class="stack">
        ${glance(words, person)}
        ${this.#jobs(person)}
        ${known ? this.#talk({ ...person, runner }) : nothing}
        ${pattern ? skillsPart(words, resultContext(words, runner)) : nothing}
        ${summary && summary.path.why !== "noPattern" ? skillWords(words, summary) : nothing}
        ${known ? qualitySection(words, runner.assessment) : nothing}
      </div>
      <div class="stack beside">${this.#notes(person)}${this.#print(person)}</div>
    </div>
    ${known ? html`<div class="off-paper">${this.#answers({ ...person, runner })}</div>` : nothing}`;
  }

  /** @param {Person & {runner: Runner}} person */
  #talk(person) {
    const words = this.desk.wordsOf(person);
    const { t } = words;
    const far = surprises(words, person.runner);
    const asked = prompts(words, person);
    return html`<section class="stack">
      <h3>${t("one-talk")}</h3>
      ${
        far.length > 0
          ? html`<div class="note"><p><b>${t("one-surprises")}</b></p>
        <ul class="facts">${far.map(({ title }) => html`<li>${title}</li>`)}</ul>
        <p class="small">${t("one-surprises-why")}</p></div>`
          : nothing
      }
      <ul class="prompts">${asked.map((one) => html`<li>${one}</li>`)}</ul>
      <div class="actions"><button type="button" @click=${() => this.#copy(asked.join("\n"))}>${t("one-copy-prompts")}</button>
        <span class="small soft" role="status" .textContent=${this.said ? t(this.said) : ""}></span></div>
    </section>`;
  }

  /** @param {string} text */
  async #copy(text) {
    this.said = "";
    try {
      await navigator.clipboard.writeText(text);
      this.said = "role-copied";
    } catch {
      this.said = "role-copy-failed";
    }
  }

  /** @param {Person & {runner: Runner}} person */
  #answers(person) {
    const words = this.desk.wordsOf(person);
    const { t } = words;
    const roles = leadingRoles(words, person);
    const orders = [
      ["bank", t("one-order-bank")],
      ["path", t("one-order-path")],
      ...roles.map(({ title }, at) => [String(at), t("one-order-role", { title })]),
    ];
    return html`<section class="stack">
      <h3>${t("one-answers")}</h3>
      <p class="small soft">${t("one-effects-what")}</p>
      <label class="field wide-text"><span>${t("jobs-order")}</span>
        <select @change=${this.#ordered}>${orders.map(
          ([id, name]) => html`<option value=${id} ?selected=${id === this.order}>${name}</option>`,
        )}</select></label>
      ${effectsTable(words, inOrder(effectRows(words, person), this.order), roles)}
    </section>`;
  }

  /** @param {Event} event */
  #ordered({ target }) {
    this.order = /** @type {HTMLSelectElement} */ (target).value;
  }

  /** @param {Person} person */
  #notes({ code }) {
    const { words, notes } = this.desk;
    const { t } = words;
    return html`<section class="stack card notes">
      <label class="field"><span>${t("one-notes")}</span>
        <textarea .value=${notes.of(code)} @input=${(/** @type {Event} */ { target }) => {
          notes.write(code, /** @type {HTMLTextAreaElement} */ (target).value);
          this.desk.touch();
        }}></textarea></label>
      <p class="small soft">${t(notes.lasting ? "one-notes-where" : "notes-memory")}</p>
    </section>`;
  }

  /** @param {Person} person */
  #print({ runner }) {
    const { t } = this.desk.words;
    return html`<section class="stack card">
      <h3>${t("one-print")}</h3>
      <p class="small soft">${t("one-print-what")}</p>
      ${
        runner
          ? html`<label class="check"><input type="checkbox" .checked=${this.printAnswers} @change=${(
              /** @type {Event} */ { target },
            ) => {
              this.printAnswers = /** @type {HTMLInputElement} */ (target).checked;
            }}><span>${t("one-print-answers")}</span></label>`
          : nothing
      }
      <div class="actions"><button type="button" @click=${() => print()}>${t("keep-print")}</button></div>
    </section>`;
  }

  /** @param {Person} person */
  #paper(person) {
    const { notes } = this.desk;
    const words = this.desk.wordsOf(person);
    const { runner, summary } = person;
    const rows = runner && this.printAnswers ? inOrder(effectRows(words, { ...person, runner }), this.order) : null;
    const brief = summary ? html`${glance(words, person)}${skillWords(words, summary)}` : nothing;
    return paperSheet(words, person, { note: notes.of(person.code), rows, roles: leadingRoles(words, person), brief });
  }

  /** @param {Event} event */
  #labeled({ target }) {
    const { open } = this.desk;
    if (open) open.label = /** @type {HTMLInputElement} */ (target).value;
    open?.renamed?.(open.label);
    this.desk.touch();
  }

  #close() {
    const { from } = this.desk;
    this.desk.show(null);
    if (from) this.desk.go(from);
    else this.arrive();
  }
}
