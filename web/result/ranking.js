// @ts-check
/** @typedef {import("../engine/engine.js").Role} Ranked */

/**
 * The roles that are not hidden: the engine's order and shared places, renumbered without gaps.
 * @param {Ranked[]} roles @param {string[]} hidden - ids
 * @returns {Ranked[]}
 */
export function rankWithoutGaps(roles, hidden) {
  let place = 0;
  let before = 0;
  return roles
    .filter(({ id }) => !hidden.includes(id))
    .map((role) => {
      if (role.place !== before) place += 1;
      before = role.place;
      return { ...role, place };
    });
}
