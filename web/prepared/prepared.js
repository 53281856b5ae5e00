// @ts-check
import { html, nothing } from "lit";
import { fetchMessages } from "../data/bank.js";
import { preparedSources } from "../i18n/prepared-sources.js";
import { isPackText, readSettings } from "../quiz/settings.js";
import { WdSendBack } from "../elements/prepared/wd-send-back.js";
import { register } from "../elements/base/register.js";

export { settingsIn } from "../quiz/settings.js";

register({ "wd-send-back": WdSendBack });

/** @typedef {import("../screens/view.js").View} View */
/** @typedef {import("../engine/engine.js").Kind} Kind */

/** A quiz that a counselor has prepared: what the link said, or why it could not be read. */
export class Prepared {
  /** @type {import("../quiz/settings.js").Settings | null} */ settings = null;
  /** @type {import("../quiz/settings.js").Refusal | null} */ refused = null;
  /** @type {WeakSet<object>} */ #added = new WeakSet();

  /** @param {string} letters @param {import("../quiz/settings.js").Known} known */
  constructor(letters, known) {
    const read = readSettings(letters, known);
    if ("settings" in read) this.settings = read.settings;
    else this.refused = read.refused;
  }

  /** The jobs that were prepared: where they are, or the pack itself. @returns {string | {text: string}} */
  get pack() {
    const { pack } = this.settings ?? {};
    return pack && isPackText(pack) ? { text: pack } : (pack ?? "");
  }

  /** Adds the messages that are needed for it, once per language. @param {import("../i18n/messages.js").Messages} messages */
  async speaks(messages) {
    if (this.#added.has(messages)) return;
    this.#added.add(messages);
    messages.add(await fetchMessages(preparedSources[messages.language]));
  }

  /** Puts the roles aside that were not chosen; the person can take them back. @param {import("../quiz/runner.js").QuizRunner} runner @param {{id: string}[]} roles */
  apply(runner, roles) {
    const chosen = this.settings?.roles;
    if (chosen) for (const { id } of roles) runner.hide(id, !chosen.includes(id));
  }

  /** Who prepared the quiz and what for, in the sender's words, which are plain text. @param {View} view */
  note({ messages: { translate: t } }) {
    if (this.refused) {
      const { code, args } = this.refused;
      const known = ["cut-settings", "newer-settings"].includes(code) ? code : "damaged-settings";
      return html`<div class="note small" role="status"><p>${t(`prepared-${known}`, args)}</p></div>`;
    }
    const { by = "", why = "", group = "" } = this.settings ?? {};
    return html`<div class="note small">
      <p><b>${by ? t("prepared-by", { by }) : t("prepared-by-somebody")}</b>${group ? html` · <bdi>${group}</bdi>` : nothing}</p>
      ${why ? html`<p>${t("prepared-why")} <q><bdi>${why}</bdi></q></p>` : nothing}
      <p>${t("prepared-nothing-sent")}</p>
    </div>`;
  }

  /** The way back, below the result: nothing is sent by itself. @param {View} view */
  sendBack({ messages: { translate: t }, runner, quiz }) {
    if (!this.settings || runner.answered === 0) return nothing;
    const { by, mail } = this.settings;
    const text = (/** @type {Kind} */ kind) => {
      const url = new URL(location.href);
      url.search = "";
      url.hash = `r=${runner.code(kind)}${quiz.own?.name ? `&pack=${quiz.own.name}` : ""}`;
      return `${t("prepared-message")}\n${url.href}`;
    };
    const labels = {
      heading: by ? t("prepared-heading", { by }) : t("prepared-heading-somebody"),
      what: t("prepared-what"),
      answers: by ? t("prepared-copy", { by }) : t("prepared-copy-somebody"),
      summary: t("prepared-copy-summary"),
      mailAnswers: t("prepared-mail"),
      mailSummary: t("prepared-mail-summary"),
      subject: t("prepared-subject"),
      copied: t("prepared-copied"),
      marked: t("prepared-marked"),
    };
    return html`<wd-send-back .labels=${labels} .texts=${{ answers: text("answers"), summary: text("summary") }} .mail=${mail ?? ""}></wd-send-back>`;
  }
}
