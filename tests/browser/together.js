// @ts-check
// Runs test files in one process, so that they share a browser: node --test-reporter=tap tests/browser/together.js FILE...
// A file with hooks of its own (before, after) needs a process of its own.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

for (const file of process.argv.slice(2)) await import(pathToFileURL(resolve(file)).href);
