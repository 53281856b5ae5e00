// @ts-check
import { languages } from "../../i18n/languages.js";
import { openFluent } from "../fluent.js";
import { welcomes } from "./welcome.js";

/**
 * The sentence for a browser in which nothing starts, once per language; on the quiz's page with the way to the guide, which needs no script.
 * @param {boolean} guide
 */
const failures = (guide) =>
  languages.map(({ id }) => {
    const { translate: say } = openFluent(id);
    const link = guide ? ` <a href="guide/${id}/index.html">${say("welcome-guide")}</a>` : "";
    return `<p lang="${id}">${say("failure-start")}${link}</p>`;
  });

/**
 * What a page shows before its scripts have come: `<!--welcome-->` becomes the welcome and `<!--failure-start-->` the sentences
 * for a browser in which nothing starts, each in every language. The script that chooses one is no module, so that it runs
 * at once; style sheets lose their `crossorigin`, which keeps them from a page that was opened as a file.
 * @param {import("./question.js").Replies} replies
 * @returns {import("vite").Plugin}
 */
export function firstSight(replies) {
  const ids = JSON.stringify(languages.map(({ id }) => id));
  return {
    name: "whichdesk-first-sight",
    resolveId: (id) => (id === "virtual:language-ids" ? `\0${id}` : undefined),
    load: (id) => (id === "\0virtual:language-ids" ? `export default ${ids}` : undefined),
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === "chunk" && chunk.name === "index") chunk.code = `(()=>{${chunk.code}\n})()`; // its last line may be a comment;
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        /** What the quiz's script imports at once, which would otherwise be asked for only when that has come. */
        const early = Object.values(bundle)
          .flatMap((file) => (file.type === "chunk" && file.fileName === "which-desk.js" ? file.imports : []))
          .map((file) => `    <link rel="modulepreload" href="${file}">\n`);
        const [line = "", source] =
          html.match(/ *<script type="module" crossorigin (src="\.\/assets\/index-[^"]*")><\/script>\n/) ?? [];
        return html
          .replace(line, "")
          .replace(/^ *<script type="module" src="which-desk.js"/m, (script) => early.join("") + script)
          .replace(/(?<=<link rel="stylesheet") crossorigin/g, "")
          .replace(/ *<!--welcome-->/, () => `${welcomes(replies)}\n<script ${source}></script>`)
          .replace(/^ *<!--failure-start-->/m, () => failures(html.includes("<!--welcome-->")).join("\n"))
          .replace(/^\s+/gm, "");
      },
    },
  };
}
