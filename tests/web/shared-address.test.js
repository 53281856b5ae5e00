// @ts-check
import assert from "node:assert/strict";
import { test } from "node:test";
import { sharedPart, withoutShared } from "../../web/desk/shared-address.js";

/** @param {string} address */
const parts = (address) => new URL(address, "https://example.org");

test("a rewritten mark of a shared result is not ignored, wherever it is in the address", () => {
  for (const address of [
    "/#r=AQ",
    "/#r%3DAQ",
    "/#r%253DAQ",
    "/##r=AQ",
    "/#/r=AQ",
    "/#!r=AQ",
    "/#a=1&r=AQ",
    "/?r=AQ",
    "/?utm_source=a&r=AQ",
    "/?r%3DAQ",
    "/?to=%23r%3DAQ",
    "/%23r=AQ",
    "/quiz/%23r%3DAQ",
    "/#r=",
    "/#%72=AQ",
  ])
    assert.notEqual(sharedPart(parts(address)), null, address);
});

test("an address without the mark holds no shared result", () => {
  for (const address of ["/", "/?color=red", "/#jobs", "/?utm_r=1", "/?fbclid=abc", "/#100%", "/?for=AQ", "/my-r=5"])
    assert.equal(sharedPart(parts(address)), null, address);
});

test("the address keeps its query, but no code and no fragment", () => {
  assert.equal(withoutShared(parts("/quiz/?a=1#r=AQ")), "/quiz/?a=1");
  assert.equal(withoutShared(parts("/quiz/?a=1&r=AQ")), "/quiz/");
  assert.equal(withoutShared(parts("/quiz/%23r=AQ")), "/quiz/");
  assert.equal(withoutShared(parts("/quiz/index.html#jobs")), "/quiz/index.html");
});
