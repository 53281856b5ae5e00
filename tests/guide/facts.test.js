// @ts-check
// Every fact of a page is the bank's.
import assert from "node:assert/strict";
import { test } from "node:test";
import { attributes, bank, languages, pages, plain, roles, shown, speak, wages } from "./built.js";

/** @typedef {{id: string, soc: string, side: string, listed?: string, education: string, pay: string, figures: Record<string, number>, importance: Record<string, number>}} Role */

/** @param {string} text @param {string[]} wanted - in this order, not overlapping */
function saysInOrder(text, wanted) {
  let from = 0;
  for (const words of wanted.map(plain)) {
    const at = text.indexOf(words, from);
    assert.ok(at >= 0, `"${words}" is missing, or in the wrong place, in: ${text.slice(from, from + 300)}`);
    from = at + words.length;
  }
}

/** The skills of a job from the most important; equals in the bank's order. @param {Role} role @returns {string[]} */
const ranked = (role) => {
  const ids = bank.skills.map((/** @type {{id: string}} */ { id }) => id);
  return ids.toSorted(
    (/** @type {string} */ a, /** @type {string} */ b) =>
      role.importance[b] - role.importance[a] || ids.indexOf(a) - ids.indexOf(b),
  );
};

/** One decimal in the language; the figures have two, so halves are rounded as `Intl` does. @param {string} language @param {number} value */
const oneDecimal = (language, value) => value.toLocaleString(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

for (const language of languages) {
  const { t, text } = speak(language);
  /** @param {string} page */
  const read = (page) => shown(pages.get(`guide/${language}/${page}.html`) ?? assert.fail(`no page ${page}`));
  const nameOf = (/** @type {string} */ id) => text.skills[id].name;

  test(`${language}: a job's page has all its texts, education, pay, and search words`, () => {
    for (const role of roles) {
      const page = read(`job/${role.id}`);
      const { title, summary, day, surroundings, for: good, against, progress, crossTraining, search } = text.roles[role.id];
      saysInOrder(page, [title, summary, day, surroundings, good, against, progress, crossTraining]);
      saysInOrder(page, [t(`education-${role.education}`), t(`pay-${role.pay}`), wages[role.soc].toLocaleString(language)]);
      saysInOrder(page, search);
      const usual = role.listed && role.listed !== role.side;
      if (usual) saysInOrder(page, [t(`role-listed-${role.listed}`), t(`role-nearer-${role.side}`)]);
    }
  });

  test(`${language}: a job's page has its twenty skills with their importance, the greatest first, and a mark where it is far above the mean`, () => {
    for (const role of roles) {
      const page = read(`job/${role.id}`);
      saysInOrder(
        page,
        ranked(role).flatMap((id) => [nameOf(id), t("job-skills-value", { value: oneDecimal(language, role.importance[id]) })]),
      );
      const marks = page.split(plain(t("job-skills-more"))).length - 1;
      assert.equal(marks, Object.values(role.figures).filter((/** @type {any} */ figure) => figure >= 0.5).length, role.id);
    }
  });

  test(`${language}: the similar jobs of a job are the four with the least distance of figures`, () => {
    for (const role of roles) {
      const square = (/** @type {Role} */ other) =>
        Object.entries(role.figures).reduce((sum, [skill, figure]) => sum + (Number(figure) - other.figures[skill]) ** 2, 0);
      const [, ...nearest] = roles.toSorted((a, b) => square(a) - square(b));
      const [, below] = read(`job/${role.id}`).split(plain(t("job-nearest-note")));
      saysInOrder(
        below,
        nearest.slice(0, 4).map(({ id }) => text.roles[id].title),
      );
    }
  });

  test(`${language}: a skill's page has what it is, a rating of the bank, and the six jobs that need it most`, () => {
    for (const { id } of bank.skills) {
      const page = read(`skill/${id}`);
      const most = roles.toSorted((a, b) => b.importance[id] - a.importance[id]).slice(0, 6);
      saysInOrder(page, [
        nameOf(id),
        text.skills[id].description,
        t(`skill-${id}-work`),
        t(`skill-${id}-practice`),
        ...most.flatMap((role) => [
          text.roles[role.id].title,
          t("job-skills-value", { value: oneDecimal(language, role.importance[id]) }),
        ]),
      ]);
      const quoted = bank.items.filter((/** @type {any} */ item) =>
        page.includes(plain(text.items[item.id].prompt ?? "no prompt")),
      );
      assert.deepEqual(
        quoted.map((/** @type {any} */ { type, loadings }) => [type, Object.keys(loadings)]),
        [["rating", [id]]],
        id,
      );
    }
  });

  test(`${language}: a sheet has the six most important skills in order, each with what to look for and two questions`, () => {
    for (const role of roles) {
      const six = ranked(role).slice(0, 6);
      saysInOrder(read(`hiring/${role.id}`), [
        ...six.flatMap((id) => [nameOf(id), t(`skill-${id}-hire`), t(`skill-${id}-ask-1`), t(`skill-${id}-ask-2`)]),
        t("hiring-warning"),
      ]);
    }
  });

  test(`${language}: the overview names every job once, on the side where it is usually counted, and every skill`, () => {
    const page = pages.get(`guide/${language}/index.html`) ?? "";
    const [, front, back, both] = page.split(/<section\b[^>]*class="(?:front|back|path cross)"/);
    for (const [part, side] of [
      [front, "front"],
      [back, "back"],
      [both, "mixed"],
    ])
      assert.deepEqual(
        attributes(part, "href").flatMap((link) => link.match(/^job\/(.+)\.html$/)?.[1] ?? []),
        roles.filter((role) => (role.listed ?? role.side) === side).map(({ id }) => id),
        side,
      );
    for (const [part, side] of [
      [front, "front"],
      [back, "back"],
      [both, "both"],
    ])
      assert.deepEqual(
        attributes(part, "href").flatMap((link) => link.match(/^skill\/(.+)\.html$/)?.[1] ?? []),
        bank.skills.filter((/** @type {any} */ skill) => skill.side === side).map((/** @type {any} */ { id }) => id),
        side,
      );
  });

  test(`${language}: the table of all jobs has each one's median pay and importance of each skill`, () => {
    const rows = (pages.get(`guide/${language}/compare.html`) ?? "").split("<tr>").slice(1);
    const cells = rows.map((row) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => shown(cell)));
    for (const role of roles) {
      const column = cells[0].indexOf(text.roles[role.id].title);
      assert.ok(column > 0, role.id);
      const values = Object.fromEntries(cells.map((row) => [row[0], row[column]]));
      assert.equal(values[plain(t("compare-education"))], plain(t(`education-${role.education}`)));
      assert.ok(values[plain(t("compare-wage"))].includes(plain(wages[role.soc].toLocaleString(language))));
      for (const { id } of bank.skills)
        assert.equal(values[plain(nameOf(id))], oneDecimal(language, role.importance[id]), `${role.id} ${id}`);
    }
  });

  test(`${language}: every question to an applicant asks for something, and no two are the same`, () => {
    const questions = bank.skills.flatMap((/** @type {any} */ { id }) => [t(`skill-${id}-ask-1`), t(`skill-${id}-ask-2`)]);
    assert.equal(new Set(questions).size, 40);
    for (const question of questions) assert.match(question, /\?$/);
  });
}
