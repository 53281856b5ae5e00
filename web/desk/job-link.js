// @ts-check
/** The job that a link of the guide asks for, as in `#job=cashier`, or null. @param {Pick<Location, "hash">} address */
export const wantedJob = ({ hash }) => hash.match(/^#job=([a-z-]+)$/)?.[1] ?? null;

/** An element in a root or in the shadow roots within it. @param {ParentNode} root @param {string} selector @returns {HTMLElement | null} */
function findWithin(root, selector) {
  const found = root.querySelector(selector);
  if (found) return /** @type {HTMLElement} */ (found);
  for (const { shadowRoot } of root.querySelectorAll("*")) {
    const inner = shadowRoot && findWithin(shadowRoot, selector);
    if (inner) return inner;
  }
  return null;
}

/**
 * Opens a job's entry in the list of jobs of the result that is shown, and sets the focus on it.
 * @param {import("lit").LitElement} desk @param {string} job
 */
export function openJob(desk, job) {
  const entry = /** @type {HTMLDetailsElement | null} */ (findWithin(desk.renderRoot, `details[data-role="${job}"]`));
  if (!entry) return;
  entry.open = true;
  const title = entry.querySelector("summary");
  title?.focus({ preventScroll: true });
  title?.scrollIntoView({ block: "start" });
}
