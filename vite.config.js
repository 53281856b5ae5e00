// @ts-check
import { brotliCompressSync } from "node:zlib";
import { readFileSync } from "node:fs";
import { defineConfig, minifySync } from "vite";
import { compress, weigh } from "./web/build/compress.js";
import { data } from "./web/build/data.js";
import { buildEmbed } from "./web/build/embed.js";
import { askCore } from "./web/build/first/core.js";
import { dense, plainImports } from "./web/build/dense.js";
import { firstSight } from "./web/build/first/plugin.js";
import { guide } from "./web/build/guide/plugin.js";
import { siteAddress } from "./web/build/guide/site.js";
import { messages } from "./web/build/messages.js";
import { writeRetiringWorker, writeWorker } from "./web/build/offline.js";
import { languages } from "./web/i18n/languages.js";

/** Brotli bytes of the engine's loader: it is part of which-desk.js, so it is minified and weighed by itself. */
const loader = () =>
  brotliCompressSync(
    Buffer.from(
      ["engine", "module"]
        .map((name) => minifySync(`${name}.js`, readFileSync(`web/engine/${name}.js`, "utf8"), { module: true }).code)
        .join("\n"),
    ),
  ).length;

const first = await askCore();
/** Other pages have no counselor's desk. */
const cores = ["whichdesk", "whichdesk-packs"];
const own = data(first, [...cores, "whichdesk-counselor"]);

const target = ["chrome109", "edge109", "firefox115", "safari16.4"];

/** What comes after a build for visitors. @returns {import("vite").Plugin} */
const finish = () => ({
  name: "whichdesk-finish",
  async writeBundle() {
    writeWorker("dist", own.api.version);
    await buildEmbed({ folder: "dist/embed", data: data(first, cores), target, development: false });
    weigh(
      "dist",
      compress("dist"),
      languages.map(({ id }) => id),
      loader(),
    );
  },
});

/** While one works on the page, nothing is kept for visits without a network. @returns {import("vite").Plugin} */
const finishDevelopment = () => ({
  name: "whichdesk-finish",
  async writeBundle({ dir = "" }) {
    writeRetiringWorker(dir);
    await buildEmbed({ folder: "build/dev/embed", data: data(first, cores), target, development: true });
  },
});

export default defineConfig(({ mode }) => ({
  root: "web/pages",
  base: "./",
  publicDir: "public",
  define: { __EMBEDDED__: "false" },
  plugins: [
    plainImports(),
    dense(),
    messages(),
    firstSight(first.replies),
    own,
    guide(siteAddress(process.env.SITE)),
    mode === "development" ? finishDevelopment() : finish(),
  ],
  build: {
    outDir: mode === "development" ? "../../build/dev" : "../../dist",
    minify: mode !== "development",
    sourcemap: mode === "development",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
    target,
    rolldownOptions: {
      input: {
        index: "web/pages/index.html",
        careers: "web/pages/careers.html",
        counselor: "web/pages/counselor.html",
        "which-desk": "web/pages/which-desk.js",
        guide: "web/pages/guide/guide.js",
      },
      output: { entryFileNames: (chunk) => (chunk.name === "which-desk" ? "which-desk.js" : "assets/[name]-[hash].js") },
    },
  },
}));
