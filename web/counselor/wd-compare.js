// @ts-check
import { css, html, nothing } from "lit";
import { DeskPart } from "./base/part.js";
import { jobsOf, missingPacks } from "./base/pack-part.js";
import { openPerson } from "./base/person.js";
import { packIn } from "./data/lines.js";
import { pathOf } from "./one/glance.js";
import { leadingRoles } from "./one/context.js";
import { likelihoods } from "../result/path.js";
import { pathWord } from "./many/rows.js";
import { reason } from "../result/shared.js";

/** @typedef {import("./base/person.js").Person} Person */
/** @typedef {import("../engine/engine.js").Comparison} Comparison */

/** Choice: how many results stand side by side. */
const mostPeople = 5;

/** Compare: two to five results side by side; of two, one person then and now. */
export class WdCompare extends DeskPart {
  static properties = { ...DeskPart.properties, thenNow: { state: true }, problem: { state: true }, wrongPack: { state: true } };

  static styles = [
    ...DeskPart.styles,
    css`
    .side-by-side { overflow-x: auto; }
    .side-by-side table { overflow-wrap: normal; hyphens: manual; }
    .side-by-side td { min-inline-size: 8rem; }
    .changed { font-weight: 650; }
    .people { display: grid; gap: var(--wd-space-2); }
    .people li { display: flex; flex-wrap: wrap; gap: var(--wd-space-2); align-items: end; }
    .people .field { flex: 1 1 12rem; }
  `,
  ];

  /** Whose result was opened, to come back to that place. */
  #opened = -1;

  constructor() {
    super();
    this.thenNow = false;
    this.wrongPack = false;
    /** @type {{problems: import("../engine/engine.js").Problem[], code: string} | null} */ this.problem = null;
  }

  render() {
    const { words, compared } = this.desk;
    const { t } = words;
    return html`<div class="part">
      <div class="stack wide-text off-paper"><h2 tabindex="-1" id="open">${t("beside-heading")}</h2><p>${t("beside-what")}</p></div>
      ${compared.length < mostPeople ? this.#input() : nothing}
      ${compared.length > 0 ? this.#people() : nothing}
      ${missingPacks(this.desk, () => this.desk.compared, this)}
      ${
        compared.length === 2
          ? html`<label class="check off-paper"><input type="checkbox" .checked=${this.thenNow} @change=${() => (this.thenNow = !this.thenNow)}>
        <span>${t("beside-same-person")}</span></label>`
          : nothing
      }
      ${compared.length < 2 ? nothing : compared.length === 2 && this.thenNow ? this.#thenAndNow(compared) : this.#several(compared)}
    </div>`;
  }

  arrive() {
    const button = this.find(`button[data-at="${this.#opened}"]`);
    this.#opened = -1;
    if (button) /** @type {HTMLElement} */ (button).focus();
    else super.arrive();
  }

