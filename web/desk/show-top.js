// @ts-check
/** The fixed or sticky part of a page that an element belongs to. @param {Element | null | undefined} one @returns {Element | null} */
const stuckPart = (one) =>
  !one || /fixed|sticky/.test(getComputedStyle(one).position) ? (one ?? null) : stuckPart(one.parentElement);

/**
 * How far a fixed or sticky header of the page covers an element.
 * @param {Element} element @returns {number} CSS pixels
 */
function covered(element) {
  const { left, width, top } = element.getBoundingClientRect();
  const root = /** @type {Document | ShadowRoot} */ (element.getRootNode());
  const above = [0.5, 0.1, 0.9].map((share) => root.elementFromPoint(left + width * share, Math.max(top, 0) + 1));
  const headers = above.filter((one) => one && !one.contains(element) && !element.contains(one)).map(stuckPart);
  return Math.max(0, ...headers.map((header) => (header ? header.getBoundingClientRect().bottom - top : 0)));
}

/**
 * Scrolls only where the top of an element is out of view: above the window, or under a header of the page. The page's own
 * `scroll-padding` counts.
 * @param {Element} element
 */
export function showTop(element) {
  if (element.getBoundingClientRect().top < 0) element.scrollIntoView({ block: "start" });
  const hidden = covered(element);
  if (hidden > 0) scrollBy({ top: -hidden, behavior: "instant" });
}
