// What `items --write` puts into a bank, and what it leaves alone.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { items, sheetsFrom } from "./calibrated.js";
import { folderOf, stepsBank } from "./fixtures/steps.js";
import { run } from "./program.js";

describe("items --write", () => {
  const bank = stepsBank();
  const sheets = sheetsFrom(bank, 600, 4);

  test("keeps the old version and puts the estimates into the new one", () => {
    const folder = folderOf(bank);
    try {
      const before = ["bank.json", "roles.json"].map((name) => readFileSync(join(folder, name), "utf8"));
      const { status, stderr, calibration, written } = items(folder, sheets, ["--write"]);
      assert.deepEqual([status, stderr, written.version, written.kept], [0, "", 2, "versions/1"]);
      const kept = ["bank.json", "roles.json"].map((name) => readFileSync(join(folder, "versions/1", name), "utf8"));
      assert.deepEqual(kept, before);
      const next = JSON.parse(readFileSync(join(folder, "bank.json"), "utf8"));
      assert.equal(next.version, 2);
      for (const [at, item] of next.items.entries())
        for (const [skill, loading] of Object.entries(item.loadings))
          assert.ok(Math.abs(/** @type {number} */ (loading) - calibration.items[at].loadings[skill].found) <= 0.0005001);
      assert.ok(Math.abs(next.types.rating.style - calibration.style.found) <= 0.0005001);
      const task = next.items.findIndex((/** @type {any} */ { type }) => type === "task");
      for (const [at, { expected }] of next.items[task].options.entries())
        assert.ok(Math.abs(expected - calibration.items[task].shares[at].share) <= 0.00015);
      // All else is as it was.
      const asBefore = structuredClone(next);
      asBefore.version = 1;
      asBefore.types = bank.types;
      asBefore.items = bank.items;
      assert.deepEqual(asBefore, JSON.parse(before[0]));
      assert.equal(run("score", folder, sheets.slice(0, 3)).status, 0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("never overwrites a version that is there", () => {
    const folder = folderOf(bank);
    try {
      items(folder, sheets, ["--write"]);
      writeFileSync(join(folder, "bank.json"), JSON.stringify(bank));
      const { status, stderr, written } = items(folder, sheetsFrom(bank, 600, 5), ["--write"]);
      assert.deepEqual([status, written], [1, null]);
      assert.match(stderr, /^bank \/version: .*versions\/1 is there already .*\[version-exists\]$/m);
      assert.equal(readFileSync(join(folder, "bank.json"), "utf8"), JSON.stringify(bank));
      assert.deepEqual(readdirSync(join(folder, "versions")), ["1"]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("writes nothing when there are too few people", () => {
    const folder = folderOf(bank);
    try {
      const { status, written } = items(folder, sheets.slice(0, 60), ["--write"]);
      assert.deepEqual([status, written, existsSync(join(folder, "versions"))], [1, null, false]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("leaves the loadings of an item that is answered the other way round", () => {
    const folder = folderOf(bank);
    try {
      const turned = sheets.map(({ id, answers }) => ({
        id,
        answers: { ...answers, "calm-1": `${6 - Number(answers["calm-1"])}` },
      }));
      const { status, stderr } = items(folder, turned, ["--write"]);
      assert.equal(status, 1);
      assert.match(stderr, /^bank \/items\/0\/loadings: .*\[runs-against\]$/m);
      assert.equal(JSON.parse(readFileSync(join(folder, "bank.json"), "utf8")).items[0].loadings.calm, 0.57);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
