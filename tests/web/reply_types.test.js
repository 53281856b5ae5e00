import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { replyTypes } from "../../web/build/reply-types.js";

test("the page's types of replies are those of the schema: npm run reply-types", async () => {
  assert.equal(readFileSync(new URL("../../web/engine/reply.d.ts", import.meta.url), "utf8"), await replyTypes());
});
