// @ts-check
// The npm package as somebody uses it: packed, installed from the packed file, in a strict TypeScript project with Vite and React.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { makePackage } from "../../../web/build/package.js";
import { engineOfTheDay } from "../person.js";
import { answerOne, people, speak } from "../quiz.js";
import { blocks, openPlace } from "./place.js";

const en = speak("en");
/** For what needs no browser. */
const chromium = { skip: engineOfTheDay !== "chromium" };
const top = fileURLToPath(new URL("../../../", import.meta.url));
mkdirSync(join(top, "build"), { recursive: true });
/** Inside of the project, so that React and TypeScript are found. */
const folder = mkdtempSync(join(top, "build/package-test-"));
/** @param {string} program @param {string[]} args */
const run = (program, args) => execFileSync(program, args, { cwd: folder, encoding: "utf8" });

const page = `import "whichdesk/define";
import "whichdesk/react";
import type { WhichDesk } from "whichdesk";
import { StrictMode, useEffect, useRef } from "react";

type Props = { done: (answered: number) => void };

const Quiz = ({ done }: Props) => {
  const desk = useRef<WhichDesk>(null);
  useEffect(() => {
    const { current } = desk;
    const finished = ({ detail }: CustomEvent<{ answered: number }>) => done(detail.answered);
    current?.addEventListener("finished", finished);
    return () => current?.removeEventListener("finished", finished);
  }, [done]);
  return (
    <which-desk ref={desk} lang="en" start="auto" assets="/whichdesk/" suppressHydrationWarning>
      <a href="https://quiz.example/">The quiz</a>
    </which-desk>
  );
};

export const App = (props: Props) => (
  <StrictMode>
    <main>
      <Quiz {...props} />
    </main>
  </StrictMode>
);

/** Not hydrated, events can be given as properties. */
export const Shorter = ({ done }: Props) => <which-desk onfinished={({ detail }) => done(detail.answered)} />;
export const Frame = () => <which-desk-frame lang="en" plan="full" roles="/our.pack.json" storage="session" name="jobs" src="/whichdesk/embed.html" />;
// @ts-expect-error: there is no such plan.
export const Wrong = () => <which-desk-frame plan="fast" />;
`;
const client = `import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./app.js";

const root = document.getElementById("root")!;
const app = <App done={(answered) => { document.title = String(answered); }} />;
if (root.firstChild) hydrateRoot(root, app);
else createRoot(root).render(app);
const desk = document.querySelector("which-desk");
const state: "waiting" | "loading" | "running" | "failed" | undefined = desk?.state;
console.log(state);
`;
const server = `import { renderToString } from "react-dom/server";
import { App } from "./app.js";

export const markup = renderToString(<App done={() => {}} />);
`;

/** @type {Awaited<ReturnType<typeof openPlace>>} */ let place;
/** The names of the packed files. @type {string[]} */ let packed;

before(async () => {
  makePackage(join(folder, "package"));
  const [{ filename, files }] = JSON.parse(run("npm", ["pack", "--json", "--silent", "./package"]));
  packed = files.map((/** @type {{path: string}} */ { path }) => path);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "company", private: true, type: "module" }));
  run("npm", ["install", "--offline", "--no-audit", "--no-fund", "--silent", `./${filename}`]);
  for (const [name, text] of Object.entries({ "app.tsx": page, "client.tsx": client, "server.tsx": server }))
    writeFileSync(join(folder, name), text);
  for (const entry of ["client", "server"])
    await build({
      configFile: false,
      root: folder,
      logLevel: "error",
      mode: "development",
      define: { "process.env.NODE_ENV": '"development"' },
      oxc: { jsx: { runtime: "automatic" } },
      ssr: { noExternal: ["whichdesk"] },
      build: {
        ssr: entry === "server",
        outDir: join(folder, `dist-${entry}`),
        rolldownOptions: { input: join(folder, `${entry}.tsx`), output: { entryFileNames: "[name].js" } },
      },
    });
  run(join(folder, "node_modules/.bin/whichdesk-files"), ["public/whichdesk"]);
  place = await openPlace();
});
after(() => {
  place?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("the packed file holds what is needed and nothing else", chromium, () => {
  for (const name of [
    "package.json",
    "index.js",
    "define.js",
    "index.d.ts",
    "react.d.ts",
    "custom-elements.json",
    "files.js",
    "LICENSE",
    "SECURITY.md",
    "README.md",
    "PACKS.md",
    "pack.schema.json",
  ])
    assert.ok(packed.includes(name), name);
  for (const name of [
    "which-desk.js",
    "which-desk-frame.js",
    "embed.html",
    "whichdesk.wasm",
    "questions/office/text.vi.items.json",
  ])
    assert.ok(packed.includes(`files/${name}`), name);
  assert.deepEqual(
    packed.filter((name) => !/^(files\/|[\w.-]+\.(js|ts|json|md)$|LICENSE$)|\.(test|br)$/.test(name)),
    [],
  );
  for (const name of ["README.md", "SECURITY.md", "PACKS.md"])
    for (const [, to] of readFileSync(join(folder, "node_modules/whichdesk", name), "utf8").matchAll(/\]\((?!https:)([^)]+)\)/g))
      assert.ok(packed.includes(to), `${name} links to ${to}`);
  assert.ok(packed.length < 60, String(packed.length));
});

