// @ts-check
import { LitElement } from "lit";

/** The element of a part of the shown result. @param {LitElement} desk @param {string} name @returns {HTMLElement | null} */
export const partOf = (desk, name) => desk.renderRoot.querySelector(`[data-part="${name}"]`);

/** Sets the focus on a part of the result, and shows it. @param {LitElement} desk @param {string} name */
export async function showPart(desk, name) {
  const part = partOf(desk, name);
  if (part instanceof LitElement) await part.updateComplete;
  part?.focus({ preventScroll: true });
  part?.scrollIntoView();
}
