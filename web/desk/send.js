// @ts-check
import { html, nothing } from "lit";

/** Results that were sent. @type {WeakSet<object>} */
const sent = new WeakSet();

/**
 * Under a result on another page: the person may send it to the company that the page names. This is the only way by which
 * anything of a result reaches the page, and it is always without the answers.
 * @param {import("./screens.js").View} view @param {string | null} company @param {(code: string) => void} send
 */
export function sendSection({ messages: { translate: t }, runner, shared }, company, send) {
  if (!company || shared || runner.answered === 0) return nothing;
  const { assessment } = runner;
  const press = () => {
    send(runner.code("summary"));
    sent.add(assessment);
  };
  return html`<div class="screen"><section>
    <h3>${t("send-heading", { company })}</h3>
    <p>${t("send-text", { company })}</p>
    <p role="status" .textContent=${sent.has(assessment) ? t("send-done", { company }) : ""}></p>
    ${
      sent.has(assessment)
        ? nothing
        : html`<wd-restart event="send" .label=${t("send-button", { company })} .question=${t("send-question", { company })}
      .yes=${t("send-yes")} .no=${t("send-no")} @send=${press}></wd-restart>`
    }
  </section></div>`;
}
