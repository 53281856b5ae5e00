// @ts-check
// The recipes of web/embed/README.md in what sites are made with: built as they are written, then used, left and come back to.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { Key } from "selenium-webdriver";
import { compile } from "svelte/compiler";
import { build } from "vite";
import { compileScript, parse } from "vue/compiler-sfc";
import { makePackage } from "../../../web/build/package.js";
import { engineOfTheDay } from "../person.js";
import { answerOne, people, speak } from "../quiz.js";
import { blocks, listening, openPlace } from "./place.js";

const en = speak("en");
/** For what does not differ between engines. */
const chromium = { skip: engineOfTheDay !== "chromium" };
const { manner } = people.front;
const top = fileURLToPath(new URL("../../../", import.meta.url));
const folder = mkdtempSync(join(top, "build/frameworks-test-"));
const recipe = (/** @type {string} */ language) => blocks("web/embed/README.md", language)[0];

/** The company's own button, which shows the quiz and takes it away. */
const show = "Show or hide";
const done = "({ detail }) => { document.title = String(detail.answered); }";

const react = `import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import { Quiz } from "./Quiz.jsx";

const done = ${done};
function App() {
  const [shown, setShown] = useState(true);
  return <><button onClick={() => setShown(!shown)}>${show}</button>{shown && <Quiz done={done} />}</>;
}
createRoot(document.getElementById("root")).render(<StrictMode><App /></StrictMode>);
`;
const vue = `import { createApp, h, ref } from "vue";
import Quiz from "./Quiz.vue";

const shown = ref(true);
const App = () => [h("button", { onClick: () => { shown.value = !shown.value; } }, "${show}"), shown.value ? h(Quiz, { done: ${done} }) : null];
createApp(App).mount("#root");
`;
const svelte = `import { mount, unmount } from "svelte";
import Quiz from "./Quiz.svelte";

const target = document.getElementById("root");
const button = Object.assign(document.createElement("button"), { textContent: "${show}" });
document.body.prepend(button);
const add = () => mount(Quiz, { target, props: { done: ${done} } });
let quiz = add();
button.addEventListener("click", () => { if (quiz) { unmount(quiz); quiz = undefined; } else quiz = add(); });
`;

/** What compiles the recipes, with each project's own compiler. @type {import("vite").Plugin} */
const compilers = {
  name: "recipes",
  transform(code, id) {
    if (id.endsWith(".svelte")) return compile(code, { generate: "client", filename: id }).js.code;
    if (!id.endsWith(".vue")) return;
    const compilerOptions = { isCustomElement: (/** @type {string} */ tag) => tag.startsWith("which-desk") };
    return compileScript(parse(code).descriptor, { id: "quiz", inlineTemplate: true, templateOptions: { compilerOptions } })
      .content;
  },
};

/** @type {Record<string, {main: string, quiz: string, alias?: Record<string, string>}>} */
const projects = {
  "React 18": { main: react, quiz: "Quiz.jsx", alias: { react: "react-18", "react-dom": "react-dom-18" } },
  "React 19": { main: react, quiz: "Quiz.jsx" },
  Vue: { main: vue, quiz: "Quiz.vue" },
  Svelte: { main: svelte, quiz: "Quiz.svelte" },
};

