// @ts-check
// Makes the README's pictures from the built page: npm run pictures.
import { fileURLToPath } from "node:url";
import { answerSome, bank, complete, people, speak, visit } from "./quiz.js";

/** @param {string} name */
const picture = (name) => fileURLToPath(new URL(`../../web/pictures/${name}.png`, import.meta.url));

/** Somebody who leans to the front in most answers and to the back in the others. */
const somebody = Object.fromEntries(bank.items.map((/** @type {any} */ { id }, /** @type {number} */ place) =>
  [id, people[place % 5 < 3 ? "front" : "crossTrained"].answers[id]]));

await visit({ languages: "en" }, async (person) => {
  await complete(person, speak("en"), { answers: somebody });
  await person.photographs(picture("result"), { height: 1480, scale: 2 });
});

await visit({ languages: "vi" }, async (person) => {
  const vi = speak("vi");
  await person.prefers("dark");
  await person.press(vi.t("welcome-start"));
  await answerSome(person, vi, somebody, 3);
  await person.photographs(picture("question"), { height: 740, scale: 2 });
});
