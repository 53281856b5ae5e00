// @ts-check
import { html } from "lit";

/**
 * One part of a result's page, closed until the person opens it. `opened` names the parts that are open; without it
 * the part opens and closes by itself.
 * @param {{opened?: ReadonlySet<string>}} context @param {string} name - by which a link opens it
 * @param {string} heading @param {unknown} content
 */
export const part = ({ opened }, name, heading, content) =>
  html`<wd-part data-part=${name} .name=${name} .heading=${heading} .open=${opened?.has(name) ?? false}>${content}</wd-part>`;

/** Asks the page to open a part and to show it, as its own heading would. @param {string} name */
export const opens =
  (name) =>
  (/** @type {Event} */ { currentTarget }) => {
    const event = new CustomEvent("part", { bubbles: true, detail: { name, open: true, show: true } });
    /** @type {EventTarget} */ (currentTarget).dispatchEvent(event);
  };
