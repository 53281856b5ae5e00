// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { chosenRoles, fold } from "../../web/elements/result/role-list.js";

/** @typedef {import("../../web/elements/result/role-list.js").ListedRole} ListedRole */
/** @typedef {import("../../web/elements/result/role-list.js").RoleFilter} RoleFilter */

/** @param {string} title @param {Partial<ListedRole>} [more] @returns {ListedRole} */
const role = (title, more = {}) => ({
  id: title,
  title,
  side: "front",
  place: "",
  fit: "",
  ready: 0,
  readiness: "",
  words: [title],
  ...more,
});
/** @type {RoleFilter} */
const everything = { search: "", side: "", order: "fit" };
/** @param {ListedRole[]} roles @param {Partial<RoleFilter>} filter @param {string} [language] */
const titles = (roles, filter, language = "en") =>
  chosenRoles(roles, { ...everything, ...filter }, language).map(({ title }) => title);

test("a search is without case and marks, and đ is d", () => {
  assert.equal(fold("Účetní"), "ucetni");
  assert.equal(fold("  KẾ TOÁN "), "ke toan");
  assert.equal(fold("Đón tiếp, đơn hàng"), "don tiep, don hang");
  assert.equal(fold("Ăn Ơn Ưa Ñandú Öl"), "an on ua nandu ol");
});

test("marks that come apart from their letters count as little as others", () => {
  assert.equal(fold("ke\u0302\u0301 toa\u0301n"), fold("kế toán"));
});

test("a role is found by any of its words, and every typed word must be there", () => {
  const roles = [role("Accountant", { words: ["Accountant", "You look after the books.", "bookkeeping"] }), role("Cashier")];
  assert.deepEqual(titles(roles, { search: "BOOKS" }), ["Accountant"]);
  assert.deepEqual(titles(roles, { search: "look keeping" }), ["Accountant"]);
  assert.deepEqual(titles(roles, { search: "books cashier" }), []);
  assert.deepEqual(titles(roles, { search: "   " }), ["Accountant", "Cashier"]);
});

test("a search is literal, not a pattern", () => {
  assert.deepEqual(titles([role("Clerk (billing)"), role("Cashier")], { search: "(bil" }), ["Clerk (billing)"]);
  assert.deepEqual(titles([role("Cashier")], { search: "." }), []);
});

test("names are sorted as the language sorts them", () => {
  assert.deepEqual(
    titles([role("Čalouník"), role("Dispečer"), role("Celník"), role("Chemik"), role("Hostinský")], { order: "name" }, "cs"),
    ["Celník", "Čalouník", "Dispečer", "Hostinský", "Chemik"],
  );
  assert.deepEqual(titles([role("Zusteller"), role("Öffentlichkeitsarbeit"), role("Optik")], { order: "name" }, "de"), [
    "Öffentlichkeitsarbeit",
    "Optik",
    "Zusteller",
  ]);
});

test("by readiness the readiest comes first, equals by place", () => {
  assert.deepEqual(
    titles([role("a", { ready: 0.2 }), role("b", { ready: 0.6 }), role("c", { ready: 0.2 })], { order: "readiness" }),
    ["b", "a", "c"],
  );
});

test("the side leaves out the others, and the order of place stays", () => {
  assert.deepEqual(titles([role("b"), role("x", { side: "back" }), role("a")], { side: "front" }), ["b", "a"]);
  assert.deepEqual(titles([role("b")], { side: "mixed" }), []);
});

test("sorting does not change the roles that were given", () => {
  const roles = [role("b"), role("a")];
  chosenRoles(roles, { ...everything, order: "name" }, "en");
  assert.deepEqual(
    roles.map(({ title }) => title),
    ["b", "a"],
  );
});
