// @ts-check
import { createHash } from "node:crypto";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { languages } from "../i18n/languages.js";
import { filesIn } from "./compress.js";
import { openFluent } from "./fluent.js";
import { messages } from "./messages.js";
import { ownSizes } from "./sizes.js";

/** @param {string | Buffer} bytes */
export const integrityOf = (bytes) => `sha256-${createHash("sha256").update(bytes).digest("base64")}`;

/** The few messages that are said before the quiz is there. @type {Record<string, string>} */
const early = { start: "welcome-start", failed: "embed-failed", title: "embed-title" };

/** Some of them in each language. @param {string[]} names */
const words = (names) =>
  Object.fromEntries(
    languages.map(({ id }) => {
      const { translate } = openFluent(id, ["", ".embed"]);
      return [id, Object.fromEntries(names.map((name) => [name, translate(early[name])]))];
    }),
  );

/**
 * Builds the quiz for other pages: everything in one folder, that a company can put anywhere.
 * @param {{folder: string, data: import("vite").Plugin, target: string[], development: boolean}} wishes
 */
export async function buildEmbed({ folder, data, target, development }) {
  const common = /** @type {import("vite").InlineConfig} */ ({
    configFile: false,
    root: "web/embed",
    base: "./",
    publicDir: false,
    logLevel: "error",
  });
  const output = {
    outDir: join(process.cwd(), folder),
    target,
    minify: !development,
    assetsInlineLimit: 0,
    modulePreload: false,
  };
  await build({
    ...common,
    define: { __EMBEDDED__: "true" },
    plugins: [messages(), ownSizes(), data],
    build: {
      ...output,
      emptyOutDir: true,
      rolldownOptions: {
        input: { desk: "web/desk/embedded.js" },
        output: { entryFileNames: "assets/[name]-[hash].js" },
      },
    },
  });

  const digests = Object.fromEntries(filesIn(folder).map((file) => [file, integrityOf(readFileSync(join(folder, file)))]));
  const desk = Object.keys(digests).find((file) => file.startsWith("assets/desk-")) ?? "";
  const table = `export default ${JSON.stringify(Object.fromEntries(Object.entries(digests).filter(([file]) => file !== desk)))};\n`;
  const name = `assets/digests-${createHash("sha256").update(table).digest("base64url").slice(0, 8)}.js`;
  writeFileSync(join(folder, name), table);
  const parts = { [desk]: digests[desk], [name]: integrityOf(table) };

  for (const entry of ["which-desk", "which-desk-frame", "embed", "element", "frame"])
    await build({
      ...common,
      define: {
        __PARTS__: JSON.stringify(parts),
        __WORDS__: JSON.stringify(words(entry.endsWith("frame") ? ["title"] : ["start", "failed"])),
      },
      build: {
        ...output,
        emptyOutDir: false,
        rolldownOptions: {
          input: { [entry]: `web/embed/${entry}.js` },
          preserveEntrySignatures: "exports-only",
          output: { entryFileNames: "[name].js" },
        },
      },
    });
  for (const file of ["embed.html", "embed.css"]) copyFileSync(`web/embed/${file}`, join(folder, file));
  const all = filesIn(folder)
    .sort()
    .map((file) => [file, integrityOf(readFileSync(join(folder, file)))]);
  writeFileSync(join(folder, "integrity.json"), `${JSON.stringify(Object.fromEntries(all), null, 1)}\n`);
  return Object.fromEntries(all);
}
