// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { browserHistory, same } from "../../web/desk/browser-history.js";

test("two entries show the same when screen, item and code are equal and both, or neither, review an answer", () => {
  assert.equal(same({ screen: "question", item: "one" }, { screen: "question", item: "one", reviewing: false }), true);
  assert.equal(
    same({ screen: "question", item: "one", reviewing: true }, { screen: "question", item: "one", reviewing: true }),
    true,
  );
  assert.equal(same({ screen: "question", item: "one" }, { screen: "question", item: "two" }), false);
  assert.equal(same({ screen: "question", item: "one" }, { screen: "question", item: "one", reviewing: true }), false);
  assert.equal(same({ screen: "shared", code: "a" }, { screen: "shared", code: "b" }), false);
  assert.equal(same(undefined, { screen: "welcome" }), false);
});

/** A result in a browser of which only the history is real: parts are opened and closed, and Back and Forward are pressed. */
function browser() {
  /** @type {any[]} */
  const entries = [null];
  let at = 0;
  /** @type {string[]} */
  let open = [];
  const here = () => ({ screen: /** @type {const} */ ("result"), opened: open });
  let waiting = 0; // a browser moves once the script has ended
  /** @param {number} steps */
  const move = (steps) => {
    for (waiting += steps; waiting !== 0; ) {
      at += waiting;
      waiting = 0;
      open = entries[at] ? browserHistory.moved(open) : ["left the result"];
    }
    return open.join(" ");
  };
  Object.assign(globalThis, {
    location: { pathname: "/", search: "", hash: "" },
    history: {
      get state() {
        return entries[at];
      },
      replaceState: (/** @type {unknown} */ state) => entries.splice(at, 1, structuredClone(state)),
      pushState: (/** @type {unknown} */ state) => entries.splice((at += 1), Infinity, structuredClone(state)),
      back: () => (waiting -= 1),
    },
  });
  history.pushState(null, "");
  browserHistory.stay(here());
  return {
    opens: (/** @type {string} */ part) => {
      open = [...open, part];
      browserHistory.go(here());
    },
    closes: (/** @type {string} */ part) => {
      open = open.filter((one) => one !== part);
      browserHistory.close(here());
      move(0);
    },
    back: () => move(-1),
    forward: () => move(1),
  };
}

test("Back closes the parts that are open, the newest first, and then leaves the result; Forward opens them again", () => {
  const { opens, back, forward } = browser();
  for (const part of ["why", "skills", "jobs"]) opens(part);
  assert.deepEqual([back(), back(), back()], ["why skills", "why", ""]);
  assert.deepEqual([forward(), forward()], ["why", "why skills"]);
  assert.deepEqual([back(), back(), back()], ["why", "", "left the result"]);
});

test("a part that was closed by hand stays closed, whenever it was opened, and costs no press of Back", () => {
  for (const [closed, ...left] of [
    ["why", "skills", ""],
    ["skills", "why", ""],
    ["jobs", "why", ""],
  ]) {
    const { opens, closes, back } = browser();
    for (const part of ["why", "skills", "jobs"]) opens(part);
    closes(closed);
    assert.deepEqual([back(), back(), back()], [...left, "left the result"], `${closed} was closed`);
  }
});

test("when all parts were closed by hand, in any order, one press of Back leaves the result", () => {
  for (const order of ["why skills jobs", "jobs skills why", "skills why jobs", "jobs why skills"]) {
    const { opens, closes, back } = browser();
    for (const part of ["why", "skills", "jobs"]) opens(part);
    for (const part of order.split(" ")) closes(part);
    assert.equal(back(), "left the result", order);
  }
});

test("a part that was closed by hand and opened again is the newest", () => {
  const { opens, closes, back } = browser();
  for (const part of ["why", "skills"]) opens(part);
  closes("why");
  opens("why");
  assert.deepEqual([back(), back(), back()], ["skills", "", "left the result"]);
});
