// @ts-check
import { css, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { languages } from "../i18n/languages.js";
import { linkOf, most } from "../quiz/settings.js";
import { canBeScanned } from "../elements/result/wd-qr.js";
import { filesOf } from "./base/files.js";
import { DeskPart } from "./base/part.js";
import { saveFile } from "./base/save-file.js";
import { linkWithJobs } from "./prepare/own-jobs.js";
import { ownJobsPart } from "./prepare/own-jobs-part.js";
import { pngOf, svgOf } from "./prepare/qr-files.js";

/** @typedef {import("../quiz/settings.js").Settings} Settings */

/** Prepare: settings become a link, a QR code, a poster and a message. */
export class WdPrepare extends DeskPart {
  static properties = {
    ...DeskPart.properties,
    settings: { state: true },
    byMail: { state: true },
    said: { state: true },
    ownJobs: { state: true },
    pack: { state: true },
    packAddress: { state: true },
  };

  static styles = [
    ...DeskPart.styles,
    css`
    .roles { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr)); gap: 0 1rem; }
    .out input { text-overflow: ellipsis; }
    wd-qr { inline-size: min(14rem, 100%); }
    .out textarea { min-block-size: 14rem; }
    .count { display: inline-block; font-weight: 400; }
    .problems { padding-inline-start: 1.4rem; list-style: decimal; display: grid; gap: .4rem; overflow-wrap: anywhere; }
    @media print {
      .poster { text-align: center; font-size: 16pt; display: grid; gap: 8mm; justify-items: center; color: #000; }
      .poster h2 { font-size: 30pt; }
      .poster wd-qr { inline-size: 110mm; }
      .poster .address { font-size: 8pt; overflow-wrap: anywhere; }
    }
  `,
  ];

  constructor() {
    super();
    /** @type {Settings} */ this.settings = {
      language: null,
      plan: "quick",
      roles: null,
      group: "",
      by: "",
      why: "",
      mail: null,
      pack: null,
    };
    this.ownJobs = false;
    /** @type {(import("./base/packs.js").CheckedPack & {file: string}) | null} */ this.pack = null;
    /** Where the pack is hosted, as it was typed. */ this.packAddress = "";
    this.byMail = false;
    this.said = "";
  }

  /** @returns {{link: string, hosted?: boolean} | {refused: {code: string, args: Record<string, string | number>}, hosted?: boolean}} */
  get #made() {
    const { quiz } = this.desk.words;
    const page = new URL("./", location.href);
    page.search = page.hash = "";
    const known = { languages: languages.map(({ id }) => id), roles: quiz.catalogue.roles.map(({ id }) => id) };
    const mail = this.byMail ? (this.settings.mail ?? "") : null;
    const settings = { ...this.settings, mail };
    return this.ownJobs
      ? linkWithJobs(page.href, settings, known, this.pack, this.packAddress)
      : linkOf(page.href, settings, known);
  }

  render() {
    const { t } = this.desk.words;
    const made = this.#made;
    const link = "link" in made ? made.link : "";
    return html`<div class="part">
      <div class="stack wide-text off-paper"><h2 tabindex="-1" id="open">${t("prepare-heading")}</h2><p>${t("prepare-what")}</p></div>
      <div class="columns off-paper">
        <div class="stack">${this.#form("refused" in made ? made.refused.code : "", made.hosted ?? false)}</div>
        <div class="stack beside card out" role="region" aria-label=${t("prepare-ready")}>
          <h3>${t("prepare-ready")}</h3>
          ${"refused" in made ? html`<p class="note warn" role="status">${this.#problem(made.refused)}</p>` : this.#output(link)}
        </div>
      </div>
      ${link ? this.#poster(link) : nothing}
    </div>`;
  }

  /** @param {{code: string, args: Record<string, string | number>}} refused */
  #problem({ code, args }) {
    const { t } = this.desk.words;
    const field = args.field ? t(`prepare-${args.field}`) : "";
    return t(`prepare-problem-${code}`, { ...args, field });
  }

  /** @param {Partial<Settings>} change */
  #set(change) {
    this.settings = { ...this.settings, ...change };
    this.said = "";
  }

  /** @param {string} refused - the code of what is wrong, or "" @param {boolean} hosted - whether the pack does not fit the link */
  #form(refused, hosted) {
    const { t } = this.desk.words;
    const { settings } = this;
    const wrongMail = refused === "wrong-mail";
    return html`
      <label class="field"><span>${t("prepare-language")}</span>
        <select @change=${(/** @type {Event} */ event) => this.#set({ language: valueOf(event) || null })}>
          <option value="" ?selected=${!settings.language}>${t("prepare-language-own")}</option>
          ${languages.map(({ id, name }) => html`<option value=${id} lang=${id} ?selected=${settings.language === id}>${name}</option>`)}
        </select></label>
      <fieldset><legend>${t("prepare-plan")}</legend>
        ${
          /** @type {const} */ (["quick", "full"]).map(
            (plan) => html`<label class="check"><input type="radio" name="plan" .checked=${settings.plan === plan}
            @change=${() => this.#set({ plan })}><span>${t(`prepare-plan-${plan}`, { count: this.desk.words.quiz.bank.items.length })}</span></label>`,
          )
        }</fieldset>
      ${this.#roles()}
      ${
        this.ownJobs
          ? ownJobsPart(this.desk, this.pack, {
              address: this.packAddress,
              hosted,
              wrong: refused === "host-pack",
              onFile: (event) => this.#opened(event),
              onAddress: (address) => (this.packAddress = address),
            })
          : nothing
      }
      ${this.#text("by")}
      ${this.#text("group")}
      ${this.#text("why")}
      <fieldset><legend>${t("prepare-return")}</legend>
        <label class="check"><input type="radio" name="return" .checked=${!this.byMail} @change=${() => (this.byMail = false)}>
          <span>${t("prepare-return-text")}</span></label>
        <label class="check"><input type="radio" name="return" .checked=${this.byMail} @change=${() => (this.byMail = true)}>
          <span>${t("prepare-return-mail")}</span></label>
      </fieldset>
      ${
        this.byMail
          ? html`<label class="field"><span>${t("prepare-mail")}</span>
          <input type="email" autocomplete="email" maxlength=${most.mail} .value=${settings.mail ?? ""}
            aria-invalid=${wrongMail && settings.mail ? "true" : "false"}
            @input=${(/** @type {Event} */ event) => this.#set({ mail: valueOf(event).trim() })}></label>`
          : nothing
      }`;
  }

  #roles() {
    const { t, text, quiz } = this.desk.words;
    const { roles } = this.settings;
    const all = quiz.catalogue.roles;
    const toggle = (/** @type {string} */ id) =>
      this.#set({ roles: (roles ?? []).includes(id) ? (roles ?? []).filter((one) => one !== id) : [...(roles ?? []), id] });
    return html`<fieldset><legend>${t("prepare-roles")}</legend>
      <label class="check"><input type="radio" name="roles" .checked=${roles === null && !this.ownJobs} @change=${() => this.#choose(null)}>
        <span>${t("prepare-roles-all", { count: all.length })}</span></label>
      <label class="check"><input type="radio" name="roles" .checked=${roles !== null} @change=${() => this.#choose(all.map(({ id }) => id))}>
        <span>${t("prepare-roles-some")}</span></label>
      <label class="check"><input type="radio" name="roles" .checked=${this.ownJobs} @change=${() => this.#choose(null, true)}>
        <span>${t("prepare-roles-own")}</span></label>
      ${
        roles
          ? html`<div class="card stack" role="group" aria-label=${t("prepare-roles-some")}>
        <div class="actions"><button type="button" @click=${() => this.#set({ roles: all.map(({ id }) => id) })}>${t("prepare-roles-every")}</button>
          <button type="button" @click=${() => this.#set({ roles: [] })}>${t("prepare-roles-none")}</button></div>
        <div class="roles">${repeat(
          [...all].sort((a, b) => text.roles[a.id].title.localeCompare(text.roles[b.id].title, this.desk.language)),
          ({ id }) => id,
          ({ id }) => html`<label class="check"><input type="checkbox" .checked=${roles.includes(id)} @change=${() => toggle(id)}>
            <span>${text.roles[id].title}</span></label>`,
        )}</div></div>`
          : nothing
      }</fieldset>`;
  }

  /** @param {string[] | null} roles @param {boolean} [own] - jobs of a file instead */
  #choose(roles, own = false) {
    this.ownJobs = own;
    this.#set({ roles });
  }

  /** @param {Event} event */
  async #opened(event) {
    const [file] = filesOf(event);
    const checked = file && (await this.desk.openPack(file));
    if (file && checked) this.pack = { ...checked, file: file.name };
    this.said = "";
  }

  /** @param {"by" | "group" | "why"} field */
  #text(field) {
    const { t } = this.desk.words;
    const value = this.settings[field];
    const left = most[field] - [...value].length;
    const typed = (/** @type {Event} */ event) => this.#set({ [field]: valueOf(event) });
    return html`<label class="field"><span>${t(`prepare-${field}`)} <span class="soft small count">${t("prepare-left", { count: left })}</span></span>
      ${
        field === "why"
          ? html`<textarea .value=${value} @input=${typed}></textarea>`
          : html`<input autocomplete="off" .value=${value} @input=${typed}>`
      }</label>`;
  }

  /** @param {string} link */
  #output(link) {
    const { t } = this.desk.words;
    const message = this.#message(link);
    return html`
      <label class="field"><span>${t("keep-link")}</span><input readonly .value=${link} @focus=${mark}></label>
      <div class="actions"><button class="main" type="button" @click=${() => this.#copy(link, "keep-copied")}>${t("keep-copy")}</button></div>
      <label class="field"><span>${t("prepare-message")}</span><textarea readonly .value=${message} @focus=${mark}></textarea></label>
      <div class="actions"><button type="button" @click=${() => this.#copy(message, "role-copied")}>${t("prepare-message-copy")}</button></div>
      <p class="small soft" role="status" .textContent=${this.said ? t(this.said) : ""}></p>
      ${
        canBeScanned(link)
          ? html`<wd-qr .text=${link} .label=${t("keep-code-picture")}></wd-qr>
        <div class="actions">
          <button type="button" @click=${() => saveFile("whichdesk.svg", svgOf(link), "image/svg+xml")}>${t("prepare-svg")}</button>
          <button type="button" @click=${async () => saveFile("whichdesk.png", await pngOf(link), "image/png")}>${t("prepare-png")}</button>
          <button type="button" @click=${() => print()}>${t("prepare-poster")}</button>
        </div>`
          : html`<p class="small soft">${t("prepare-no-code")}</p>`
      }`;
  }

  /** @param {string} text @param {string} done */
  async #copy(text, done) {
    this.said = "";
    try {
      await navigator.clipboard.writeText(text);
      this.said = done;
    } catch {
      this.said = "prepare-mark";
    }
  }

  /** What the reader understands. */
  get #reader() {
    return this.desk.translated(this.settings.language ?? this.desk.language);
  }

  /** @param {string} link */
  #message(link) {
    const t = this.#reader;
    const { by, why, mail } = this.settings;
    const back = this.byMail && mail ? t("prepare-message-mail", { mail }) : t("prepare-message-text");
    return [
      t("prepare-message-hello"),
      t("prepare-message-what"),
      ...(why ? [why] : []),
      link,
      `${back} ${t("prepare-message-private")}`,
      by,
    ]
      .filter(Boolean)
      .join("\n\n");
  }

  /** @param {string} link */
  #poster(link) {
    const t = this.#reader;
    const { by, why, group } = this.settings;
    return html`<div class="on-paper poster" lang=${this.settings.language ?? this.desk.language}>
      <p>Whichdesk</p><h2>${t("welcome-heading")}</h2>
      ${canBeScanned(link) ? html`<wd-qr .text=${link} .label=${t("keep-code-picture")}></wd-qr>` : nothing}
      <p>${t("welcome-what")}</p>
      ${why ? html`<p class="plain">${why}</p>` : nothing}
      ${by || group ? html`<p>${[by, group].filter(Boolean).join(" · ")}</p>` : nothing}
      <p class="address">${link}</p></div>`;
  }
}

/** @param {Event} event */
const valueOf = ({ target }) => /** @type {HTMLInputElement} */ (target).value;

/** @param {Event} event */
const mark = ({ target }) => /** @type {HTMLInputElement} */ (target).select();
