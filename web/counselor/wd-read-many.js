// @ts-check
import { css, html, nothing } from "lit";
import { filesOf } from "./base/files.js";
import { DeskPart } from "./base/part.js";
import { missingPacks, mixedJobs } from "./base/pack-part.js";
import { openPerson } from "./base/person.js";
import { saveLines, saveSession, saveTable } from "./many/export.js";
import { groupLook, groupPart, smallest } from "./many/group.js";
import { troublesPart } from "./many/troubles.js";
import { chosenRows, shownRows, shownWith } from "./many/rows.js";

/** @typedef {import("./many/rows.js").Shown} Shown */
/** @typedef {import("../engine/engine.js").Group} Group */

/** Choice: how many results are compared at most. */
const mostPicked = 5;

/** Read many: files and pasted codes become a table and a group. */
export class WdReadMany extends DeskPart {
  static properties = {
    ...DeskPart.properties,
    choice: { state: true },
    picked: { state: true },
    group: { state: true },
    insists: { state: true },
    said: { state: true },
    over: { state: true },
    wrongPack: { state: true },
  };

  static styles = [
    ...DeskPart.styles,
    groupLook,
    css`
    .tools { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); gap: var(--wd-space-2) var(--wd-space-3); align-items: end; }
    .troubles { display: grid; gap: var(--wd-space-3); }
    .mend { display: flex; flex-wrap: wrap; gap: var(--wd-space-2); align-items: end; }
    .mend .field { flex: 1 1 16rem; }
    progress { inline-size: 100%; block-size: .8rem; accent-color: var(--wd-accent); }
  `,
  ];

  /** The rows as they are shown, made once per list and language. @type {{key: unknown[], rows: Shown[]}} */
  #shown = { key: [], rows: [] };
  /** The codes whose group is shown, or asked for. */
  #asked = "";
  #place = { list: 0, page: 0, at: -1 };

  constructor() {
    super();
    /** @type {import("./many/rows.js").Choice} */ this.choice = { search: "", lead: "", quality: "", column: "at", down: false };
    /** @type {Set<number>} */ this.picked = new Set();
    /** @type {Group | null} */ this.group = null;
    this.insists = false;
    this.said = "";
    this.over = false;
    this.wrongPack = false;
  }

