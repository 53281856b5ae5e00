import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const top = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** Every floor of the core, and the floors below that it may include. */
const core = {
  model: [],
  measure: ["model"],
  recommend: ["model", "measure"],
  "codec/json": ["model"],
  codec: ["codec/json", "model"],
  pack: ["codec", "codec/json", "model"],
  engine: ["model", "measure", "recommend", "codec", "codec/json", "pack"],
  "study/files": ["codec", "codec/json", "engine", "model"],
  "study/sampling": ["model", "measure"],
  "study/lint": ["codec", "codec/json", "engine", "model", "study/files"],
  "study/derive": ["codec", "codec/json", "engine", "measure", "model", "recommend", "study/files", "study/sampling"],
  "study/packs": ["codec", "codec/json", "pack", "engine", "model", "study/files"],
  "study/simulate": ["codec", "codec/json", "engine", "measure", "model", "recommend", "study/sampling"],
  "study/factor": ["measure", "model"],
  "study/calibration": ["codec", "codec/json", "measure", "model", "study/factor"],
  "study/items": ["codec", "codec/json", "engine", "measure", "model", "study/calibration", "study/factor", "study/files"],
  cli: ["engine", "study/files", "study/lint", "study/derive", "study/packs", "study/simulate", "study/items", "model"],
  wasm: ["engine", "pack"],
};

/** Every folder of the page, and the folders that it may import; no folder may import one that comes after it. */
const web = {
  engine: [],
  i18n: [],
  "elements/base": [],
  "elements/question": ["elements/base"],
  "elements/result": ["elements/base"],
  "elements/print": ["elements/base", "elements/result"],
  "elements/prepared": ["elements/base"],
  data: ["engine", "i18n"],
  quiz: ["data", "engine"],
  screens: ["data", "quiz", "i18n", "elements/base", "elements/question"],
  result: ["data", "quiz", "screens", "engine", "i18n", "elements/base", "elements/result", "elements/print"],
  "counselor/data": ["engine", "quiz"],
  prepared: ["data", "quiz", "screens", "engine", "i18n", "elements/base", "elements/prepared"],
  desk: ["data", "quiz", "screens", "result", "prepared", "engine", "i18n", "elements/base", "elements/question"],
  "counselor/base": ["data", "quiz", "engine", "i18n", "elements/base", "desk", "counselor/data"],
  "counselor/one": ["data", "quiz", "screens", "result", "engine", "counselor/data", "counselor/base"],
  "counselor/prepare": ["quiz", "counselor/base"],
  "counselor/many": ["data", "quiz", "result", "engine", "elements/base", "counselor/data", "counselor/base"],
  counselor: [
    "data",
    "quiz",
    "screens",
    "result",
    "engine",
    "i18n",
    "elements/base",
    "elements/result",
    "desk",
    "counselor/data",
    "counselor/base",
    "counselor/one",
    "counselor/prepare",
    "counselor/many",
  ],
  embed: ["desk"],
  pages: ["data", "elements/base", "desk", "counselor"],
  "pages/public": [],
  "pages/guide": ["elements/result"],
  pictures: [],
  build: ["i18n", "pages", "quiz", "embed"],
  "build/first": ["build", "data", "engine", "i18n", "quiz"],
  "build/guide": ["build", "i18n", "data", "desk", "elements/result", "pages/guide", "pictures"],
  ".": [],
};
/** The folders that render, and those that run in Node. */
const rendering = /^(elements\/|screens$|result$|prepared$|desk$|counselor($|\/))/,
  inNode = /^(build(\/\w+)?|\.)$/;

/**
 * @param {string} folder
 * @param {RegExp} named
 * @returns {string[]}
 */
function filesOf(folder, named) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesOf(path, named);
    return named.test(name) ? [path] : [];
  });
}

/** @param {string} path @param {RegExp} pattern */
const found = (path, pattern) => [...readFileSync(path, "utf8").matchAll(pattern)].map(([, what]) => what ?? "");

test("every folder of core/ is a floor", () => {
  const folders = filesOf(join(top, "core"), /(?<!\.md)$/).map((file) => relative(join(top, "core"), dirname(file)));
  assert.deepEqual([...new Set(folders)].sort(), Object.keys(core).sort());
});

