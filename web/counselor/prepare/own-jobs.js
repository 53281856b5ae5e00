// @ts-check
import { isPackText, linkOf, packAddress } from "../../quiz/settings.js";

/** @typedef {import("../../quiz/settings.js").Settings} Settings */
/** @typedef {{text: string, used: number}} Pack */

/** A pack without what only people who edit it need. @param {string} text */
function compact(text) {
  const { $schema, ...pack } = JSON.parse(text);
  return JSON.stringify(pack);
}

/**
 * The link for own jobs: the pack is in it if it fits; else the file is to be hosted on the quiz's own site, and its address is in the link.
 * @param {string} page @param {Settings} settings @param {import("../../quiz/settings.js").Known} known
 * @param {Pack | null} pack - as it was checked @param {string} address - where it is hosted, as it was typed
 * @returns {{link: string, hosted: boolean} | {refused: {code: string, args: Record<string, string | number>}, hosted: boolean}}
 */
export function linkWithJobs(page, settings, known, pack, address) {
  if (!pack || pack.used === 0) return { refused: { code: "no-pack", args: {} }, hosted: false };
  const text = compact(pack.text);
  const within = isPackText(text) ? linkOf(page, { ...settings, roles: null, pack: text }, known) : null;
  if (within && ("link" in within || within.refused.code !== "long-link")) return { ...within, hosted: false };
  const place = packAddress(page, address.trim());
  if (place === null) return { refused: { code: "host-pack", args: { site: new URL(page).origin } }, hosted: true };
  return { ...linkOf(page, { ...settings, roles: null, pack: place }, known), hosted: true };
}
