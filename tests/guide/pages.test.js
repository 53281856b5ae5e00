// @ts-check
// What every page of the guide keeps to: valid HTML, links that lead somewhere, a head that search engines understand.
import assert from "node:assert/strict";
import { posix } from "node:path";
import { test } from "node:test";
import { HtmlValidate } from "html-validate";
import { html } from "../../web/build/markup.js";
import { siteAddress } from "../../web/build/guide/site.js";
import { attributes, bank, files, filesWithoutSite, languages, others, pages, roles, shown, site, speak } from "./built.js";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    "no-trailing-whitespace": "off",
    "long-title": "off",
    "doctype-style": "off", // "<!doctype html>" in small letters, as Vite writes it
  },
});

test("the guide has, in each language, an overview, a list, a comparison, a way for employers, a page for each job and skill, a sheet for each job", () => {
  const names = [
    "index",
    "list",
    "compare",
    "hiring",
    ...roles.flatMap(({ id }) => [`job/${id}`, `hiring/${id}`]),
    ...bank.skills.map((/** @type {any} */ { id }) => `skill/${id}`),
  ];
  assert.deepEqual(
    [...pages.keys()].sort(),
    languages.flatMap((language) => names.map((name) => `guide/${language}/${name}.html`)).sort(),
  );
});

for (const [what, some] of /** @type {[string, typeof files][]} */ ([
  ["with a site", files],
  ["without one", filesWithoutSite],
]))
  test(`every page is valid HTML, ${what}`, async () => {
    const chosen = [...some].filter(([name]) => name.endsWith(".html")).filter((_, at) => some === files || at % 12 === 0);
    for (const [name, source] of chosen) {
      const { results } = await validator.validateString(source, name);
      assert.deepEqual(
        results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${name}:${line} ${ruleId} ${message}`)),
        [],
      );
    }
  });

/** Every file of this project that a page links to, with its fragment. @param {string} name @param {string} source */
const links = (name, source) =>
  [...attributes(source, "href"), ...attributes(source, "src")]
    .filter((link) => !/^(https?:|#content$)/.test(link))
    .map((link) => {
      const [path, fragment = ""] = link.replace(/\?[^#]*/, "").split("#");
      return { file: path.startsWith("/") ? path.slice(site.pathname.length) : posix.join(posix.dirname(name), path), fragment };
    });

test("every link leads to a file that is there, and its fragment to a job", () => {
  const jobs = roles.map(({ id }) => id);
  for (const [name, source] of files) {
    if (!name.endsWith(".html")) continue;
    for (const { file, fragment } of links(name, source)) {
      assert.ok(files.has(file) || others.includes(file), `${name} links to ${file}`);
      if (fragment) assert.ok(jobs.includes(fragment.replace(/^job=/, "")), `${name} links to #${fragment}`);
    }
  }
});

test("every page can be reached from the overview in English", () => {
  const reached = new Set(["guide/en/index.html"]);
  for (const name of reached) for (const { file } of links(name, pages.get(name) ?? "")) if (pages.has(file)) reached.add(file);
  assert.deepEqual(
    [...pages.keys()].filter((name) => !reached.has(name)),
    [],
  );
});

/** @param {string} source @param {RegExp} pattern */
const one = (source, pattern) => {
  const found = [...source.matchAll(pattern)];
  assert.equal(found.length, 1, String(pattern));
  return found[0][1];
};

for (const language of languages)
  test(`${language}: each page has its own title and description, of a length that search engines show, one main heading, and its language`, () => {
    const own = [...pages].filter(([name]) => name.startsWith(`guide/${language}/`));
    const titles = own.map(([, source]) => one(source, /<title>(.*?) – Whichdesk<\/title>/g));
    const descriptions = own.map(([, source]) => one(source, /<meta name="description" content="(.*?)">/g));
    assert.equal(new Set(titles).size, own.length);
    assert.equal(new Set(descriptions).size, own.length);
    for (const title of titles) assert.ok(title.length <= 75, title);
    for (const description of descriptions) assert.ok(description.length >= 25 && description.length <= 235, description);
    for (const [name, source] of own) {
      one(source, /(<h1)/g);
      assert.equal(one(source, /<html lang="(.*?)">/g), language, name);
    }
  });

