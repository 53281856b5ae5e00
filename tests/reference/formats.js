/**
 * The shapes of what the reference reads and gives: type names only, nothing runs here.
 *
 * @typedef {{ id: string, score: number, expected: number }} Option
 * @typedef {"rating" | "preference" | "scenario" | "task"} ItemType
 * @typedef {{ id: string, type: ItemType, loadings: Record<string, number>, style?: number, right?: string, options?: Option[] }} Item
 * @typedef {{
 *   id: string, version: number,
 *   skills: { id: string, side: "front" | "back" | "both" }[],
 *   correlation: { within: number, across: number } | number[][],
 *   axis: { weights: Record<string, number>, halfWidth: number },
 *   types: { rating: { style: number, options: Option[] }, preference: { options: Option[] } },
 *   items: Item[],
 * }} Bank
 *
 * @typedef {"front" | "back" | "mixed"} RoleSide
 * @typedef {{
 *   id: string, side: RoleSide, figures: Record<string, number>, importance: Record<string, number>,
 * }} Role
 * @typedef {{ id: string, version: number, roles: Role[] }} Roles
 *
 * @typedef {Record<string, string | null>} Answers    item id -> option id, or null: skipped
 * @typedef {{ id: string, answers: Answers }} Sheet
 *
 * @typedef {{ item: string, effect: number, strength?: string }} Effect    `strength`: on the path
 * @typedef {{ for: Effect[], against: Effect[], rest: number, restToward?: string, offset?: number }} Reasons
 * @typedef {{ front: number, crossTrained: number, back: number }} Shares    of 1, or whole per cents
 * @typedef {{
 *   lead: string, why: string, certainty: string, kind: string, probability: Shares, percent: Shares,
 *   axis: { mean: number, sd: number },
 * }} Path
 * @typedef {{ id: string, mean: number, sd: number, band: string, low: number, high: number }} SkillResult
 * @typedef {{
 *   id: string, side: RoleSide, place: number, match: number, fit: string, readiness: number, percent: number,
 *   readinessWord: string,
 * }} RoleResult
 * @typedef {{
 *   personFit: { chi2: number, df: number, p: number }, longestRun: number,
 *   scale: number, style: { mean: number, sd: number }, notes: string[],
 * }} Quality
 * @typedef {{
 *   bank: string, version: number, answered: number, path: Path, skills: SkillResult[], roles: RoleResult[],
 *   reasons: { path: Reasons, roles: Record<string, Reasons> }, quality: Quality,
 * }} Result    what `assess` replies
 */
export {};
