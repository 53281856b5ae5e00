// @ts-check
import { html } from "../markup.js";
import { fileOf } from "./site.js";

/**
 * What is served for an address that is not there, in all languages. It may be shown at any depth, so its links begin at the
 * root: the site's folder, or "/" where the site is not known.
 * @param {import("./words.js").Words[]} allWords @param {import("./frame.js").Setting} setting
 */
export function missing(allWords, { site, style }) {
  const root = site?.pathname ?? "/";
  const [{ t: english }] = allWords;
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>${english("missing-title")} – Whichdesk</title>
    <link rel="icon" type="image/svg+xml" href="${root}mark.svg">
    <link rel="stylesheet" href="${root}${style}">
  </head>
  <body>
    <main>
      <h1 translate="no">Whichdesk</h1>
      ${allWords.map(
        ({ t, language }) => html`<section lang="${language}">
        <h2>${t("missing-title")}</h2>
        <p>${t("missing-text")}</p>
        <ul class="ways">
          <li><a href="${root}${fileOf(language, "index")}">${t("missing-guide")}</a></li>
          <li><a href="${root}index.html?lang=${language}">${t("missing-quiz")}</a></li>
        </ul>
      </section>
      `,
      )}
    </main>
  </body>
</html>
`;
}
