// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { jobPage, skillPage } from "../../web/result/guide-link.js";

const catalogue = { id: "office", roles: [] };
const guide = "https://quiz.example/guide/cs/";
/** What a page with a company's file knows. @param {typeof catalogue} shown */
const withPack = (shown) => /** @type {any} */ ({ known: catalogue, catalogue: shown });

test("a job and a skill of the quiz's own bank have a page in the guide", () => {
  assert.equal(jobPage({ guide }, "cashier"), "https://quiz.example/guide/cs/job/cashier.html");
  assert.equal(skillPage({ guide }, "service"), "https://quiz.example/guide/cs/skill/service.html");
});

test("where there is no guide, nothing has a page", () => {
  assert.equal(jobPage({ guide: "" }, "cashier"), "");
  assert.equal(skillPage({ guide: "" }, "service"), "");
});

test("a company's job has no page, whatever its name; where its file could not be used, the bank's jobs have theirs", () => {
  assert.equal(jobPage({ guide, own: withPack({ id: "office", roles: [] }) }, "cashier"), "");
  assert.equal(jobPage({ guide, own: withPack(catalogue) }, "cashier"), `${guide}job/cashier.html`);
});
