// @ts-check
import { LitElement } from "lit";
import { partOf } from "./show-part.js";

/** The job that a link of the guide asks for, as in `#job=cashier`, or null. @param {Pick<Location, "hash">} address */
export const wantedJob = ({ hash }) => hash.match(/^#job=([a-z-]+)$/)?.[1] ?? null;

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
