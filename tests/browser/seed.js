// @ts-check
import { bank, people } from "./quiz.js";

/** One item of each kind, in front of all others. */
const kinds = ["rating", "preference", "scenario", "task"].map(
  (type) => bank.items.find((/** @type {any} */ item) => item.type === type).id,
);
const asked = [
  ...kinds,
  ...bank.items.map((/** @type {any} */ { id }) => id).filter((/** @type {string} */ id) => !kinds.includes(id)),
];
const answers = Object.fromEntries(bank.items.map((/** @type {any} */ item) => [item.id, people.front.manner(item, 0)]));

/**
 * Puts somebody who has answered everything on a screen, as a reload would: the first four questions are of four kinds.
 * @param {import("./person.js").Person} person
 * @param {{screen: "question" | "result", at?: number, answered?: number}} place - `answered`: how many of the answers
 */
export async function putOn(person, { screen, at = 0, answered = asked.length }) {
  await person.waitsUntilReady();
  const course = {
    screen,
    at,
    plan: "full",
    finished: true,
    asked: asked.slice(0, Math.max(answered, at + 1)),
    answers: Object.fromEntries(asked.slice(0, answered).map((item) => [item, answers[item]])),
  };
  await person.looks(
    `localStorage.setItem("whichdesk:/:office", arguments[0]); sessionStorage.setItem("whichdesk:/:here", "true")`,
    JSON.stringify(course),
  );
  await person.reloads();
  if (screen === "question") await person.readsQuestion();
  else await person.waitsFor(`return all(".verdict").length === 1`);
}
