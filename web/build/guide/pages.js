// @ts-check
import { languages } from "../../i18n/languages.js";
import { compare } from "./compare.js";
import { openFacts } from "./facts.js";
import { frame } from "./frame.js";
import { hiring, sheet } from "./hiring.js";
import { job } from "./job.js";
import { list } from "./list.js";
import { missing } from "./missing.js";
import { overview } from "./overview.js";
import { canonical, fileOf } from "./site.js";
import { skill } from "./skill.js";
import { openWords } from "./words.js";

/** What search engines are told: every page with its one address. @param {URL} site @param {Iterable<string>} files */
const sitemap = (site, files) => `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${["index.html", ...files].map((file) => `<url><loc>${canonical(site, file)}</loc></url>`).join("\n")}
</urlset>
`;

/**
 * All files of the guide but its style, script and pictures.
 * @param {import("./frame.js").Setting} setting
 * @returns {Map<string, string>} content by file
 */
export function guideFiles(setting) {
  const facts = openFacts();
  const allWords = languages.map(({ id }) => openWords(id, facts.source(id)));
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const words of allWords) {
    const pages = [
      overview(words, facts),
      list(words, facts),
      compare(words, facts),
      hiring(words, facts),
      ...facts.roles.flatMap((role) => [job(words, facts, role), sheet(words, facts, role)]),
      ...facts.skills.map((one) => skill(words, facts, one)),
    ];
    for (const page of pages) files.set(fileOf(words.language, page.page), String(frame(words, page, setting)));
  }
  if (setting.site) {
    const map = sitemap(setting.site, files.keys());
    files.set("sitemap.xml", map);
    files.set("robots.txt", `User-agent: *\nAllow: /\nSitemap: ${canonical(setting.site, "sitemap.xml")}\n`);
  }
  return files.set("404.html", String(missing(allWords, setting)));
}
