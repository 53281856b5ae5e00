// @ts-check
// No message that no source names: translators would translate it for nobody.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const web = new URL("../../web/", import.meta.url);
const sources = readdirSync(web, { recursive: true, encoding: "utf8" })
  .filter((name) => /(?<!\.d)\.(js|html)$/.test(name))
  .map((name) => readFileSync(new URL(name, web), "utf8"))
  .join("\n");

/** Ids that stand in quotes, in whatever language of the three: "id", 'id', `id`. */
const named = new Set([...sources.matchAll(/["'`]([a-z][\w-]*)["'`]/g)].map(([, id]) => id));
/** Ids that are put together: `fit-${word}` names every id that begins with `fit-`. At least three letters must be given. */
const composed = [...sources.matchAll(/`([\w-]*(?:\$\{[^}`]*\}[\w-]*)+)`/g)]
  .map(([, template = ""]) => template.split(/\$\{[^}]*\}/))
  .filter((parts) => parts.join("").length >= 3)
  .map((parts) => new RegExp(`^${parts.join("[\\w-]+")}$`));
/** The steps of the scales are named by type and option. */
const steps = new Set(
  Object.entries(JSON.parse(readFileSync(new URL("../questions/office/bank.json", web), "utf8")).types).flatMap(
    ([type, { options }]) => options.map((/** @type {{id: string}} */ { id }) => `${type}-${id}`),
  ),
);

/** @param {string} id */
const isUsed = (id) => named.has(id) || steps.has(id) || composed.some((pattern) => pattern.test(id));

for (const name of readdirSync(new URL("i18n", web)).filter((file) => /^en\..*ftl$/.test(file)))
  test(`every message of ${name} is named in a source`, () => {
    const ids = [...readFileSync(new URL(`i18n/${name}`, web), "utf8").matchAll(/^([a-zA-Z][\w-]*) *=/gm)].map(
      ([, id = ""]) => id,
    );
    assert.ok(ids.length > 0);
    assert.deepEqual(
      ids.filter((id) => !isUsed(id)),
      [],
    );
  });

test("a message that no source names is found", () => assert.ok(!isUsed("nobody-says-this")));
