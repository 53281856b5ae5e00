// @ts-check
/**
 * The mark of a shared result in an address, `r=`, however it was rewritten on the way: percent-encoded once or more, behind
 * another `#` or a `/`, in the query instead of the fragment, or with `#` itself encoded, so that it is part of the path.
 */
const mark = /(?:^|[^\w-])r(?:=|%(?:25)*3d)/i;

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone "%"
  }
}

/**
 * The part of an address that holds a shared result; the engine finds the code in it.
 * @param {Pick<Location, "pathname" | "search" | "hash">} address
 * @returns {string | null} null when there is none
 */
export const sharedPart = ({ pathname, search, hash }) =>
  [hash, search, pathname].find((part) => mark.test(part) || mark.test(decoded(part))) ?? null;

/**
 * The part of a result that a link leads to: `#jobs` of one's own, `#r=CODE&to=jobs` of a shared one.
 * @param {Pick<Location, "hash">} address @returns {string} "" when it leads to none
 */
export const linkedPart = ({ hash }) => hash.match(/^#(?:.*&to=)?([a-z]+)$/)?.[1] ?? "";

/** The job that a link of the guide asks for, as in `#job=cashier`, or null. @param {Pick<Location, "hash">} address */
export const wantedJob = ({ hash }) => hash.match(/^#job=([a-z-]+)$/)?.[1] ?? null;

/**
 * The same address without a shared result and without a fragment.
 * @param {Pick<Location, "pathname" | "search">} address
 */
export function withoutShared({ pathname, search }) {
  const kept = sharedPart({ pathname: "", search, hash: "" }) === null ? search : "";
  return pathname.replace(/%23.*$/i, "") + kept;
}
