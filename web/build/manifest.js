// @ts-check
// npm run manifest: writes what is documented of the elements, from the comments of web/embed: custom-elements.json,
// index.d.ts and the tables of web/embed/README.md.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const top = process.cwd();
const folder = join(top, "web/embed");

/** @typedef {{name: string, description?: string, type?: {text: string}}} Entry */
/** @typedef {{name: string, tagName: string, description: string, attributes: Entry[], events: Entry[], slots: Entry[], cssParts: Entry[], cssProperties: Entry[]}} Declaration */

/** The manifest of the elements, with what is public. @returns {{schemaVersion: string, modules: {declarations: Declaration[]}[]}} */
function analyze() {
  const out = mkdtempSync(join(top, "build/manifest-"));
  try {
    execFileSync(
      process.execPath,
      [
        join(top, "node_modules/@custom-elements-manifest/analyzer/cem.js"),
        "analyze",
        "--quiet",
        "--config",
        "web/build/manifest.config.js",
      ].concat(["--globs", "web/embed/element.js", "web/embed/frame.js", "--outdir", relative(top, out)]),
      { cwd: top, stdio: "ignore" },
    );
    const manifest = JSON.parse(readFileSync(join(out, "custom-elements.json"), "utf8"));
    for (const made of manifest.modules) {
      made.declarations = made.declarations.filter((/** @type {any} */ one) => one.tagName);
      for (const one of made.declarations) {
        one.attributes = one.attributes.filter((/** @type {Entry} */ { description }) => description);
        one.events = one.events.filter((/** @type {Entry} */ { name }) => name !== "type");
        one.members = one.members.filter(
          (/** @type {any} */ { name, privacy }) => privacy !== "private" && !/Callback$|^arrived$/.test(name),
        );
      }
      made.exports = made.exports.filter((/** @type {any} */ { kind }) => kind === "js");
    }
    return manifest;
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** @param {string} name */
const property = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** Attributes that are no properties of their own: HTMLElement has them, or a method has their name. */
const noProperty = ["lang", "title", "start", "data-ready"];

/** @param {Declaration} declaration */
function classTypes({ name, attributes, events }) {
  const plan = '"quick" | "full"';
  const methods =
    name === "WhichDesk"
      ? [
          'readonly state: "waiting" | "loading" | "running" | "failed";',
          `get start(): (plan?: ${plan}) => Promise<void>;`,
          "set start(when: any);",
          "pause(): Promise<void>;",
          "reset(): Promise<void>;",
        ]
      : [`start(plan?: ${plan}): void;`, "pause(): void;", "reset(): void;"];
  const properties =
    name === "WhichDesk"
      ? attributes
          .filter((one) => !noProperty.includes(one.name))
          .map((one) => `/** ${one.description} */\n  ${property(one.name)}: ${one.type?.text ?? "string"} | null;`)
      : [];
  return `export interface ${name}Events {
${events.map((one) => `${one.description ? `  /** ${one.description} */\n` : ""}  ${one.name}: ${one.type?.text};`).join("\n")}
}

export class ${name} extends HTMLElement {
  ${[...properties, ...methods].join("\n  ")}
  ${["add", "remove"]
    .flatMap((what) => {
      const options = `options?: boolean | ${what === "add" ? "Add" : ""}EventListenerOptions`;
      return [
        `${what}EventListener<K extends keyof ${name}Events>(type: K, listener: (event: ${name}Events[K]) => void, ${options}): void;`,
        `${what}EventListener(type: string, listener: EventListenerOrEventListenerObject, ${options}): void;`,
      ];
    })
    .join("\n  ")}
}
`;
}

/** @param {Declaration[]} declarations */
const types = (declarations) => `// Made by \`npm run manifest\` from the comments of web/embed.
${declarations.map(classTypes).join("\n")}
/** Defines \`<which-desk>\`, unless some version of it is there. */
export function define(tag?: string): void;
/** Defines \`<which-desk-frame>\`, unless some version of it is there. */
export function defineFrame(): void;

declare global {
  interface HTMLElementTagNameMap {
${declarations.map(({ name, tagName }) => `    "${tagName}": ${name};`).join("\n")}
  }
}
`;

/** @param {Declaration[]} declarations */
const reactTypes = (
  declarations,
) => `// Made by \`npm run manifest\`: import "whichdesk/react" gives the elements their types in JSX.
import type { HTMLAttributes, Ref } from "react";
import type { ${declarations.map(({ name }) => name).join(", ")} } from "./index.js";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
${declarations
  .map(
    ({ name, tagName, attributes, events }) => `      "${tagName}": HTMLAttributes<${name}> & {
        ref?: Ref<${name}>;
${attributes
  .filter(({ name: one }) => !["lang", "title", "data-ready"].includes(one))
  .map(({ name: one, type }) => `        "${one}"?: ${type?.text ?? "string"};`)
  .join("\n")}
${events.map(({ name: one, type }) => `        "on${one}"?: (event: ${type?.text}) => void;`).join("\n")}
      };`,
  )
  .join("\n")}
    }
  }
}
`;

/** @param {Declaration[]} declarations */
function tables(declarations) {
  const cell = (/** @type {string} */ text) => text.replaceAll("|", "\\|");
  const table = (/** @type {string} */ head, /** @type {Entry[] | undefined} */ entries, typed = false) =>
    entries?.length
      ? `| ${head} | |\n| --- | --- |\n${entries
          .map(({ name, description = "", type }) =>
            cell(
              `| \`${name || "(no name)"}\` | ${[typed && type ? `\`${type.text.replace(/^CustomEvent<(.*)>$/, "$1")}\`` : "", description].filter(Boolean).join(" ")} |`,
            ).replace(/^\\\||\\\|$|` \\\| /g, (found) => found.replaceAll("\\|", "|")),
          )
          .join("\n")}\n`
      : "";
  return declarations
    .map((one) =>
      [
        `### \`<${one.tagName}>\`\n\n${one.description.replace(/\s+/g, " ").trim()}\n`,
        table("attribute", one.attributes, true),
        table("event", one.events, true),
        table("slot", one.slots),
        table("part", one.cssParts),
        table("custom property", one.cssProperties),
      ]
        .filter(Boolean)
        .join("\n"),
    )
    .join("\n");
}

/** Every file that is made, by its name. @returns {Record<string, string>} */
export function documentation() {
  const manifest = analyze();
  const declarations = manifest.modules.flatMap((made) => made.declarations);
  const readme = readFileSync(join(folder, "README.md"), "utf8");
  return {
    "custom-elements.json": `${JSON.stringify(manifest, null, 2)}\n`,
    "index.d.ts": types(declarations),
    "react.d.ts": reactTypes(declarations),
    "README.md": readme.replace(
      /(<!-- tables -->\n)[^]*(<!-- end -->)/,
      (_, start, end) => `${start}${tables(declarations)}${end}`,
    ),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, text] of Object.entries(documentation())) writeFileSync(join(folder, name), text);
