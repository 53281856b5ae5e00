// @ts-check
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { isco } from "../../web/build/guide/isco.js";

/**
 * The unit groups of ISCO-08 that the crosswalk of the 2010 SOC names for each occupation, where there is only one.
 * Source: as in web/build/guide/isco.js, from which nothing here is copied.
 */
const one = {
  1212: "11-3121",
  1219: "11-3011",
  1221: "11-2021 11-2022",
  2411: "13-2011",
  2611: "23-1011",
  3315: "13-1031",
  3322: "41-4012",
  3341: "43-1011",
  3411: "23-2011",
  3512: "15-1151",
  4120: "43-6014",
  4132: "43-9021",
  4211: "43-3071",
  4222: "43-4051",
  4224: "43-4081",
  4311: "43-3021",
  4312: "43-9041",
  4313: "43-3051",
  4322: "43-5061",
  4416: "43-4161",
  4419: "43-4151",
  5223: "41-2031",
  5230: "41-2011",
};
/** Where it names several. @type {Record<string, string[]>} */
const several = {
  "11-3031": ["1211", "1346"],
  "13-1071": ["2423", "3333"],
  "15-1142": ["2522", "3514"],
  "43-3031": ["3313", "4311"],
  "43-4171": ["4222", "4225", "4226"],
  "43-5071": ["3331", "4321"],
};
/** The 2010 code of the occupations that have another one since. Source: 2010 to 2018 SOC crosswalk, U.S. Bureau of Labor Statistics. */
const before = /** @type {Record<string, string>} */ ({
  "11-3012": "11-3011",
  "15-1232": "15-1151",
  "15-1244": "15-1142",
});

test("each role's ISCO-08 code is one that the official crosswalk names for its occupation", () => {
  const groups = new Map(Object.entries(several));
  for (const [group, codes] of Object.entries(one)) for (const code of codes.split(" ")) groups.set(code, [group]);
  const { roles } = JSON.parse(readFileSync(new URL("../../questions/office/roles.json", import.meta.url), "utf8"));
  assert.ok(roles.length > 0);
  for (const { id, soc } of roles) {
    const code = soc.slice(0, 7);
    assert.ok(
      groups.get(before[code] ?? code)?.includes(isco[soc]),
      `${id}: ${soc} is ${isco[soc]}; the crosswalk is in this test`,
    );
  }
});
