// @ts-check
import { FluentResource } from "@fluent/bundle";

/**
 * The messages of a `.ftl` file. The build reads them, so that no page needs Fluent's parser.
 * @param {string} source - in Fluent syntax @returns {import("../i18n/messages.js").Patterns}
 */
export const readFluent = (source) =>
  Object.fromEntries(new FluentResource(source).body.flatMap(({ id, value }) => (value === null ? [] : [[id, value]])));
