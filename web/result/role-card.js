// @ts-check
import { html } from "lit";
import { jobPage, skillPage } from "./guide-link.js";

/** @typedef {import("./result.js").ResultContext} ResultContext */
/** @typedef {import("../engine/engine.js").Role} Ranked */
/** @typedef {import("../elements/result/wd-role.js").More} More */

/** A role's readiness in words. @param {ResultContext} context @param {Ranked} role */
export const readinessName = ({ t, n }, { percent }) => t("role-readiness", { percent: n.percent(percent) });

/** @param {ResultContext} context @param {string} side */
const sideName = ({ t }, side) => (side === "mixed" ? t("side-mixed") : `${t(`side-${side}`)}: ${t(`side-${side}-plain`)}`);

/** @param {Pick<ResultContext, "t">} context @param {Pick<Ranked, "place">} role @param {Pick<Ranked, "place">[]} ranked */
export function placeName({ t }, { place }, ranked) {
  return t(ranked.filter((other) => other.place === place).length > 1 ? "role-place-shared" : "role-place", { place });
}

/** The side that occupation lists give, where the figures say otherwise. @param {ResultContext} context @param {Ranked} role */
function listed({ t, catalogue }, { id, side }) {
  const usual = catalogue.roles.find((role) => role.id === id)?.listed;
  return usual && usual !== side ? `${t(`role-listed-${usual}`)} ${t(`role-nearer-${side}`)}` : "";
}

/** The texts of a role besides title and summary, by their message; a company's bank may lack some. */
const parts = /** @type {const} */ ([
  ["day", "role-day"],
  ["surroundings", "role-surroundings"],
  ["for", "role-good"],
  ["against", "role-hard"],
  ["progress", "role-progress"],
  ["crossTraining", "role-cross"],
]);

/** What a company's own role was compared by. @param {Pick<ResultContext, "t">} context @param {import("../data/bank.js").RoleText} words */
function basis({ t }, { basis: own }) {
  if (!own) return "";
  const { kind, source, adjusted } = own;
  return `${t(`role-basis-${kind}`, { source })}${adjusted ? ` ${t("role-basis-adjusted")}` : ""}`;
}

/** The facts about a role. @param {ResultContext} context @param {string} id */
function facts({ t, text, catalogue }, id) {
  const words = text.roles[id];
  const known = catalogue.roles.find((role) => role.id === id);
  const origin = t("role-origin");
  /** @type {import("../elements/result/wd-role.js").Fact[]} */
  const all = parts.map(([part, label]) => ({ label: t(label), text: words[part] ?? "", lang: words.langs?.[part] }));
  if (known?.education) all.push({ label: t("role-education"), text: t(`education-${known.education}`), origin });
  all.push({ label: t("role-basis"), text: basis({ t }, words) });
  all.push({ label: t("role-occupations"), text: (words.occupations ?? []).join("; ") });
  if (known?.pay) all.push({ label: t("role-pay"), text: t(`pay-${known.pay}`), origin });
  return all.filter((fact) => fact.text);
}

/** The person's answers that speak for a role and against it. @param {ResultContext} context @param {Ranked} role */
function answers({ t, itemWords, runner }, { id, side }) {
  const { reasons } = runner.roleExplanation(id);
  const groups = /** @type {const} */ (["for", "against"]).map((way) => ({
    heading: t(`role-${way}`),
    tone: way === "for" ? side.replace("mixed", "cross") : "",
    none: t("reasons-none"),
    reasons: reasons[way].map(({ item }) => ({
      question: itemWords.quote(item),
      answer: itemWords.answer(item, runner.state.answers[item]),
    })),
  }));
  return { heading: t("role-answers"), groups };
}

/** What a card shows once it is opened. @param {ResultContext} context @param {Ranked} role @returns {More} */
function more(context, role) {
  const { t, text } = context;
  const words = text.roles[role.id].search ?? [];
  return {
    facts: facts(context, role.id),
    search:
      words.length === 0
        ? null
        : {
            heading: t("role-search"),
            words,
            copy: t("role-copy"),
            copied: t("role-copied"),
            failed: t("role-copy-failed"),
          },
    answers: answers(context, role),
  };
}

/** Choice: a longer question is not quoted on a closed card. */
const shortQuote = 72;

/** The strongest answer that speaks for a role, is no task and is short enough to be quoted; else what the role is. @param {ResultContext} context @param {string} id */
function reason({ t, text, itemWords, runner }, id) {
  const found = runner
    .roleExplanation(id)
    .reasons.for.find(
      ({ item }) => /rating|preference/.test(itemWords.find(item).type) && itemWords.quote(item).length <= shortQuote,
    );
  if (!found) return text.roles[id].summary;
  const answer = itemWords.labels(found.item)[runner.state.answers[found.item] ?? ""];
  return t("role-reason", { question: itemWords.quote(found.item), answer });
}

/**
 * @param {ResultContext} context @param {Ranked} role @param {Ranked[]} ranked - all that are shown
 * @param {{lead: boolean, open: boolean}} how - `lead`: opens and closes by itself, at first with one reason
 */
export function roleCard(context, role, ranked, { lead, open }) {
  const { t, text, runner, foreign } = context;
  const { title, summary, vacancies = [], langs = {} } = text.roles[role.id];
  const learn = runner
    .roleExplanation(role.id)
    .learn.map((skill) => ({ name: text.skills[skill].name, page: skillPage(context, skill) }));
  return html`<wd-role .roleId=${role.id} .name=${title} .summary=${summary} .langs=${langs} .place=${placeName(context, role, ranked)}
    .fit=${t(`fit-${role.fit}`)} .side=${role.side} .sideName=${sideName(context, role.side)} .listed=${listed(context, role)}
    .vacancies=${vacancies} .vacanciesLabel=${t("role-vacancies")} .newTab=${t("role-new-tab")}
    .ready=${role.readiness} .readiness=${readinessName(context, role)} .readinessWords=${t(`readiness-${role.readinessWord}`)}
    .learnLabel=${t("role-learn")} .learn=${learn} .moreLabel=${t("role-more")} .more=${more(context, role)}
    .guide=${jobPage(context, role.id)} .guideLabel=${t("role-guide")} .lead=${lead} .open=${open} .reason=${lead ? reason(context, role.id) : ""}
    .hideLabel=${foreign ? "" : t("role-hide")}></wd-role>`;
}
