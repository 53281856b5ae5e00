// @ts-check
import assert from "node:assert/strict";
import { AxeBuilder } from "@axe-core/webdriverjs";

/**
 * Asserts that axe finds nothing. The rule of colors takes most of the time, and colors are the same in every language: where a screen
 * is looked at more than once, one look is for `"colors"` too, and the others are for the rest.
 *
 * @param {import("./person.js").Person} person @param {string} where
 * @param {"all" | "colors" | "all but colors"} [rules]
 */
export async function findsNothing(person, where, rules = "all") {
  const axe = new AxeBuilder(person.driver).setLegacyMode().options({ resultTypes: ["violations"] });
  if (rules === "colors") axe.withRules("color-contrast");
  if (rules === "all but colors") axe.disableRules("color-contrast");
  const { violations } = await axe.analyze();
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${where}: ${id} ${nodes.map(({ html }) => html).join(" ")}`),
    [],
  );
}
