// @ts-check
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { visit } from "./quiz.js";

test("violations of the policy are recorded from a page's first line on, and kept when another page opens", async () => {
  const folder = mkdtempSync(join(tmpdir(), "whichdesk-"));
  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><title>1</title><script>forbidden()</script><img src="https://elsewhere.invalid/1.png">`,
  );
  writeFileSync(join(folder, "second.html"), `<!doctype html><title>2</title>`);
  try {
    await visit({ folder, forbidden: true }, async (person, address, host) => {
      await person.opens(`${address}/second.html`);
      assert.match(host.violations.sort().join("\n"), /^img-src https:\/\/elsewhere\.invalid.*\nscript-src\S* inline$/);
      assert.deepEqual(
        host.asked.map((url) => new URL(url).pathname).filter((path) => path !== "/favicon.ico"),
        ["/", "/second.html"],
      );
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