/** @type {Awaited<ReturnType<typeof openPlace>>} */ let place;
before(async () => {
  makePackage(join(folder, "package"));
  place = await openPlace();
  place.publish(join(folder, "package/files"), "/whichdesk/");
});
after(() => {
  place?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The company's script with this recipe in it. @param {string} name */
async function built(name) {
  const { main, quiz, alias = {} } = projects[name];
  const root = join(folder, name.replace(" ", "-"));
  mkdirSync(root);
  writeFileSync(join(root, quiz), recipe(quiz.split(".")[1]));
  writeFileSync(join(root, "main.jsx"), main);
  const packages = Object.entries(alias).map(([find, other]) => ({
    find: new RegExp(`^${find}(?=/|$)`),
    replacement: join(top, "node_modules", other),
  }));
  await build({
    configFile: false,
    root,
    logLevel: "error",
    mode: "development",
    define: { "process.env.NODE_ENV": '"development"' },
    oxc: { jsx: { runtime: "automatic" } },
    plugins: [compilers],
    resolve: { alias: [...packages, { find: "whichdesk/define", replacement: join(folder, "package/define.js") }] },
    build: { minify: false, rolldownOptions: { input: join(root, "main.jsx"), output: { entryFileNames: "main.js" } } },
  });
  return readFileSync(join(root, "dist/main.js"));
}

/** These write markup as text, which Trusted Types forbid unless each one's own policy is named. */
const policy = () => place.strict.replace(/; require-trusted-types.*/, "");

for (const name of Object.keys(projects))
  test(`${name}: taken away after an answer and shown again, there is one quiz, the answer is kept, and the page hears the end`, {
    skip: name === "React 18" && chromium.skip,
  }, async () => {
    const main = await built(name);
    if (name.startsWith("React")) assert.match(String(main), new RegExp(`[vV]ersion = ["']${name.slice(6)}[.]`));
    place.put("/main.js", "text/javascript", main);
    await place.visit(
      { policy: policy(), body: '<div id="root"></div><script type="module" src="/main.js"></script>' },
      async (person) => {
        await person.press(en.t("welcome-start"));
        await answerOne(person, en, manner);
        await person.press(show);
        await person.waitsFor("return !document.querySelector('which-desk')");
        await person.press(show);
        await person.waitsUntilReady();
        assert.equal(await person.looks("return document.querySelectorAll('which-desk').length + all('wd-desk').length"), 2);
        await answerOne(person, en, manner);
        await person.press(en.t("question-stop"));
        await person.waitsFor("return document.title === '2'");
      },
    );
  });

test("Turbo: the quiz is there after going to another page and back, and what was answered is kept", async () => {
  const turbo = readFileSync(join(top, "node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js"));
  place.put("/turbo.js", "text/javascript", turbo);
  const head = `<script src="/turbo.js"></script>${place.script(listening)}`;
  place.put(
    "/about",
    "text/html",
    `<!doctype html><html lang="en"><head>${head}<title>About</title></head><body><h1>About us</h1></body></html>`,
  );
  const tags = recipe("html").replaceAll("https://quiz.example/embed", place.quiz).replace('lang="de"', 'lang="en"');
  const open = policy()
    .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
    .replace("connect-src", `connect-src ${place.address}`);
  await place.visit({ policy: open, head, body: `<a href="/about">About us</a>${tags}` }, async (person) => {
    await person.press(en.t("welcome-start"));
    await answerOne(person, en, manner);
    await person.looks("window.same = true; document.querySelector('a').click()");
    await person.waitsFor("return document.title === 'About'");
    await person.looks("history.back()");
    await answerOne(person, en, manner);
    await person.press(en.t("question-stop"));
    await person.waitsFor("return heard.some(({ type, detail }) => type === 'finished' && detail.answered === 2)");
    assert.equal(await person.looks("return window.same"), true);
  });
});

test("a frame in a frame of the company is as high as the quiz, and goes from the welcome to the result by keyboard alone", async () => {
  const tags = blocks("web/embed/README.md", "html")[1]
    .replaceAll("https://quiz.example/embed", place.quiz)
    .replace('lang="de"', 'lang="en"');
  place.put(
    "/inner.html",
    "text/html",
    `<!doctype html><html lang="en"><head><script src="/open-roots.js"></script>${place.script(listening)}<title>Inner</title></head><body>${tags}</body></html>`,
  );
  const style = place.style("iframe { block-size: 1500px; inline-size: 100%; }");
  await place.visit(
    {
      policy: place.strict.replace("frame-src", "frame-src 'self'"),
      head: style,
      body: '<iframe src="/inner.html" title="Jobs"></iframe>',
    },
    async (person) => {
      const { driver } = person;
      await person.waitsFor("return document.querySelector('iframe').contentWindow.heard?.some(({ type }) => type === 'ready')");
      await person.types("Tab"); // into the frames: WebKit lets no other document take the focus by itself
      await driver.switchTo().frame(await person.looks("return document.querySelector('iframe')"));
      const frame = await person.looks("return document.querySelector('which-desk-frame').shadowRoot.querySelector('iframe')");
      await driver.switchTo().frame(frame);
      // Every engine gets keys: WebKitGTK's driver sends clicks to the page around the frame, at the same place of that page.
      const button = (/** @type {string} */ name) => `all("button").find((one) => said(one) === ${JSON.stringify(en.t(name))})`;
      for (const [control, key] of [
        [button("welcome-start"), Key.ENTER],
        [`all("fieldset input")[0]`, Key.SPACE],
        [button("question-next"), Key.ENTER],
        [button("question-stop"), Key.SPACE],
      ]) {
        await person.waitsFor(`return ${control}`);
        await (await person.looks(`return ${control}`)).sendKeys(key);
      }
      await person.sees(en.t("result-heading"));
      const content = await person.looks("return document.documentElement.scrollHeight");
      await driver.switchTo().parentFrame();
      await person.waitsFor("return heard.some(({ type, detail }) => type === 'finished' && detail.answered === 1)");
      await person.waitsFor(
        `return Math.abs(document.querySelector('which-desk-frame').getBoundingClientRect().height - ${content}) < 3`,
      );
      await driver.switchTo().defaultContent();
    },
  );
});

test("in a box that is as wide as its content the quiz has a width, and none is wider than the window", () =>
  place.visit(
    {
      head: place.style(
        `.flex { display: flex; } .float { float: inline-start; } .inline { display: inline-block; } .grid { display: grid; justify-items: start; }`,
      ),
      body: `<script type="module" src="${place.quiz}/which-desk.js"></script><which-desk lang="en"></which-desk><dialog></dialog><div class="flex"></div><div class="float"></div><div class="inline"></div><div class="grid"></div><table><tr><td></td></tr></table>`,
    },
    async (person) => {
      await person.waitsUntilReady();
      for (const width of [360, 1280]) {
        await person.resize(width, 740);
        for (const box of ["dialog", ".flex", ".float", ".inline", ".grid", "td"]) {
          const size =
            await person.looks(`const quiz = document.querySelector("which-desk"), box = document.querySelector("${box}");
            box.append(quiz); box.showModal?.();
            const { width } = quiz.getBoundingClientRect();
            box.close?.();
            return width`);
          assert.ok(size >= Math.min(width * 0.75, 600) && size <= width, `${box} at ${width}: ${size}`);
        }
      }
    },
  ));