test("complaint 6: on a server the package can be imported, defined and rendered", chromium, async () => {
  assert.equal(run("node", ["-e", 'import("whichdesk/define").then(({}) => console.log("imported"))']).trim(), "imported");
  assert.match(
    (await import(join(folder, "dist-server/server.js"))).markup,
    /^<main><which-desk .*<a href="https:\/\/quiz.example\/">The quiz<\/a><\/which-desk><\/main>$/,
  );
});

test("a strict TypeScript project accepts the tag, its events and its state", chromium, () => {
  const options = [
    "--ignoreConfig",
    "--strict",
    "--noEmit",
    "--jsx",
    "react-jsx",
    "--module",
    "esnext",
    "--moduleResolution",
    "bundler",
    "--target",
    "es2022",
    "--lib",
    "es2022,dom",
  ];
  run(process.execPath, [join(top, "node_modules/typescript/bin/tsc"), ...options, "app.tsx", "client.tsx"]);
});

/** Puts the built page and the quiz's files on the company's server. */
function publish() {
  place.put("/client.js", "text/javascript", readFileSync(join(folder, "dist-client/client.js")));
  place.publish(join(folder, "public/whichdesk"), "/whichdesk/");
}

for (const [complaint, rendered] of /** @type {const} */ ([
  ["complaint 8: under React's StrictMode there is one quiz", false],
  ["complaint 7: hydrated, what the server has rendered does not differ", true],
]))
  test(`${complaint}, and the page hears that it is finished`, async () => {
    publish();
    place.put("/errors.js", "text/javascript", "window.errors = []; console.error = (...words) => errors.push(words.join(' '));");
    const inside = rendered ? (await import(join(folder, "dist-server/server.js"))).markup : "";
    await place.visit(
      {
        head: '<script src="/errors.js"></script>',
        body: `<div id="root">${inside}</div><script type="module" src="/client.js"></script>`,
      },
      async (person) => {
        await person.waitsUntilReady();
        assert.equal(await person.looks("return document.querySelectorAll('which-desk').length + all('wd-desk').length"), 2);
        await person.press(en.t("welcome-start"));
        await answerOne(person, en, people.front.manner);
        await person.press(en.t("question-stop"));
        await person.waitsFor("return document.title === '1'");
        assert.deepEqual(await person.looks("return errors"), []);
      },
    );
  });

for (const [at, what] of ["the element", "the frame", "a plain frame"].entries())
  test(`the recipe for ${what} runs as it is written, under the policy that SECURITY.md gives it`, async () => {
    const ours = (/** @type {string} */ text) =>
      text.replaceAll("https://quiz.example/embed", place.quiz).replaceAll("https://quiz.example", new URL(place.quiz).origin);
    const body = ours(blocks("web/embed/README.md", "html")[at]);
    const policy = `default-src 'none'; ${ours(blocks("SECURITY.md", "")[at].trim())}`;
    await place.visit({ body, policy, closed: true }, async (person) => {
      if (at === 0) return person.waitsUntilReady();
      await person.waitsFor(
        "return document.querySelector('iframe, which-desk-frame')?.shadowRoot?.querySelector('iframe') ?? document.querySelector('iframe')",
      );
      await person.driver
        .switchTo()
        .frame(
          await person.looks(
            "return document.querySelector('iframe') ?? document.querySelector('which-desk-frame').shadowRoot.querySelector('iframe')",
          ),
        );
      await person.sees(speak("de").t("welcome-start"));
      await person.driver.switchTo().defaultContent();
    });
    place.isAllowed();
  });
