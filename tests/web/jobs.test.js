// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { chosenJobs, fold } from "../../web/elements/result/jobs.js";

/** @typedef {import("../../web/elements/result/jobs.js").Job} Job */
/** @typedef {import("../../web/elements/result/jobs.js").Wish} Wish */

/** @param {string} title @param {Partial<Job>} [more] @returns {Job} */
const job = (title, more = {}) => ({ id: title, title, side: "front", place: "", fit: "", ready: 0, readiness: "", words: [title], ...more });
/** @type {Wish} */
const everything = { search: "", side: "", order: "fit" };
/** @param {Job[]} jobs @param {Partial<Wish>} wish @param {string} [language] */
const titles = (jobs, wish, language = "en") => chosenJobs(jobs, { ...everything, ...wish }, language).map(({ title }) => title);

test("a search is without case and marks, and đ is d", () => {
  assert.equal(fold("Účetní"), "ucetni");
  assert.equal(fold("  KẾ TOÁN "), "ke toan");
  assert.equal(fold("Đón tiếp, đơn hàng"), "don tiep, don hang");
  assert.equal(fold("Ăn Ơn Ưa Ñandú Öl"), "an on ua nandu ol");
});

test("marks that come apart from their letters count as little as others", () => {
  assert.equal(fold("ke\u0302\u0301 toa\u0301n"), fold("kế toán"));
});

test("a job is found by any of its words, and every typed word must be there", () => {
  const jobs = [job("Accountant", { words: ["Accountant", "You look after the books.", "bookkeeping"] }), job("Cashier")];
  assert.deepEqual(titles(jobs, { search: "BOOKS" }), ["Accountant"]);
  assert.deepEqual(titles(jobs, { search: "look keeping" }), ["Accountant"]);
  assert.deepEqual(titles(jobs, { search: "books cashier" }), []);
  assert.deepEqual(titles(jobs, { search: "   " }), ["Accountant", "Cashier"]);
});

test("what is typed is looked for as it stands, and is no pattern", () => {
  assert.deepEqual(titles([job("Clerk (billing)"), job("Cashier")], { search: "(bil" }), ["Clerk (billing)"]);
  assert.deepEqual(titles([job("Cashier")], { search: "." }), []);
});

test("names are sorted as the language sorts them", () => {
  assert.deepEqual(titles([job("Čalouník"), job("Dispečer"), job("Celník"), job("Chemik"), job("Hostinský")], { order: "name" }, "cs"),
    ["Celník", "Čalouník", "Dispečer", "Hostinský", "Chemik"]);
  assert.deepEqual(titles([job("Zusteller"), job("Öffentlichkeitsarbeit"), job("Optik")], { order: "name" }, "de"), ["Öffentlichkeitsarbeit", "Optik", "Zusteller"]);
});

test("by readiness the readiest stands first, equals by place", () => {
  assert.deepEqual(titles([job("a", { ready: .2 }), job("b", { ready: .6 }), job("c", { ready: .2 })], { order: "readiness" }), ["b", "a", "c"]);
});

test("the side leaves out the others, and the order of place stays", () => {
  assert.deepEqual(titles([job("b"), job("x", { side: "back" }), job("a")], { side: "front" }), ["b", "a"]);
  assert.deepEqual(titles([job("b")], { side: "mixed" }), []);
});

test("sorting does not change the jobs that were given", () => {
  const jobs = [job("b"), job("a")];
  chosenJobs(jobs, { ...everything, order: "name" }, "en");
  assert.deepEqual(jobs.map(({ title }) => title), ["b", "a"]);
});
