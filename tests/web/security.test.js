// @ts-check
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { serve } from "../../web/serve.js";

const top = new URL("../../", import.meta.url);
/** @param {string} path */
const read = (path) => readFileSync(new URL(path, top), "utf8");
const statement = read("SECURITY.md");

/** Every source that reaches a visitor. */
const sources = readdirSync(new URL("web", top), { recursive: true, encoding: "utf8" })
  .filter((name) => /^(data|desk|elements|embed|engine|i18n|quiz|result|screens)\/.*\.js$/.test(name))
  .map((name) => ({ name, text: read(`web/${name}`) }));

test("nothing uses cookies, beacons, eval or markup as text", () => {
  assert.ok(sources.length > 50);
  for (const { name, text } of sources)
    assert.doesNotMatch(
      text,
      /document\.cookie|sendBeacon|XMLHttpRequest|WebSocket|EventSource|\beval\(|new Function|innerHTML|insertAdjacentHTML|document\.write/,
      name,
    );
});

test("fetch is called in four places only: for texts, for packs, for WebAssembly, and to check the digest of modules", () => {
  assert.deepEqual(
    sources
      .filter(({ text }) => /(?<![\w.#])fetch\(/.test(text))
      .map(({ name }) => name)
      .sort(),
    ["data/bank.js", "data/pack.js", "embed/parts.js", "engine/module.js"],
  );
});

test("only the store writes into the browser's storage, under names that begin with whichdesk:", () => {
  assert.deepEqual(
    sources.filter(({ text }) => /setItem\(/.test(text)).map(({ name }) => name),
    ["quiz/store.js"],
  );
  assert.match(read("web/quiz/store.js"), /const start = `whichdesk:\$\{embed\}:`/);
});

test("the licenses of what reaches a visitor are those that SECURITY.md lists", () => {
  const rows = [...statement.matchAll(/^\| ([^|]+) \| ([\w.-]+) \|$/gm)].map(([, parts, license]) => ({ parts, license }));
  const listed = rows.flatMap(({ parts, license }) => parts.split(", ").map((part) => [part, license]));
  for (const part of ["lit", "lit-html", "lit-element", "@lit/reactive-element", "@fluent/bundle", "lean-qr", "papaparse"])
    assert.equal(
      new Map(listed.map(([name, license]) => [name, license])).get(part),
      JSON.parse(read(`node_modules/${part}/package.json`)).license,
      part,
    );
  assert.equal(
    new Map(listed.map(([name, license]) => [name, license])).get("Whichdesk"),
    JSON.parse(read("package.json")).license,
  );
});

test("every dependency of the project is listed, but for the server's", () => {
  for (const name of Object.keys(JSON.parse(read("package.json")).dependencies))
    assert.ok(name === "sirv" || statement.includes(name), name);
});

test("the sandbox and the permissions of the frame are those of SECURITY.md and of the recipe", () => {
  const frame = read("web/embed/frame.js");
  const tokens = [...frame.matchAll(/"(allow-[\w-]+|clipboard-write|web-share)"/g)].map(([, token]) => token);
  assert.equal(tokens.length, 8);
  const [, inRecipe] = read("web/embed/README.md").match(/sandbox="([^"]+)"/) ?? [];
  assert.deepEqual(
    inRecipe.split(" "),
    tokens.filter((token) => token.startsWith("allow-")),
  );
  for (const token of tokens) assert.ok(statement.includes(`\`${token}\``), token);
});

const built = existsSync(new URL("dist/embed/integrity.json", top));

test("the digests that the build prints are those of the files", { skip: !built && "dist is not built" }, () => {
  const digests = Object.entries(JSON.parse(read("dist/embed/integrity.json")));
  assert.ok(digests.length > 30);
  for (const [file, digest] of digests) {
    const bytes = readFileSync(new URL(`dist/embed/${file}`, top));
    assert.equal(digest, `sha256-${createHash("sha256").update(bytes).digest("base64")}`, file);
  }
});

test("the scripts for other pages have at most 3 KB", { skip: !built && "dist is not built" }, () => {
  for (const name of ["which-desk.js", "which-desk-frame.js"])
    assert.ok(readFileSync(new URL(`dist/embed/${name}.br`, top)).length <= 3 * 1024, name);
});

test("everything that the quiz is made of is in the list of digests that it checks", {
  skip: !built && "dist is not built",
}, () => {
  const files = Object.keys(JSON.parse(read("dist/embed/integrity.json")));
  const script = read("dist/embed/which-desk.js");
  const table = files.find((file) => file.startsWith("assets/digests-"));
  const both = script + read(`dist/embed/${table}`);
  for (const file of files.filter((name) => /^(assets|questions)\/|\.wasm$/.test(name))) assert.ok(both.includes(file), file);
});

test("FRAME_ANCESTORS narrows who may frame the quiz, as stated, and opens no other page", {
  skip: !built && "dist is not built",
}, async () => {
  const [, wish] = statement.match(/FRAME_ANCESTORS="([^"]+)"/) ?? [];
  process.env.FRAME_ANCESTORS = wish;
  const { address, close } = await serve({ folder: fileURLToPath(new URL("dist", top)), port: 0 });
  try {
    for (const [page, who] of [
      ["embed/embed.html", wish],
      ["index.html", "'none'"],
    ]) {
      const { headers } = await fetch(`${address}/${page}`);
      assert.match(String(headers.get("content-security-policy")), new RegExp(`frame-ancestors ${who}(;|$)`), page);
      assert.equal(headers.get("set-cookie"), null);
    }
  } finally {
    delete process.env.FRAME_ANCESTORS;
    close();
  }
});

test("the bill of materials is CycloneDX, and names what SECURITY.md lists with the same licenses", () => {
  const made = JSON.parse(
    execFileSync("npm", ["sbom", "--sbom-format", "cyclonedx", "--omit", "dev"], { cwd: top, encoding: "utf8" }),
  );
  assert.equal(made.bomFormat, "CycloneDX");
  for (const part of ["lit", "lit-html", "lit-element", "@lit/reactive-element", "@fluent/bundle", "lean-qr", "papaparse"]) {
    const found = made.components.find((/** @type {any} */ one) => one.name === part);
    assert.match(statement, new RegExp(`\\| [^|]*${part}[^|]* \\| ${found?.licenses[0].license.id} \\|`), part);
  }
});
