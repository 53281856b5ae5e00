// @ts-check
// npm run package: puts the npm package "whichdesk" into build/package, from dist/embed.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const top = process.cwd();

/** The folder of the quiz's files in the package. */
const place = "./files";

/** @param {string} folder - where the package is made */
export function makePackage(folder) {
  const built = join(top, "dist/embed");
  const { version, license } = JSON.parse(readFileSync(join(top, "package.json"), "utf8"));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(built, join(folder, "files"), { recursive: true, filter: (path) => !path.endsWith(".br") });
  for (const name of ["custom-elements.json", "index.d.ts", "react.d.ts"])
    cpSync(join(top, "web/embed", name), join(folder, name));
  for (const name of ["LICENSE", "SECURITY.md"]) cpSync(join(top, name), join(folder, name));
  cpSync(join(top, "questions/schema/pack.schema.json"), join(folder, "pack.schema.json"));
  /** @type {Record<string, string>} */
  const written = {
    "PACKS.md": readFileSync(join(top, "questions/packs/README.md"), "utf8").replace(
      "in `questions/office`",
      "in `files/questions/office`",
    ),
    "README.md": readFileSync(join(top, "web/embed/README.md"), "utf8")
      .replaceAll(/`?questions\/packs\/README.md`?\]\(.*?\)/g, "`PACKS.md`](PACKS.md)")
      .replaceAll("](../../", "]("),
    "index.js": `export { WhichDesk, define } from "${place}/element.js";
export { WhichDeskFrame, define as defineFrame } from "${place}/frame.js";\n`,
    "define.js": 'import { define, defineFrame } from "./index.js";\n\ndefine();\ndefineFrame();\n',
    "define.d.ts": 'export * from "./index.js";\n',
    "files.js": `#!/usr/bin/env node
import { cpSync } from "node:fs";
import { fileURLToPath } from "node:url";

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("Name the folder: whichdesk-files public/whichdesk");
  process.exit(2);
}
cpSync(fileURLToPath(new URL("files", import.meta.url)), folder, { recursive: true });\n`,
    "package.json": `${JSON.stringify(
      {
        name: "whichdesk",
        version,
        description: "A skills quiz for careers pages: front office, back office or cross-trained.",
        license,
        type: "module",
        exports: {
          ".": { types: "./index.d.ts", default: "./index.js" },
          "./define": { types: "./define.d.ts", default: "./define.js" },
          "./react": { types: "./react.d.ts", default: "./index.js" },
          "./files/*": "./files/*",
          "./custom-elements.json": "./custom-elements.json",
          "./package.json": "./package.json",
          "./pack.schema.json": "./pack.schema.json",
        },
        types: "./index.d.ts",
        customElements: "./custom-elements.json",
        sideEffects: ["./define.js", "./files/which-desk.js", "./files/which-desk-frame.js"],
        bin: { "whichdesk-files": "files.js" },
      },
      null,
      2,
    )}\n`,
  };
  for (const [name, text] of Object.entries(written))
    writeFileSync(join(folder, name), text, { mode: name === "files.js" ? 0o755 : 0o644 });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  makePackage(join(top, "build/package"));
  console.log("The package is in build/package: npm publish build/package");
}
