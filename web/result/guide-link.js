// @ts-check
/** @typedef {Pick<import("./result.js").ResultContext, "guide" | "own">} Guided */

/** The guide's page of a skill, or "" where there is none. @param {Guided} context @param {string} id */
export const skillPage = ({ guide }, id) => guide && `${guide}skill/${id}.html`;

/**
 * The guide's page of a job, or "" where there is none: it knows the bank's jobs, and none that a company describes itself.
 * @param {Guided} context @param {string} id
 */
export const jobPage = ({ guide, own }, id) => (!own || own.catalogue === own.known ? guide && `${guide}job/${id}.html` : "");
