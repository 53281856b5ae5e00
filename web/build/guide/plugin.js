// @ts-check
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { tokens } from "../../desk/look.js";
import { languages } from "../../i18n/languages.js";
import { guideFiles } from "./pages.js";

/** The guide's style: the quiz's own colors and sizes, then its rules. */
export const guideStyle = () =>
  tokens.cssText.replace(/:host\((.*?)\)(?=\s*\{)/g, ":root$1").replaceAll(":host", ":root") +
  readFileSync(new URL("../../pages/guide/guide.css", import.meta.url), "utf8").replace(/\/\*[^]*?\*\/\s*/g, "");

/**
 * Puts the guide beside the page: static files that need no script. `guide` must be an entry of the build.
 * @param {URL | null} site - where the page will be served, when that is known
 * @returns {import("vite").Plugin}
 */
export function guide(site) {
  return {
    name: "whichdesk-guide",
    /** The quiz's own address and picture, where the site is known. */
    transformIndexHtml(html, { path }) {
      if (!site || !path.endsWith("/index.html")) return;
      const [, description = ""] = html.match(/<meta name="description" content="([^"]*)">/) ?? [];
      const meta = { title: "Whichdesk", description, url: site.href, image: new URL("guide/en.png", site).href };
      return [
        { tag: "link", attrs: { rel: "canonical", href: site.href }, injectTo: "head" },
        ...Object.entries(meta).map(([name, content]) => ({
          tag: "meta",
          attrs: { property: `og:${name}`, content },
          injectTo: /** @type {const} */ ("head"),
        })),
      ];
    },
    generateBundle(_, bundle) {
      const emit = (/** @type {string} */ fileName, /** @type {string | Buffer} */ source) =>
        this.emitFile({ type: "asset", fileName, source });
      const script = Object.values(bundle).find((file) => file.type === "chunk" && file.name === "guide")?.fileName ?? "";
      const rules = guideStyle();
      const style = `assets/guide-${createHash("sha256").update(rules).digest("hex").slice(0, 8)}.css`;
      emit(style, rules);
      for (const [file, source] of guideFiles({ site, style, script })) emit(file, source);
      for (const { id } of languages) {
        const card = new URL(`../../pictures/guide-${id}.png`, import.meta.url);
        if (site && existsSync(card)) emit(`guide/${id}.png`, readFileSync(card));
      }
    },
  };
}