  #input() {
    const { t } = this.desk.words;
    return html`<div class="stack wide-text off-paper"><label class="field"><span>${t("one-paste")}</span><textarea spellcheck="false" autocomplete="off"></textarea></label>
      <div class="actions"><button class="main" type="button" @click=${this.#add}>${t("beside-add")}</button></div>
      ${this.problem ? html`<div class="note warn" role="alert"><p><b>${t("shared-broken")}</b></p><p>${t(reason(this.problem.problems, this.problem.code), this.problem.problems[0].args)}</p></div>` : nothing}
    </div>`;
  }

  #add() {
    const { desk } = this;
    const field = /** @type {HTMLTextAreaElement} */ (this.find("textarea"));
    const found = openPerson(desk.words.quiz, field.value, { pack: packIn(field.value) }, desk.packs);
    if ("problems" in found) this.problem = found;
    else {
      [this.problem, field.value] = [null, ""];
      desk.compared = [...desk.compared, found];
      desk.touch();
    }
  }

  /** @param {Person} person @param {number} at */
  #name({ label }, at) {
    return label || this.desk.words.t("many-unnamed", { number: at + 1 });
  }

  #people() {
    const { desk } = this;
    const { t } = desk.words;
    return html`<ol class="people wide-text off-paper">${desk.compared.map(
      (person, at) => html`<li><label class="field"><span>${t("beside-label", { number: at + 1 })}</span>
        <input maxlength="100" autocomplete="off" .value=${person.label} @input=${(/** @type {Event} */ { target }) => {
          person.label = /** @type {HTMLInputElement} */ (target).value;
          person.renamed?.(person.label);
          desk.touch();
        }}></label>
      <button type="button" data-at=${at} aria-label=${`${t("beside-open")}: ${this.#name(person, at)}`} @click=${() => {
        this.#opened = at;
        desk.show(person, "compare");
      }}>${t("beside-open")}</button>
      <button type="button" aria-label=${`${t("beside-remove")}: ${this.#name(person, at)}`} @click=${() => {
        desk.compared = desk.compared.filter((one) => one !== person);
        desk.touch();
        /** @type {HTMLElement} */ (this.find("#open")).focus({ preventScroll: true });
      }}>${t("beside-remove")}</button></li>`,
    )}</ol>`;
  }

  /** The bands of a person's skills. @param {Person} person */
  #bands({ runner, summary }) {
    return new Map((runner?.assessment.skills ?? summary?.skills ?? []).map(({ id, band }) => [id, band]));
  }

  /** @param {Person[]} people */
  #several(people) {
    const { words } = this.desk;
    const { t, n, text, quiz } = words;
    const bands = people.map((person) => this.#bands(person));
    const known = (/** @type {string} */ band) => band !== "unknown";
    const differing = quiz.bank.skills.filter(({ id }) => {
      const all = bands.map((one) => one.get(id) ?? "unknown");
      return all.includes("strong") && all.includes("developing");
    });
    const shared = quiz.bank.skills.filter(({ id }) => bands.every((one) => one.get(id) === "strong"));
    const list = (/** @type {{id: string}[]} */ skills) =>
      new Intl.ListFormat(words.language, { type: "conjunction" }).format(skills.map(({ id }) => text.skills[id].name));
    const row = (/** @type {string} */ name, /** @type {unknown[]} */ cells) =>
      html`<tr><th scope="row">${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`;
    return html`<section class="stack"><h3>${t("beside-words")}</h3>
      <ul class="facts">
        <li>${
          new Set(people.map((person) => pathOf(person).lead)).size === 1
            ? t("beside-same-path", { path: pathWord(words, pathOf(people[0])) })
            : t("beside-other-path", {
                paths: new Intl.ListFormat(words.language).format(
                  people.map((person, at) => `${this.#name(person, at)}: ${pathWord(words, pathOf(person))}`),
                ),
              })
        }</li>
        ${shared.length > 0 ? html`<li>${t("beside-shared", { skills: list(shared) })}</li>` : nothing}
        <li>${differing.length > 0 ? t("beside-differ", { skills: list(differing) }) : t("beside-alike")}</li>
      </ul></section>
    <section class="stack"><h3>${t("beside-table")}</h3><div class="side-by-side" tabindex="0" role="region" aria-label=${t("beside-table")}><table>
      <thead><tr><th scope="col"></th>${people.map((person, at) => html`<th scope="col">${this.#name(person, at)}</th>`)}</tr></thead>
      <tbody>
        ${row(
          t("one-column-path"),
          people.map((person) => pathWord(words, pathOf(person))),
        )}
        ${row(
          t("probability-heading"),
          people.map((person) =>
            likelihoods({ t, n }, pathOf(person)).parts.map(({ label, percent }) => html`${label}: ${percent}<br>`),
          ),
        )}
        ${row(
          t("one-leading"),
          people.map((person) =>
            person.sameRoles
              ? leadingRoles(this.desk.wordsOf(person), person).map(({ title }) => html`${title}<br>`)
              : t("packs-closed-cell"),
          ),
        )}
        ${
          new Set(people.map((person) => jobsOf(words, person))).size > 1
            ? row(
                t("prepare-roles"),
                people.map((person) => jobsOf(words, person)),
              )
            : nothing
        }
        ${quiz.bank.skills.map(({ id }) =>
          row(
            text.skills[id].name,
            bands.map((one) => (known(one.get(id) ?? "unknown") ? t(`band-${one.get(id)}`) : "–")),
          ),
        )}
      </tbody></table></div></section>`;
  }

  /** @param {Person[]} people - the earlier first */
  #thenAndNow([before, after]) {
    const { words } = this.desk;
    const { t, n, text, quiz } = words;
    const { path, skills } = quiz.engine.compare(before.code, after.code);
    const signed = (/** @type {number | undefined} */ value) =>
      value === undefined ? "–" : `${value > 0 ? "+" : ""}${n.decimal2(value)}`;
    const margin = (/** @type {number | undefined} */ sd) => (sd === undefined ? "–" : `± ${n.decimal2(1.645 * sd)}`);
    const sorted = [...skills].sort((a, b) => Math.abs(b.difference ?? 0) - Math.abs(a.difference ?? 0));
    const clear = sorted.filter(({ changed }) => changed === "clear");
    const row = (
      /** @type {string} */ name,
      /** @type {string} */ then,
      /** @type {string} */ now,
      /** @type {Comparison["path"] | Comparison["skills"][number]} */ one,
    ) => html`<tr class=${one.changed === "clear" ? "changed" : ""}><th scope="row">${name}</th>
      <td>${then}</td><td>${now}</td><td>${signed(one.difference)}</td><td>${margin(one.sd)}</td><td>${t(`change-${one.changed}`)}</td></tr>`;
    return html`<section class="stack"><h3>${t("change-heading")}</h3>
      <p class="small soft">${t("change-what")}</p>
      <ul class="facts"><li>${t(`change-path-${path.changed}`)}</li>
        <li>${clear.length > 0 ? t("change-skills", { skills: new Intl.ListFormat(words.language).format(clear.map(({ id }) => text.skills[id].name)) }) : t("change-skills-none")}</li></ul>
      <div class="actions off-paper"><button type="button" @click=${() => {
        this.desk.compared = [after, before];
        this.desk.touch();
      }}>${t("change-swap")}</button></div>
      <div class="figures" tabindex="0" role="region" aria-label=${t("change-heading")}><table>
        <thead><tr>${["what", "then", "now", "difference", "margin", "word"].map((column) => {
          const label = { then: before.label, now: after.label }[column];
          return html`<th scope="col">${t(`change-column-${column}`)}${label ? html`<br><span class="soft">${label}</span>` : nothing}</th>`;
        })}</tr></thead>
        <tbody>${row(t("one-column-path"), pathWord(words, pathOf(before)), pathWord(words, pathOf(after)), path)}
        ${sorted.map((one) => row(text.skills[one.id].name, t(`band-${one.band.before}`), t(`band-${one.band.after}`), one))}</tbody></table></div></section>`;
  }
}
