// @ts-check
// Writes web/engine/reply.d.ts, the types of the core's replies, from their schema: npm run reply-types.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "json-schema-to-typescript";

const at = (/** @type {string} */ path) => join(import.meta.dirname, "..", "..", path);
const source = "questions/schema/reply.schema.json";
const target = "web/engine/reply.d.ts";

/** Titles are for editors; the generator would make a type of each. @param {any} node @returns {any} */
function withoutTitles(node) {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map(withoutTitles);
  const kept = Object.entries(node).filter(([key, value]) => key !== "title" || typeof value !== "string");
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutTitles(value)]));
}

/** The text of reply.d.ts. */
export const replyTypes = () =>
  compile(withoutTitles(JSON.parse(readFileSync(at(source), "utf8"))), "Reply", {
    bannerComment: `// Made from ${source} by \`npm run reply-types\`; not to be edited.`,
    ignoreMinAndMaxItems: true,
    style: { printWidth: 120 },
  });

if (process.argv[1] === import.meta.filename) writeFileSync(at(target), await replyTypes());
