// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { openStore, openStores } from "../../web/quiz/store.js";

/** Storage as a browser gives it. */
function storageArea() {
  /** @type {Map<string, string>} */
  const kept = new Map();
  return {
    kept,
    getItem: (/** @type {string} */ key) => kept.get(key) ?? null,
    setItem: (/** @type {string} */ key, /** @type {string} */ value) => void kept.set(key, value),
    removeItem: (/** @type {string} */ key) => void kept.delete(key),
    key: (/** @type {number} */ at) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size;
    },
  };
}

/** The attributes of an element. */
const element = { embed: "/", storage: "none" };

test("a quiz that is opened again has what a browser does not keep, unless it is to be kept somewhere else", () => {
  const before = openStores(element);
  before.answers.write("bank", 1);
  assert.equal(openStores(element, before).answers.read("bank"), 1);
  assert.equal(openStores({ ...element, embed: "/other" }, before).answers.read("bank"), undefined);
  assert.equal(openStores({ ...element, storage: "session" }, before).answers.read("bank"), undefined);
});

const broken = {
  getItem: () => {
    throw new Error("blocked");
  },
  setItem: () => {
    throw new Error("full");
  },
  removeItem: () => {
    throw new Error("blocked");
  },
  key: () => {
    throw new Error("blocked");
  },
  length: 1,
};

test("what is written is there for the next visit", () => {
  const shared = storageArea();
  openStore("page", shared).write("office", { at: 3 });
  assert.deepEqual(openStore("page", shared).read("office"), { at: 3 });
});

test("two embeds and two banks do not read each other's answers", () => {
  const shared = storageArea();
  openStore("a", shared).write("office", 1);
  assert.equal(openStore("b", shared).read("office"), undefined);
  assert.equal(openStore("a", shared).read("other"), undefined);
});

test("what is cleared is gone from the browser too", () => {
  const shared = storageArea();
  const store = openStore("page", shared);
  store.write("office", 1);
  store.clear("office");
  assert.equal(store.read("office"), undefined);
  assert.equal(shared.kept.size, 0);
});

test("when everything is cleared, nothing of this embed is left, and everything of others", () => {
  const shared = storageArea();
  const store = openStore("page", shared);
  for (const name of ["office", "language", "here"]) store.write(name, name);
  openStore("other", shared).write("office", 1);
  store.clearAll();
  assert.deepEqual([...shared.kept.keys()], ["whichdesk:other:office"]);
  assert.equal(store.read("language"), undefined);
});

test("what another window writes is read anew, and nothing else is forgotten", () => {
  const shared = storageArea();
  const store = openStore("page", shared);
  store.write("office", 1);
  openStore("page", shared).write("office", 2);
  assert.equal(store.invalidate({ key: "whichdesk:page:other" }, "office"), false);
  assert.equal(store.read("office"), 1);
  assert.equal(store.invalidate({ key: "whichdesk:page:office" }, "office"), true);
  assert.equal(store.read("office"), 2);
});

test("something unreadable in the browser counts as nothing", () => {
  const shared = storageArea();
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
    store.write("office", 2);
    store.clearAll();
    assert.equal(store.read("office"), undefined);
  }
});
