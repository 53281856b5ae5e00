// @ts-check
import { LitElement, css, html, nothing } from "lit";
import { look } from "../base/look.js";

/** @typedef {"answers" | "summary"} Kind */
/** @typedef {Record<"heading" | "what" | "answers" | "summary" | "mailAnswers" | "mailSummary" | "subject" | "copied" | "marked", string>} SendBackLabels */

/** Buttons that copy the result, or put it into a mail, for whoever has prepared the quiz. */
export class WdSendBack extends LitElement {
  static properties = { labels: { attribute: false }, texts: { attribute: false }, mail: {}, said: { state: true } };

  static styles = [
    look,
    css`
    section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--wd-space-3);
      padding: var(--wd-space-3);
      border: 2px solid var(--wd-accent);
      border-radius: var(--wd-radius);
      overflow-wrap: anywhere;
    }
    .actions { display: flex; flex-wrap: wrap; gap: var(--wd-space-2); }
    a { color: inherit; min-block-size: 2.75rem; display: inline-flex; align-items: center; text-underline-offset: .25em; }
    textarea {
      font: inherit;
      color: inherit;
      inline-size: 100%;
      min-block-size: 6rem;
      padding: .5rem .7rem;
      border: 1.5px solid var(--wd-edge);
      border-radius: var(--wd-radius);
      background: var(--wd-card);
    }
    @media print { :host { display: none; } }
  `,
  ];

  constructor() {
    super();
    /** @type {SendBackLabels} */ this.labels = /** @type {any} */ ({});
    /** @type {Record<Kind, string>} */ this.texts = { answers: "", summary: "" };
    this.mail = "";
    /** What was done last: `text` where the browser did not copy. @type {{words: string, text: string}} */ this.said = {
      words: "",
      text: "",
    };
  }

  render() {
    const { labels, said } = this;
    return html`<section>
      <h3>${labels.heading}</h3>
      <p>${labels.what}</p>
      <div class="actions">
        <button class="main" type="button" @click=${() => this.#copy("answers")}>${labels.answers}</button>
        <button type="button" @click=${() => this.#copy("summary")}>${labels.summary}</button>
      </div>
      ${
        this.mail
          ? html`<p class="actions"><a href=${this.#mailto("answers")}>${labels.mailAnswers}</a>
        <a href=${this.#mailto("summary")}>${labels.mailSummary}</a></p>`
          : nothing
      }
      <p role="status" .textContent=${said.words}></p>
      ${said.text ? html`<textarea readonly aria-label=${labels.marked} .value=${said.text} @copy=${(/** @type {Event} */ event) => event.stopPropagation()}></textarea>` : nothing}
    </section>`;
  }

  /** @param {Kind} kind */
  #mailto(kind) {
    return `mailto:${this.mail}?subject=${encodeURIComponent(this.labels.subject)}&body=${encodeURIComponent(this.texts[kind])}`;
  }

  /** Into the clipboard; where that is forbidden, the text is shown marked, to be copied by hand. @param {Kind} kind */
  async #copy(kind) {
    const text = this.texts[kind];
    this.said = { words: "", text: "" };
    try {
      await navigator.clipboard.writeText(text);
      this.said = { words: this.labels.copied, text: "" };
    } catch {
      this.said = { words: this.labels.marked, text };
      await this.updateComplete;
      this.renderRoot.querySelector("textarea")?.select();
    }
  }
}
