// @ts-check
// The same questions as a SurveyJS survey, built as its authors advise: bundled, minified, one question per page, a start page.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { compress } from "../../web/build/compress.js";
import { bank, label, speak } from "../browser/quiz.js";

const { t, text } = speak("en");

/** @param {any} item */
function element(item) {
  const { prompt = "", a = "", b = "", example = "" } = text.items[item.id];
  const options = item.options ?? bank.types[item.type].options;
  return {
    type: "radiogroup",
    name: item.id,
    title: prompt || `${t("preference-intro")}\n${t("preference-a")}: ${a}\n${t("preference-b")}: ${b}`,
    ...(example && { description: example }),
    choices: options.map((/** @type {{id: string}} */ { id }) => ({ value: id, text: label({ t, text }, item, id) })),
  };
}

const survey = {
  title: "Whichdesk",
  firstPageIsStartPage: true,
  startSurveyText: t("welcome-start"),
  showProgressBar: true,
  pages: [
    {
      elements: [
        {
          type: "html",
          name: "welcome",
          html: `<h2>${t("welcome-heading")}</h2><p>${t("welcome-what")}</p><p>${t("privacy-own")}</p>`,
        },
      ],
    },
    ...bank.items.map((/** @type {any} */ item) => ({ elements: [element(item)] })),
  ],
};

const script = `
  import { Model } from "survey-core";
  import { renderSurvey } from "survey-js-ui";
  import "survey-core/survey-core.fontless.css";
  import survey from "./survey.json";
  renderSurvey(new Model(survey), document.getElementById("survey"));`;

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Whichdesk</title>
    <script type="module" src="./main.js"></script>
  </head>
  <body><div id="survey"></div></body>
</html>`;

/** Builds the survey into the folder \`dist\` of a new folder beside this project's packages. @param {string} folder @returns {Promise<string>} */
export async function buildSurvey(folder) {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries({ "main.js": script, "index.html": page, "survey.json": JSON.stringify(survey) }))
    writeFileSync(join(folder, name), content);
  await build({ configFile: false, root: folder, base: "./", logLevel: "error", build: { outDir: "dist", emptyOutDir: true } });
  compress(join(folder, "dist"));
  return join(folder, "dist");
}

/** @param {string} name - of a package @returns {string} */
export const versionOf = (name) =>
  JSON.parse(readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), "utf8")).version;
