// @ts-check
import { html } from "lit";
import { skillPage } from "./guide-link.js";
import { part } from "./part.js";

/** The skills by side, the strongest first. @param {import("./result.js").ResultContext} context */
export function skillSides(context) {
  const { t, n, text, bank, assessment } = context;
  const known = new Map(assessment.skills.map((skill) => [skill.id, skill]));
  return ["front", "back", "both"]
    .map((side) => ({
      id: side,
      heading: t(`skills-side-${side}`),
      skills: bank.skills
        .filter((skill) => skill.side === side)
        .map(({ id }) => {
          const { mean, band, low, high } = /** @type {typeof assessment.skills[number]} */ (known.get(id));
          return {
            id,
            name: text.skills[id].name,
            page: skillPage(context, id),
            description: text.skills[id].description ?? "",
            band,
            words: t(`band-${band}`),
            mean,
            estimate: n.decimal(mean),
            low,
            high,
            range: t("skills-range", { low: n.decimal(low), high: n.decimal(high) }),
          };
        })
        .sort((a, b) => b.mean - a.mean),
    }))
    .filter(({ skills }) => skills.length > 0);
}

/** What `wd-skills` says beside the skills. @param {import("../i18n/messages.js").Translate} t */
export const skillLabels = (t) => ({
  picture: t("skills-picture"),
  less: t("skills-less"),
  more: t("skills-more"),
  table: t("skills-table"),
  skill: t("skills-table-skill"),
  words: t("skills-table-words"),
  estimate: t("skills-table-estimate"),
  range: t("skills-table-range"),
  note: t("skills-table-note"),
  guide: t("skills-guide"),
});

/** @param {import("./result.js").ResultContext} context */
export function skillsSection(context) {
  const { t } = context;
  return part(
    context,
    "skills",
    t("skills-heading"),
    html`<wd-skills .sides=${skillSides(context)} .labels=${skillLabels(t)}></wd-skills>`,
  );
}
