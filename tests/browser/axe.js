// @ts-check
import assert from "node:assert/strict";
import { AxeBuilder } from "@axe-core/webdriverjs";

/**
 * Asserts that axe finds nothing.
 *
 * @param {import("./person.js").Person} person @param {string} where
 * @param {string[]} rules only these, if there are some
 */
export async function findsNothing(person, where, rules = []) {
  const axe = new AxeBuilder(person.driver).setLegacyMode();
  const { violations } = await (rules.length > 0 ? axe.withRules(rules) : axe).analyze();
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${where}: ${id} ${nodes.map(({ html }) => html).join(" ")}`),
    [],
  );
}