test("with a site, each page names its one address, the same page in each language, and a picture of its language", () => {
  for (const [name, source] of pages) {
    const [, language, rest] = name.match(/^guide\/(\w+)\/(.*)$/) ?? [];
    const addressOf = (/** @type {string} */ id) => `${site}guide/${id}/${rest === "index.html" ? "" : rest}`;
    assert.equal(one(source, /<link rel="canonical" href="(.*?)">/g), addressOf(language));
    assert.equal(one(source, /<meta property="og:url" content="(.*?)">/g), addressOf(language));
    assert.equal(one(source, /<meta property="og:image" content="(.*?)">/g), `${site}guide/${language}.png`);
    assert.deepEqual(
      [...source.matchAll(/<link rel="alternate" hreflang="(.*?)" href="(.*?)">/g)].map(([, id, href]) => [id, href]),
      [...languages.map((id) => [id, addressOf(id)]), ["x-default", addressOf("en")]],
    );
  }
});

test("the list for search engines has the quiz and every page, each once", () => {
  const listed = [...(files.get("sitemap.xml") ?? "").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  const wanted = ["index.html", ...pages.keys()].map((name) => `${site}${name.replace(/(^|\/)index\.html$/, "$1")}`);
  assert.deepEqual(listed.sort(), wanted.sort());
  assert.match(files.get("robots.txt") ?? "", /^Sitemap: https:\/\/desk\.example\/quiz\/sitemap\.xml$/m);
});

test("without a site, nothing needs an address: no canonical, no pictures, no list for search engines", () => {
  for (const [name, source] of filesWithoutSite) assert.doesNotMatch(source, /canonical|og:|hreflang="x-default"/, name);
  assert.equal(filesWithoutSite.has("sitemap.xml"), false);
});

test("a job's page tells machines its occupation, with the codes of O*NET-SOC and ISCO-08", () => {
  for (const language of languages) {
    const { text } = speak(language);
    for (const { id, soc } of roles) {
      const source = pages.get(`guide/${language}/job/${id}.html`) ?? "";
      const data = JSON.parse(one(source, /<script type="application\/ld\+json">(.*?)<\/script>/g));
      assert.equal(data["@type"], "Occupation");
      assert.equal(data.name, text.roles[id].title.replaceAll("\u00ad", ""));
      const codes = Object.fromEntries(
        data.occupationalCategory.map((/** @type {any} */ code) => [code.inCodeSet.name, code.codeValue]),
      );
      assert.equal(codes["O*NET-SOC 2019"], soc);
      assert.match(codes["ISCO-08"], /^[1-5]\d{3}$/);
    }
  }
});

test("the page for a wrong address says so in each language and leads to guide and quiz", () => {
  const source = files.get("404.html") ?? "";
  for (const language of languages) {
    const { t } = speak(language);
    assert.ok(shown(source).includes(t("missing-title")), language);
    assert.ok(source.includes(`href="/quiz/guide/${language}/index.html"`), language);
    assert.ok(source.includes(`href="/quiz/index.html?lang=${language}"`), language);
  }
  assert.match(filesWithoutSite.get("404.html") ?? "", /href="\/guide\/en\/index\.html"/);
});

test("no page has a script or style of its own, a style attribute, or anything of another host", () => {
  for (const [name, source] of filesWithoutSite) {
    assert.doesNotMatch(source, /\sstyle=|<style|\son\w+=|javascript:/, name);
    for (const [tag] of source.matchAll(/<script[^>]*>/g)) assert.match(tag, /type="application\/ld\+json"| src="/, name);
    for (const link of [...attributes(source, "href"), ...attributes(source, "src")])
      assert.doesNotMatch(link, /^\w+:|^\/\//, name);
  }
});

test("a template escapes what it is given, and nothing twice", () => {
  const name = `<b>"A & B"</b>`;
  assert.equal(
    String(html`<p title="${name}">${html`<i>${name}</i>`}${[name, null, false]}</p>`),
    '<p title="&lt;b&gt;&quot;A &amp; B&quot;&lt;/b&gt;"><i>&lt;b&gt;&quot;A &amp; B&quot;&lt;/b&gt;</i>&lt;b&gt;&quot;A &amp; B&quot;&lt;/b&gt;</p>',
  );
});

test("SITE is the address of a folder, or it is refused with its name", () => {
  assert.equal(siteAddress(undefined), null);
  assert.equal(siteAddress("https://desk.example")?.href, "https://desk.example/");
  assert.equal(siteAddress("https://desk.example/quiz")?.href, "https://desk.example/quiz/");
  for (const wrong of ["desk.example", "ftp://desk.example/", "https://desk.example/?a", "https://desk.example/#a"])
    assert.throws(() => siteAddress(wrong), new RegExp(`SITE is "${wrong.replace(/[?.]/g, "\\$&")}"`));
});
