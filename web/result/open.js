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

/**
 * Opens a job's entry in the list of jobs of the result that is shown, and sets the focus on it.
 * @param {LitElement} desk @param {string} job
 */
export async function openJob(desk, job) {
  const jobs = partOf(desk, "jobs");
  if (!(jobs instanceof LitElement)) return;
  await jobs.updateComplete;
  const entry = /** @type {HTMLDetailsElement | null} */ (jobs.renderRoot.querySelector(`details[data-role="${job}"]`));
  if (!entry) return;
  entry.open = true;
  const title = entry.querySelector("summary");
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: "start" });
}
