// @ts-check
/** The fixed or sticky part of a page that an element belongs to. @param {Element | null | undefined} one @returns {Element | null} */
const stuckPart = (one) =>
  !one || /fixed|sticky/.test(getComputedStyle(one).position) ? (one ?? null) : stuckPart(one.parentElement);

/** What contains an element, through slots and shadow roots. @param {Element} element @returns {Element | null} */
export const around = (element) =>
  element.assignedSlot ?? element.parentElement ?? /** @type {ShadowRoot} */ (element.getRootNode()).host ?? null;

/** @param {Element | null} one @param {Element} inner */
const isAround = (one, inner) => {
  for (let each = /** @type {Element | null} */ (inner); each; each = around(each)) if (each === one) return true;
  return false;
};

/**
 * How far a fixed or sticky header of the page covers an element.
 * @param {Element} element @param {Element} outside - the element in the page that holds it
 * @returns {number} CSS pixels
 */
function covered(element, outside) {
  const { left, width, top } = element.getBoundingClientRect();
  const root = /** @type {Document | ShadowRoot} */ (outside.getRootNode());
  const above = [0.5, 0.1, 0.9].map((share) => root.elementFromPoint(left + width * share, Math.max(top, 0) + 1));
  const headers = above.filter((one) => one && !outside.contains(one) && !isAround(one, outside)).map(stuckPart);
  return Math.max(0, ...headers.map((header) => (header ? header.getBoundingClientRect().bottom - top : 0)));
}

/**
 * Scrolls only where the top of an element is out of view: above or below the window, or under a header of the page. The page's
 * own `scroll-padding` counts.
 * @param {Element} element @param {Element} [outside] - the element in the page that holds it
 */
export function showTop(element, outside = element) {
  const { top } = element.getBoundingClientRect();
  const padding = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  if (top < padding || top > innerHeight) element.scrollIntoView({ block: "start", behavior: "instant" });
  const hidden = covered(element, outside);
  if (hidden > 0) scrollBy({ top: -hidden, behavior: "instant" });
}
