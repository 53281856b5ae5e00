// What the fuzz targets start from:  node tests/fuzz/seeds.js build/fuzz/seeds
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { plainBank, plainRoles } from "../reference/fixtures/plain.js";
import { tinyBank, tinyRoles } from "../reference/fixtures/tiny.js";
import { inProject } from "../reference/program.js";
import { sheets } from "../reference/sheets.js";

const [target] = process.argv.slice(2);
if (!target) {
  console.error("usage: node tests/fuzz/seeds.js <folder>");
  process.exit(2);
}

/** @param {string} reader @param {(string | Uint8Array)[]} seeds */
function write(reader, seeds) {
  const folder = join(target, reader);
  mkdirSync(folder, { recursive: true });
  seeds.forEach((seed, at) => writeFileSync(join(folder, `${at}`), seed));
}

/**
 * A bank of two skills at the edge of what may be: correlation, shares and loadings near their bounds.
 *
 * @param {number} across
 * @param {number} rare the share of the rarer option
 * @param {number} loading
 */
function edge(across, rare, loading) {
  const weight = Math.sqrt(0.5 / (1 - across));
  const options = [
    { id: "no", score: 0, expected: rare },
    { id: "yes", score: 1, expected: 1 - rare },
  ];
  return {
    ...plainBank([
      { id: "calm-1", type: "rating", loadings: { calm: 0.5 } },
      { id: "calm-2", type: "rating", loadings: { calm: -0.5 } },
      { id: "either", type: "preference", loadings: { calm: -0.4, care: 0.4 } },
      { id: "which", type: "scenario", loadings: { care: loading }, options },
      { id: "sum", type: "task", loadings: { care: loading }, right: "yes", options },
    ]),
    languages: ["en"],
    correlation: { within: 0, across },
    axis: { weights: { calm: weight, care: -weight }, halfWidth: 0.35 },
  };
}
/** What is just taken, and what is just not. */
const edges = [
  edge(0, 0.5, 0.5),
  edge(0.9999, 0.5, 0.5),
  edge(-0.9999, 0.5, 0.5),
  edge(0, 0.0001, 0.5),
  edge(0, 0.5, 0.99),
  edge(0.9999, 0.0001, -0.99),
  edge(-0.9999, 0.0001, 0.99),
  edge(1 - 1e-15, 0.5, 0.5),
  edge(0, 1e-300, 0.5),
  edge(0, 0.5, 1 - 1e-15),
  {
    ...plainBank([
      {
        id: "calm-1",
        type: "rating",
        loadings: { calm: 0.5 },
        style: 0.2,
        options: [
          { id: "no", score: 0, expected: 0.2 },
          { id: "yes", score: 1, expected: 0.8 },
        ],
      },
      { id: "calm-2", type: "rating", loadings: { calm: -0.5 }, style: -0.1 },
    ]),
    languages: ["en"],
    correlation: [
      [1, 0.3],
      [0.3, 1],
    ],
    axis: { weights: { calm: Math.sqrt(1 / 1.4), care: -Math.sqrt(1 / 1.4) }, halfWidth: 0.35 },
  },
];

const { id: bank, version } = tinyBank;

write("bank", [JSON.stringify(tinyBank), ...edges.map((one) => JSON.stringify(one))]);
write("roles", [JSON.stringify(tinyRoles), JSON.stringify(plainRoles)]);
const words = { title: { en: "Host" }, summary: { en: "You greet." } };
const ownRoles = [
  { id: "host", like: "greeter", needs: { filing: "little" }, search: { en: ["host"] } },
  {
    id: "two",
    needs: { filing: "essential" },
    ...words,
    vacancies: [{ url: "https://a.example/", label: { en: "A" }, place: "B" }],
  },
  { id: "three", soc: "43-1.00", ...words, occupations: [{ codeSet: "esco", code: "x", label: { en: "X" } }] },
];
write("pack", [
  JSON.stringify({ format: 1, id: "ours", version: 1, languages: ["en"], roles: ownRoles }),
  ...ownRoles.map((role) => JSON.stringify({ format: 1, id: "ours", version: 1, languages: ["en"], roles: [role] })),
  '{"format":2,"languages":["fr",1],"roles":{}}',
]);
write("answers", [
  ...sheets(tinyBank, 30, 1).map(({ answers }) => JSON.stringify({ bank, version, answers })),
  ...sheets(tinyBank, 30, 2).map((sheet) => JSON.stringify(sheet)),
  '{"path":true}',
  '{"skill":"filing"}',
  '{"role":"greeter"}',
  "quick",
]);

write("text", [readFileSync(inProject("tests/reference/fixtures/tiny/text.en.json")), "{}"]);
write("figures", [
  "soc,a,b,c,wage\n11-1011.00,1.5,2,3.88,40000\n11-1021.00,2.5,3,1,30000\n11-2011.00,,4,5,\n",
  '\ufeffsoc,"a",b,c,"wage"\r\n"1","1","1.25","1",\r\n\r\n"2","5","1.5","5","0"\r\n',
]);

const golden = inProject("tests/golden/codes.json");
/** @type {{ code: string }[]} */
const codes = existsSync(golden) ? JSON.parse(readFileSync(golden, "utf8")).codes : [];
write("code", [
  ...codes.flatMap(({ code }) => {
    const bytes = Buffer.from(code, "base64url");
    const unsealed = bytes.subarray(0, -4);
    const payload = Buffer.concat([Buffer.from(bytes[1] === 0 ? "a" : "s"), unsealed.subarray(12)]);
    return [`t${code}`, Buffer.concat([Buffer.from("b"), unsealed]), payload];
  }),
  "t",
  "a",
  "s",
]);