for (const [floor, below] of Object.entries(core)) {
  test(`core/${floor} includes only ${[floor, ...below].join(", ")}`, () => {
    const files = filesOf(join(top, "core", floor), /\.(h|cpp)$/);
    assert.ok(files.length > 0);
    for (const file of files) {
      for (const seen of found(file, /#include "([\w/]+)\/\w+\.h"/g))
        assert.ok([floor, ...below].includes(seen), `${relative(top, file)} includes ${seen}/`);
    }
  });
}

test("the measuring floors use no library but the standard one, and of its mathematics only sqrt, abs and floor", () => {
  for (const floor of ["model", "measure", "recommend"]) {
    for (const file of filesOf(join(top, "core", floor), /\.(h|cpp)$/)) {
      for (const header of found(file, /#include <([^>]+)>/g)) assert.ok(!header.includes("/"), `${file}: <${header}>`);
      const banned = /std::(exp|log|pow|erf|erfc|tanh|sin|cos|cbrt|hypot|fma|rand|random_device|chrono)\b/g;
      assert.deepEqual(found(file, banned), [], `${relative(top, file)}`);
    }
  }
});

/** @param {string} file */
const webFolder = (file) => relative(join(top, "web"), dirname(file)) || ".";

/** Every folder that a script names: in an import, a type import, or a file that it reads. @param {string} file */
const imported = (file) =>
  found(file, /(?:(?:from|import)\s*\(?|new URL\()\s*["'`](\.[^"'`]+)["'`]/g).map((path) => ({
    path,
    folder: webFolder(join(dirname(file), path, path.endsWith("/") ? "any" : "")),
  }));

test("every folder of web/ is known", () => {
  const folders = filesOf(join(top, "web"), /(?<!\.md)$/).map(webFolder);
  assert.deepEqual([...new Set(folders)].sort(), Object.keys(web).sort());
});

for (const [folder, others] of Object.entries(web)) {
  test(`web/${folder} imports only ${[folder, ...others].join(", ")}`, () => {
    for (const file of filesOf(join(top, "web"), /\.js$/).filter((one) => webFolder(one) === folder)) {
      for (const { path, folder: seen } of imported(file))
        assert.ok(
          [folder, ...others].includes(seen) || (folder === "." && path === "../dist"),
          `${relative(top, file)} imports ${path}`,
        );
    }
  });
}

test("no folder may use one that comes after it, so none use each other", () => {
  for (const floors of [core, web])
    for (const [at, below] of Object.values(floors).entries())
      for (const other of below)
        assert.ok(Object.keys(floors).slice(0, at).includes(other), `${Object.keys(floors)[at]} may use ${other}`);
});

test("only the folders that render use lit, and only the build and the server use Node", () => {
  for (const file of filesOf(join(top, "web"), /\.js$/)) {
    for (const name of found(file, /(?:from|import)\s*\(?\s*["'`]([^."'`][^"'`]*)["'`]/g)) {
      if (/^lit($|\/)/.test(name)) assert.match(webFolder(file), rendering, `${relative(top, file)} imports ${name}`);
      if (name.startsWith("node:")) assert.match(webFolder(file), inNode, `${relative(top, file)} imports ${name}`);
    }
  }
});

test("no folder of core/ or web/ holds more than 20 sources, and no source more than 300 lines", () => {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const file of [...filesOf(join(top, "core"), /\.(h|cpp)$/), ...filesOf(join(top, "web"), /\.js$/)]) {
    const lines = readFileSync(file, "utf8").split("\n").length - 1;
    assert.ok(lines <= 300, `${relative(top, file)} has ${lines} lines`);
    if (!file.endsWith(".h")) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  }
  for (const [folder, count] of counts) assert.ok(count <= 20, `${relative(top, folder)} holds ${count} sources`);
});

test("no JavaScript file of tests/ has more than 300 lines", () => {
  for (const file of filesOf(join(top, "tests"), /\.js$/)) {
    const lines = readFileSync(file, "utf8").split("\n").length - 1;
    assert.ok(lines <= 300, `${relative(top, file)} has ${lines} lines`);
  }
});
