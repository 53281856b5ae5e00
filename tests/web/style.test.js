// @ts-check
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";

const web = new URL("../../web/", import.meta.url);

/** Every file that holds style rules. */
const files = readdirSync(web, { recursive: true })
  .map(String)
  .filter((name) => /\.(js|css)$/.test(name));

for (const file of files) {
  const source = readFileSync(new URL(file, web), "utf8");

  test(`${file}: sides are start and end, so that the page can be read from right to left`, () => {
    const physical =
      /(?<![\w-])(?:(?:margin|padding|border)-(?:left|right|top|bottom)|(?:left|right|top|bottom|(?:min-|max-)?(?:width|height))\s*:(?!\s*\$?\{)(?=[^,}]*;)|text-align:\s*(?:left|right)|float:\s*(?:left|right))/g;
    const styles = file.endsWith(".css") ? [source] : [...source.matchAll(/css`([^`]*)`/g)].map(([, style]) => style);
    const rules = styles.join("\n").replace(/@media[^{]*|@container[^{]*/g, "");
    assert.deepEqual(
      [...rules.matchAll(physical)].map(([found]) => found),
      [],
    );
  });

  test(`${file}: no style attribute, which the page's policy would drop`, () => {
    assert.doesNotMatch(source, /\sstyle=|styleMap|\.innerHTML/);
  });
}