  /** @type {Shown[]} */
  get #all() {
    const { people, language } = this.desk;
    const key = [people.rows, language];
    if (key.some((one, at) => one !== this.#shown.key[at])) this.#shown = { key, rows: shownRows(this.desk) };
    return this.#shown.rows;
  }

  render() {
    const { people, words } = this.desk;
    const { t } = words;
    const rows = people.rows.length > 0 ? chosenRows(this.#all, this.choice, this.desk.language) : [];
    this.#groupOf(rows);
    return html`<div class="part">
      <div class="stack wide-text off-paper"><h2 tabindex="-1" id="open">${t("many-heading")}</h2><p>${t("many-what")}</p></div>
      ${this.#input()}
      <div class="off-paper" role="status">${people.said ? html`<p>${t(people.said)}</p>` : nothing}</div>
      ${people.progress ? this.#progress(people.progress) : nothing}
      ${people.troubles.length > 0 ? troublesPart(this.desk, (at) => this.#nextTrouble(at)) : nothing}
      ${people.rows.length > 0 ? html`${missingPacks(this.desk, () => shownWith(people.rows), this)}${this.#table(rows)}${this.#group(rows)}${this.#export(rows)}` : nothing}
    </div>`;
  }

  /** Where somebody goes on who has mended a line, or left it out: at the next one. @param {number} at */
  #nextTrouble(at) {
    requestAnimationFrame(() => {
      const lines = [...this.renderRoot.querySelectorAll(".troubles li")];
      const next = (lines[at] ?? lines.at(-1))?.querySelector("input, button") ?? this.find("#open");
      /** @type {HTMLElement} */ (next).focus({ preventScroll: lines.length === 0 });
    });
  }

  #input() {
    const { t } = this.desk.words;
    const busy = this.desk.people.progress !== null || !this.desk.data;
    return html`<div class="drop stack off-paper ${this.over ? "over" : ""}" @dragover=${this.#dragged} @dragleave=${() => (this.over = false)} @drop=${this.#chosen}>
      <label class="field"><span>${t("many-paste")}</span><textarea spellcheck="false" autocomplete="off"></textarea></label>
      <div class="actions"><button class="main" type="button" ?disabled=${busy} @click=${this.#pasted}>${t("many-read")}</button>
        <label class="file"><input class="visually-hidden" type="file" multiple @change=${this.#chosen}><span>${t("many-files")}</span></label>
        <span class="soft small">${t("many-drop")}</span></div>
      <p class="soft small">${t("desk-stays")}</p>
    </div>`;
  }

  /** @param {DragEvent} event */
  #dragged(event) {
    event.preventDefault();
    this.over = true;
  }

  /** @param {Event} event */
  #chosen(event) {
    this.over = false;
    this.#read(filesOf(event));
  }

  /** @param {File[]} files */
  #read(files) {
    if (files.length > 0) this.desk.people.read(files.map((file) => ({ name: file.name, file })));
  }

  async #pasted() {
    const field = /** @type {HTMLTextAreaElement} */ (this.find(".drop textarea"));
    const text = field.value;
    if (text.trim() && (await this.desk.people.read([{ text }])) > 0 && field.value === text) field.value = "";
  }

  /** @param {{done: number, of: number}} progress */
  #progress({ done, of }) {
    const { t, n } = this.desk.words;
    return html`<div class="stack wide-text off-paper"><progress max=${Math.max(1, of)} .value=${done} aria-label=${t("many-progress-label")}></progress>
      <div class="actions"><span>${t("many-progress", { done: n.whole(done), of: n.whole(of) })}</span>
      <button type="button" @click=${() => this.desk.people.cancel()}>${t("many-cancel")}</button></div></div>`;
  }

  /** @param {Shown[]} rows */
  #table(rows) {
    const { words, people } = this.desk;
    const { t } = words;
    const repeated = people.rows.filter(({ same }) => same !== null).length;
    const labels = Object.fromEntries(
      ["label", "date", "path", "certainty", "roles", "readiness", "quality"].map((name) => [name, t(`many-column-${name}`)]),
    );
    const set = (/** @type {Partial<import("./many/rows.js").Choice>} */ change) => {
      this.choice = { ...this.choice, ...change };
    };
    const menu = (
      /** @type {"lead" | "quality"} */ name,
      /** @type {[string, string][]} */ entries,
    ) => html`<label class="field"><span>${t(`many-filter-${name}`)}</span>
      <select @change=${(/** @type {Event} */ { target }) => set({ [name]: /** @type {HTMLSelectElement} */ (target).value })}>${entries.map(
        ([id, words]) => html`<option value=${id} ?selected=${this.choice[name] === id}>${words}</option>`,
      )}</select></label>`;
    return html`<section class="stack off-paper"><h3>${t("many-people")}</h3>
      <div class="tools"><label class="field"><span>${t("many-search")}</span><input type="search" .value=${this.choice.search}
        @input=${(/** @type {Event} */ { target }) => set({ search: /** @type {HTMLInputElement} */ (target).value })}></label>
      ${menu("lead", [
        ["", t("many-every")],
        ["front", t("side-front")],
        ["cross", t("side-cross")],
        ["back", t("side-back")],
        ["none", t("group-unclear")],
      ])}
      ${menu("quality", [
        ["", t("many-every")],
        ["out", t("many-quality-out")],
        ["ok", t("many-quality-ok")],
      ])}</div>
      <p class="small soft" role="status" .textContent=${t("many-shown", { count: rows.length, all: people.rows.length })}></p>
      <wd-many-table .rows=${rows} .dated=${people.rows.some(({ date }) => date !== null)} .sorted=${this.choice} .picked=${this.picked}
        .labels=${{ ...labels, table: t("many-people"), pick: t("many-pick") }}
        @open=${(/** @type {CustomEvent<{at: number}>} */ { detail }) => this.#open(detail.at)}
        @sort=${(/** @type {CustomEvent<{column: import("./many/rows.js").Column}>} */ { detail: { column } }) =>
          set({ column, down: this.choice.column === column && !this.choice.down })}
        @pick=${(/** @type {CustomEvent<{at: number, picked: boolean}>} */ { detail }) => this.#pick(detail)}></wd-many-table>
      <div class="actions">
        <button type="button" ?disabled=${this.picked.size < 2} @click=${this.#compare}>${t("many-compare", { count: this.picked.size })}</button>
        ${repeated > 0 ? html`<button type="button" @click=${() => this.#removeRepeated()}>${t("many-repeated", { count: repeated })}</button>` : nothing}
        <wd-restart event="clear" .label=${t("many-clear")} .question=${t("many-clear-question")} .yes=${t("many-clear-yes")} .no=${t("restart-no")}
          @clear=${() => this.#clear()}></wd-restart>
      </div></section>`;
  }

  /** @param {{at: number, picked: boolean}} detail */
  #pick({ at, picked }) {
    const others = [...this.picked].filter((one) => one !== at);
    this.picked = new Set(picked ? [...others, at].slice(-mostPicked) : others);
  }

  #removeRepeated() {
    this.picked = new Set();
    this.desk.people.removeRepeated();
  }

  #clear() {
    this.picked = new Set();
    [this.group, this.#asked, this.insists] = [null, "", false];
    this.desk.people.clear();
  }

  /** @param {number} at */
  #personAt(at) {
    const row = this.desk.people.rows[at];
    const { label, date, pack } = row;
    const person = openPerson(this.desk.words.quiz, row.code, { label, date: date ?? "", pack }, this.desk.packs);
    if ("problems" in person) return null;
    person.renamed = (label) => this.desk.people.label(row, label);
    return person;
  }

  /** @param {number} at */
  #open(at) {
    const person = this.#personAt(at);
    if (!person) return;
    const table = /** @type {import("./many/wd-many-table.js").WdManyTable} */ (this.find("wd-many-table"));
    this.#place = { list: table.place, page: scrollY, at };
    this.desk.show(person, "many");
  }

  #compare() {
    const people = [...this.picked].sort((a, b) => a - b).flatMap((at) => this.#personAt(at) ?? []);
    this.desk.compare(people);
  }

  /** The place in the list and on the page is found again after somebody's result was shown. @param {Map<string, unknown>} changed */
  updated(changed) {
    super.updated(changed);
    const hidden = this.hasAttribute("hidden");
    if (this.wasHidden && !hidden && this.#place.at >= 0) {
      const table = /** @type {import("./many/wd-many-table.js").WdManyTable | null} */ (this.find("wd-many-table"));
      const { list, page, at } = this.#place;
      this.#place.at = -1;
      requestAnimationFrame(() => {
        if (table) table.place = list;
        scrollTo({ top: page, behavior: "instant" });
        table?.focusOn(at);
      });
    }
    this.wasHidden = hidden;
  }

  wasHidden = false;

  /** Asks for the group of the shown people; each result counts once. @param {Shown[]} rows */
  async #groupOf(rows) {
    const codes = [...new Set(rows.map(({ row }) => row.code))];
    const asked = codes.join("\n");
    const { data, people } = this.desk;
    if (asked === this.#asked || !data) return;
    this.#asked = asked;
    const known = rows.length === people.rows.length && people.whole?.rows === people.rows ? people.whole.group : null;
    const group = codes.length === 0 ? null : (known ?? (await data.group(codes).catch(() => null)));
    if (asked === this.#asked) this.group = group;
  }

  /** @param {Shown[]} rows */
  #group(rows) {
    const { words } = this.desk;
    const { t } = words;
    const { group } = this;
    const small = group !== null && [group.people, group.axis.people || group.people].some((count) => count < smallest);
    const once = new Map(
      rows.map(({ row: { code, result } }) => [code, result.path.why === "noPattern" ? undefined : result.axis?.mean]),
    );
    const means = [...once.values()].filter((mean) => mean !== undefined);
    return html`<section class="stack"><h3>${t("group-heading")}</h3>
      ${
        group === null
          ? nothing
          : small && !this.insists
            ? html`<p>${t("group-small", { count: smallest })}</p>
        <div class="actions off-paper"><button type="button" @click=${() => (this.insists = true)}>${t("group-insist")}</button></div>`
            : html`<p class="small soft">${t("group-what", { count: group.people })}</p>${mixedJobs(words, shownWith(rows.map(({ row }) => row)))}${groupPart(words, group, means)}
        <div class="actions off-paper"><button type="button" @click=${() => print()}>${t("keep-print")}</button></div>`
      }</section>`;
  }

  /** @param {Shown[]} rows */
  #export(rows) {
    const { desk } = this;
    const { t } = desk.words;
    const shown = rows.map(({ row }) => row);
    return html`<section class="stack card off-paper"><h3>${t("export-heading")}</h3><p class="small soft">${t("export-what")}</p>
      <div class="actions">
        <button type="button" @click=${() => saveTable(desk, rows)}>${t("export-table")}</button>
        <button type="button" @click=${() => saveSession(desk, desk.people.rows)}>${t("export-session")}</button>
        <button type="button" @click=${async () => {
          const without = await saveLines(desk, shown);
          this.said = without > 0 ? t("export-without", { count: without }) : "";
        }}>${t("export-lines")}</button></div>
      <p class="small" role="status" .textContent=${this.said}></p></section>`;
  }
}
