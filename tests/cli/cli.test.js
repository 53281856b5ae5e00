import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { folderWith, linted, tiny } from "./asking.js";
import { linesOf, run } from "./program.js";
import { tinyBank, tinyGerman, tinyRoles, tinyText } from "./tiny_folder.js";

describe("usage", () => {
  for (const [what, args] of Object.entries({
    "no subcommand": [],
    "an unknown subcommand": ["guess", tiny],
    "an unknown flag": ["--loud"],
    "an unknown flag of a subcommand": ["score", tiny, "--loud"],
    "no folder": ["lint"],
    "no folder to score with": ["score"],
    "a folder that is not there": ["lint", join(tiny, "nowhere")],
    "a folder to score with that is not there": ["score", join(tiny, "nowhere")],
    "a file for a folder": ["lint", join(tiny, "bank.json")],
    "one folder too many": ["lint", tiny, tiny],
    "flags that exclude each other": ["score", tiny, "--brief", "--reasons"],
  })) {
    test(`${what} is wrong usage: exit 2, told on stderr alone`, () => {
      const { status, stdout, stderr } = run(args);
      assert.equal(status, 2);
      assert.equal(stdout, "");
      assert.match(stderr, /\S/);
    });
  }

  for (const args of [["--help"], ["lint", "--help"], ["score", "--help"], ["-h"], ["score", "-h"]]) {
    test(`${args.join(" ")} explains on stdout: exit 0`, () => {
      const { status, stdout, stderr } = run(args);
      assert.equal(status, 0);
      assert.match(stdout, /Usage: whichdesk/);
      assert.equal(stderr, "");
    });
  }

  test("--help names every subcommand and the exit codes", () => {
    const { stdout } = run(["--help"]);
    for (const word of ["lint", "score", "Exit: 0 good, 1 problems in the data, 2 wrong usage"])
      assert.ok(stdout.includes(word), word);
  });

  test("words prints the words of every enum as one line of JSON, without a folder", () => {
    const { status, stdout, stderr } = run(["words"]);
    assert.equal(status, 0);
    assert.equal(stderr, "");
    assert.equal(linesOf(stdout).length, 1);
    const words = JSON.parse(stdout);
    assert.deepEqual(words.lead, ["front", "back", "crossTrained", "tooLittle"]);
    for (const list of Object.values(words)) assert.equal(new Set(list).size, list.length);
  });

  test("--version tells the version alone", () => {
    const { status, stdout } = run(["--version"]);
    assert.equal(status, 0);
    assert.match(stdout, /^whichdesk \d+\.\d+\.\d+\n$/);
  });
});

describe("lint", () => {
  test("prints what is in a valid folder, as one line of JSON, and nothing on stderr", () => {
    const { status, stdout, stderr } = linted(tiny);
    assert.equal(status, 0);
    assert.equal(stderr, "");
    assert.equal(linesOf(stdout).length, 1);
    assert.deepEqual(JSON.parse(stdout), {
      bank: "tiny",
      version: 3,
      skills: 2,
      items: 3,
      roles: 2,
      languages: ["en", "de"],
    });
  });

  test("finds nothing wrong with the bank that we publish", () => {
    assert.deepEqual(linted("questions/office").problems, []);
    assert.equal(linted("questions/office").status, 0);
  });

  /** @param {string} folder @param {string[]} problems */
  function tells(folder, problems) {
    const { status, stdout, stderr, problems: told } = linted(folder);
    assert.equal(status, 1);
    assert.equal(stdout, "");
    assert.deepEqual(told, problems);
    assert.equal(linesOf(stderr).at(-1), problems.length === 1 ? "1 problem" : `${problems.length} problems`);
  }

  test("reports a text that is missing in one language", () => {
    const text = tinyGerman();
    // @ts-expect-error: planted
    delete text.items.hides.example;
    tells(folderWith({ "text.de.json": text }), ["text.de /items/hides missing-text"]);
  });

  test("reports a text for something that the bank does not have", () => {
    const text = { ...tinyText(), skills: { ...tinyText().skills, sing: { name: "Singing", description: "Loud." } } };
    tells(folderWith({ "text.en.json": text }), ["text.en /skills/sing unknown-text"]);
  });

  test("reports a language that has no file", () => {
    tells(folderWith({ "text.de.json": null }), ["text.de  unreadable-file"]);
  });

  test("reports a file of a language that the bank does not name", () => {
    tells(folderWith({ "text.fr.json": tinyText() }), ["text.fr  unlisted-language"]);
  });

  test("leaves other files in the folder alone", () => {
    const folder = folderWith({ "README.md": "# Tiny", "figures.csv": "a,b", "text.json": "{", "mytext.fr.json": "{" });
    assert.equal(linted(folder).status, 0);
  });

  test("reports a missing bank and missing roles at once", () => {
    tells(folderWith({ "bank.json": null, "roles.json": null }), ["bank  unreadable-file", "roles  unreadable-file"]);
  });

  test("reports a file that is not JSON, or empty, or not UTF-8", () => {
    tells(folderWith({ "bank.json": "{" }), ["bank  not-json"]);
    tells(folderWith({ "roles.json": "" }), ["roles  empty-input"]);
    const folder = folderWith({ "text.de.json": "{" });
    tells(folder, ["text.de  not-json"]);
  });

  test("reports every problem of a bank at once", () => {
    const bank = tinyBank();
    bank.version = 0;
    bank.languages.push("EN");
    bank.axis.halfWidth = 9;
    bank.items[1].id = "greets";
    bank.items[2].right = "c";
    tells(folderWith({ "bank.json": bank }), [
      "bank /version out-of-range",
      "bank /languages/2 bad-id",
      "bank /axis/halfWidth out-of-range",
      "bank /items/2/right unknown-option",
      "bank /items/1/id repeated-id",
    ]);
  });

  test("reports the problems of all languages at once", () => {
    const english = tinyText();
    const german = tinyGerman();
    english.roles.keeper.title = " ";
    german.items.change.options.a = "";
    tells(folderWith({ "text.en.json": english, "text.de.json": german, "text.fr.json": tinyText() }), [
      "text.en /roles/keeper/title empty-text",
      "text.de /items/change/options/a empty-text",
      "text.fr  unlisted-language",
    ]);
  });

  test("reports a role that asks for a skill that the bank does not have", () => {
    const roles = tinyRoles();
    Object.assign(roles.roles[0].figures, { sing: 1 });
    tells(folderWith({ "roles.json": roles }), ["roles /roles/0/figures/sing unknown-skill"]);
  });
});
