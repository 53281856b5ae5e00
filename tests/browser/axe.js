// @ts-check
import assert from "node:assert/strict";
import { AxeBuilder } from "@axe-core/webdriverjs";

/** Asserts that axe finds nothing. @param {import("./person.js").Person} person @param {string} where */
export async function findsNothing(person, where) {
  const { violations } = await new AxeBuilder(person.driver).setLegacyMode().analyze();
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${where}: ${id} ${nodes.map(({ html }) => html).join(" ")}`),
    [],
  );
}
