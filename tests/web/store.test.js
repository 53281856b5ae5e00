// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { openStore } from "../../web/desk/store.js";

/** Storage as a browser gives it. */
function place() {
  /** @type {Map<string, string>} */
  const kept = new Map();
  return {
    kept,
    getItem: (/** @type {string} */ key) => kept.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ value) => void kept.set(key, value),
    removeItem: (/** @type {string} */ key) => void kept.delete(key),
  };
}

const broken = {
  getItem: () => { throw new Error("blocked"); },
  setItem: () => { throw new Error("full"); },
  removeItem: () => { throw new Error("blocked"); },
};

test("what is written is there for the next visit", () => {
  const shared = place();
  openStore("page", shared).write("office", { at: 3 });
  assert.deepEqual(openStore("page", shared).read("office"), { at: 3 });
});

test("two embeds and two banks do not read each other's answers", () => {
  const shared = place();
  openStore("a", shared).write("office", 1);
  assert.equal(openStore("b", shared).read("office"), undefined);
  assert.equal(openStore("a", shared).read("other"), undefined);
});

test("what is cleared is gone from the browser too", () => {
  const shared = place();
  const store = openStore("page", shared);
  store.write("office", 1);
  store.clear("office");
  assert.equal(store.read("office"), undefined);
  assert.equal(shared.kept.size, 0);
});

test("something unreadable in the browser counts as nothing", () => {
  const shared = place();
  shared.kept.set("whichdesk:page:office", "{not json");
  assert.equal(openStore("page", shared).read("office"), undefined);
});

test("a storage that is blocked, full or not there is replaced by memory, and says so", () => {
  for (const storage of [broken, null]) {
    const store = openStore("page", storage);
    store.write("office", { at: 1 });
    assert.deepEqual(store.read("office"), { at: 1 });
    assert.equal(store.lasting, false);
    store.clear("office");
    assert.equal(store.read("office"), undefined);
  }
});
