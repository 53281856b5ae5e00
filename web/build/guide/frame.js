// @ts-check
import { languages } from "../../i18n/languages.js";
import { Markup, html, inOneLine } from "../markup.js";
import { canonical, fileOf, linkTo } from "./site.js";

/**
 * @typedef {import("./words.js").Words} Words
 * @typedef {{page: string, title: string, description: string, content: Markup, data?: Markup, active?: boolean}} Page
 *   - `page`: as in "job/cashier"; `data`: for machines; `active`: the guide's script has something to do there
 * @typedef {{site: URL | null, style: string, script: string}} Setting - the files beside the pages, and where they will be served
 */

/** The ways through the guide, each a page and its message. */
const ways = ["overview", "list", "compare", "hiring"];
/** @param {string} way */
const pageOf = (way) => (way === "overview" ? "index" : way);

/** The mark of the page, in its own colors. */
const mark =
  new Markup(`<svg viewBox="0 0 32 32" width="32" height="32" fill="none" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
<rect width="32" height="32" rx="7" fill="#1d5f63"/><path d="M5 13.5a4 4 0 0 1 8 0z" fill="#f3b48f"/>
<path d="M20.5 13.5v-6h4l2 2v4z" fill="#fbf7f0"/><path d="M4 25v-8h24v8M13 17v8M19 17v8" stroke="#fbf7f0" stroke-width="2.2"/></svg>`);

/** What search engines and messengers read; they want whole addresses, so without a site there are none. @param {Words} words @param {Page} page @param {URL} site */
function addresses({ language }, { page, title, description }, site) {
  const own = canonical(site, fileOf(language, page));
  return html`
    <link rel="canonical" href="${own}">
    ${languages.map(({ id }) => html`<link rel="alternate" hreflang="${id}" href="${canonical(site, fileOf(id, page))}">\n    `)}<link rel="alternate" hreflang="x-default" href="${canonical(site, fileOf("en", page))}">
    <meta property="og:type" content="article">
    <meta property="og:site_name" content="Whichdesk">
    <meta property="og:title" content="${inOneLine(title)}">
    <meta property="og:description" content="${inOneLine(description)}">
    <meta property="og:url" content="${own}">
    <meta property="og:locale" content="${language}">
    <meta property="og:image" content="${new URL(`guide/${language}.png`, site).href}">
    <meta property="og:image:width" content="1200">
    <meta property="og:image:height" content="630">
    <meta name="twitter:card" content="summary_large_image">`;
}

/** The address of the quiz in this language. @param {Words} words @param {string} from - the file that links there */
export const quizLink = ({ language }, from) => `${linkTo(from, "index.html")}?lang=${language}`;

/** A whole document. @param {Words} words @param {Page} page @param {Setting} setting */
export function frame(words, page, { site, style, script }) {
  const { t, language } = words;
  const here = fileOf(language, page.page);
  const to = (/** @type {string} */ file) => linkTo(here, file);
  return html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${inOneLine(page.title)} – Whichdesk</title>
    <meta name="description" content="${inOneLine(page.description)}">
    <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fbf7f0">
    <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#1c1916">
    <link rel="icon" type="image/svg+xml" href="${to("mark.svg")}">
    <link rel="stylesheet" href="${to(style)}">${
      page.active &&
      html`
    <script type="module" src="${to(script)}"></script>`
    }${site && addresses(words, page, site)}${
      page.data &&
      html`
    ${page.data}`
    }
  </head>
  <body>
    <a class="skip" href="#content">${t("guide-skip")}</a>
    <header>
      <a class="brand" href="${quizLink(words, here)}">${mark}<span translate="no">Whichdesk</span></a>
      <nav aria-label="${t("guide-name")}">
        <ul>${ways.map(
          (way) => html`
          <li><a href="${to(fileOf(language, pageOf(way)))}"${pageOf(way) === page.page && html` aria-current="page"`}>${t(`guide-${way}`)}</a></li>`,
        )}
        </ul>
      </nav>
      <a class="quiz" href="${quizLink(words, here)}">${t("guide-quiz")}</a>
    </header>
    <main id="content">
${page.content}
    </main>
    <footer>
      <nav aria-label="${t("guide-languages")}">
        <ul>${languages.map(
          ({ id, name }) => html`
          <li><a href="${to(fileOf(id, page.page))}" hreflang="${id}" lang="${id}"${id === language && html` aria-current="true"`}>${name}</a></li>`,
        )}
        </ul>
      </nav>
      <p>${t("credit")}</p>
    </footer>
  </body>
</html>
`;
}
