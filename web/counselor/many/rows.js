// @ts-check
/** @typedef {import("../base/desk.js").Words} Words */
/** @typedef {import("../data/read.js").Row} Row */
/**
 * A row as it is shown, sorted and searched.
 * @typedef {{row: Row, at: number, label: string, date: string, path: string, lead: string, certainty: string, sure: number, roles: string,
 *   readiness: string, ready: number, quality: string, standsOut: boolean}} Shown
 * @typedef {"at" | "label" | "date" | "path" | "sure" | "roles" | "ready" | "quality"} Column
 * @typedef {{search: string, lead: string, quality: string, column: Column, down: boolean}} Choice
 */

/** Choice: how many leading jobs a row names. */
const named = 2;

/** @param {import("../../engine/engine.js").SharedPath} path */
const leadOf = ({ lead }) => ({ front: "front", back: "back", crossTrained: "cross", tooLittle: "" })[lead];

/** A path in a word or two. @param {Words} words @param {import("../../engine/engine.js").SharedPath} path */
export function pathWord({ t }, path) {
  const lead = leadOf(path);
  return t(lead ? `side-${lead}` : "group-unclear");
}

/** @param {Words} words @param {Words["text"]["roles"]} titles - of the row's jobs @param {Row} row @param {number} at @returns {Shown} */
function shown(words, titles, row, at) {
  const { t, n } = words;
  const { path, notes } = row.result;
  const { sameRoles } = row.result;
  const roles = path.why === "noPattern" || !sameRoles ? [] : row.result.roles;
  const lead = leadOf(path);
  const told = (notes ?? []).map((note) => t(`many-note-${note}`));
  if (path.why === "noPattern") told.unshift(t("many-note-noPattern"));
  return {
    row,
    at,
    label: row.label || t("many-unnamed", { number: at + 1 }),
    date: row.date ?? "",
    path: pathWord(words, path),
    lead: lead || "none",
    certainty: lead ? t(`many-certainty-${path.certainty}`) : "",
    sure: lead ? ["open", "leaning", "clear"].indexOf(path.certainty) + 1 : 0,
    roles: sameRoles
      ? roles
          .slice(0, named)
          .map(({ id }) => titles[id]?.title) // a file that was opened anew may lack a job until its results are read anew
          .filter(Boolean)
          .join(", ")
      : t("packs-closed-cell"),
    ready: roles[0]?.percent ?? -1,
    readiness: roles[0]?.percent === undefined ? "" : n.percent(roles[0].percent),
    quality: row.result.kind === "summary" ? t("many-note-summary") : told.join(", "),
    standsOut: told.length > 0,
  };
}

/** @param {import("../base/desk.js").Desk} desk */
export function shownRows({ words, people, packs }) {
  const { text, language } = words;
  const titles = new Map(
    [...new Set(people.rows.map(({ pack }) => pack))].map((pack) => [pack, packs?.find(pack)?.own?.texts(text.roles, language)]),
  );
  return people.rows.map((row, at) => shown(words, titles.get(row.pack) ?? text.roles, row, at));
}

/** The jobs that each person is shown with; each result once. @param {Row[]} rows */
export const shownWith = (rows) => [
  ...new Map(rows.map(({ code, pack, result: { sameRoles } }) => [code, { pack, sameRoles }])).values(),
];

/** @param {Shown[]} rows @param {Choice} choice @param {string} language */
export function chosenRows(rows, { search, lead, quality, column, down }, language) {
  const wanted = search.trim().toLocaleLowerCase(language);
  const compare = new Intl.Collator(language, { numeric: true }).compare;
  const kept = rows.filter(
    (one) =>
      (!lead || one.lead === lead) &&
      (!quality || one.standsOut === (quality === "out")) &&
      (!wanted || `${one.label} ${one.path} ${one.roles}`.toLocaleLowerCase(language).includes(wanted)),
  );
  const way = down ? -1 : 1;
  return kept.sort((a, b) => {
    const [one, other] = [a[column], b[column]];
    const order = typeof one === "number" && typeof other === "number" ? one - other : compare(String(one), String(other));
    return way * order || a.at - b.at;
  });
}
