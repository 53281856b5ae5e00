// @ts-check
/**
 * @typedef {object} ListedRole    a role in the list, by place
 * @property {string} id
 * @property {string} title
 * @property {string} side
 * @property {string} place - in words
 * @property {string} fit - in words
 * @property {number} ready
 * @property {string} readiness - in words
 * @property {string[]} words - the texts that a search looks through
 * @typedef {"fit" | "readiness" | "name"} Order
 * @typedef {{search: string, side: string, order: Order}} RoleFilter - `side`: "" is every side
 */

/** A text as it is compared in a search: without case and marks, đ as d. @param {string} text */
export const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d").trim();

/** Whether the role's texts contain every word that was typed. @param {ListedRole} role @param {string} search */
function answers({ words }, search) {
  const text = fold(words.join("\n"));
  return fold(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/**
 * The roles that pass the filter, in its order; equals stay in the order of their place.
 * @param {ListedRole[]} roles @param {RoleFilter} filter @param {string} language
 */
export function chosenRoles(roles, { search, side, order }, language) {
  const found = roles.filter((role) => (!side || role.side === side) && answers(role, search));
  if (order === "fit") return found;
  const { compare } = new Intl.Collator(language);
  return found.sort(order === "name" ? (a, b) => compare(a.title, b.title) : (a, b) => b.ready - a.ready);
}
