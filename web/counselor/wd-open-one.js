// @ts-check
import { css, html, nothing } from "lit";
import { reason } from "../result/shared.js";
import { filesOf } from "./base/files.js";
import { DeskPart } from "./base/part.js";
import { openPerson } from "./base/person.js";
import { packIn } from "./data/lines.js";
import { isDamage, messageOf } from "./many/troubles.js";
import { severalPart } from "./one/several.js";

/** @typedef {import("./base/person.js").Person} Person */
/** @typedef {import("./data/read.js").Row} Row */
/** @typedef {import("./data/source.js").Source} Source */

/** Choice: bytes of a file that are looked at on the page; the worker reads all of it. */
const looked = 1_000_000;

/**
 * Opens a result: a code, a link, a message or a file, with one result or with several to choose from.
 * @fires person - detail `Person`
 */
export class WdOpenOne extends DeskPart {
  static properties = {
    ...DeskPart.properties,
    problem: { state: true },
    several: { state: true },
    over: { state: true },
  };

  static styles = [
    ...DeskPart.styles,
    css`
    .several { display: grid; gap: var(--wd-space-2); overflow-wrap: anywhere; }
  `,
  ];

  constructor() {
    super();
    /** @type {{problems: import("../engine/engine.js").Problem[], code: string} | {trouble: import("./data/source.js").Trouble} | null} */
    this.problem = null;
    /** The results of a text with several, and the text. @type {{rows: Row[], source: Source} | null} */ this.several = null;
    this.over = false;
  }

  render() {
    const { t } = this.desk.words;
    return html`<div class="stack wide-text off-paper drop ${this.over ? "over" : ""}" @dragover=${this.#dragged}
      @dragleave=${() => (this.over = false)} @drop=${this.#readFile}>
      <h2 tabindex="-1" id="open">${t("one-heading")}</h2>
      <p>${t("one-what")}</p>
      <label class="field"><span>${t("one-paste")}</span>
        <textarea spellcheck="false" autocomplete="off"></textarea></label>
      <div class="actions">
        <button class="main" type="button" @click=${() => this.#read({ text: /** @type {HTMLTextAreaElement} */ (this.find("textarea")).value })}>${t("one-read")}</button>
        <label class="file"><input class="visually-hidden" type="file" accept=".txt,.json,.jsonl,.csv,text/*,application/json" @change=${this.#readFile}><span>${t("one-file")}</span></label>
        <span class="soft small">${t("one-drop")}</span>
      </div>
      ${this.problem ? this.#problem(this.problem) : nothing}
      ${this.several ? severalPart(this.desk.words, this.several.rows, this.#choices(this.several)) : nothing}
      <p class="soft small">${t("desk-stays")}</p>
    </div>`;
  }

  /** @param {NonNullable<WdOpenOne["problem"]>} problem */
  #problem(problem) {
    const { t } = this.desk.words;
    if ("trouble" in problem) {
      const { source, code, args } = problem.trouble;
      return html`<div class="note warn" role="alert"><p>${source ? html`<b><bdi>${source}</bdi>:</b> ` : nothing}${t(messageOf(problem.trouble), { ...args, code })}</p></div>`;
    }
    const { problems, code } = problem;
    return html`<div class="note warn" role="alert"><p><b>${t("shared-broken")}</b></p>
      <p>${t(reason(problems, code), problems[0].args)}</p></div>`;
  }

  /** Reads a text or a file: one result is opened, of several one is chosen. @param {Source} source */
  async #read(source) {
    [this.problem, this.several] = [null, null];
    const text = "text" in source ? source.text : await source.file.slice(0, looked).text();
    const { data, words, language } = this.desk;
    const found = await data?.readMany([source], { language }).catch(() => null);
    const rows = found?.rows.filter(({ same }) => same === null) ?? [];
    if (rows.length > 1) return this.#offer({ rows, source });
    if (rows.length === 1) return this.#openRow(rows[0]);
    const person = openPerson(words.quiz, text, { pack: packIn(text) }, this.desk.packs);
    if (!("problems" in person)) return this.#found(person);
    // Of what is no damaged link, the trouble says more.
    const trouble = found?.troubles.find(({ code }) => code !== "guessed-encoding" && !isDamage(code));
    this.problem = trouble ? { trouble } : person;
  }

  /** @param {NonNullable<WdOpenOne["several"]>} several */
  async #offer(several) {
    this.several = several;
    await this.updateComplete;
    /** @type {HTMLElement} */ (this.find("#several")).focus();
  }

  /** @param {NonNullable<WdOpenOne["several"]>} several */
  #choices({ source }) {
    return {
      open: (/** @type {Row} */ row) => this.#openRow(row),
      all: () => {
        this.several = null;
        this.desk.go("many");
        this.desk.people.read([source]);
      },
    };
  }

  /** @param {Row} row */
  #openRow({ code, label, date, note, pack }) {
    const { words, packs, notes } = this.desk;
    const person = openPerson(words.quiz, code, { label, date: date ?? "", pack }, packs);
    if ("problems" in person) return;
    if (note && !notes.of(code)) notes.write(code, note);
    this.#found(person);
  }

  /** @param {Person} person */
  #found(person) {
    this.dispatchEvent(new CustomEvent("person", { detail: person }));
  }

  /** @param {Event} event */
  #readFile(event) {
    this.over = false;
    const [file] = filesOf(event);
    if (file) this.#read({ name: file.name, file });
  }

  /** @param {DragEvent} event */
  #dragged(event) {
    event.preventDefault();
    this.over = true;
  }
}
