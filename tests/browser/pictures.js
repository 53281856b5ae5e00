// @ts-check
// Makes the README's pictures from the built page: npm run pictures.
import { fileURLToPath } from "node:url";
import { answerSome, complete, people, speak, visit } from "./quiz.js";

/** @param {string} name */
const picture = (name) => fileURLToPath(new URL(`../../web/pictures/${name}.png`, import.meta.url));

/** Somebody who leans to the front in most answers and to neither side in the others. */
let asked = 0;
/** @param {any} item @param {number} sum */
const somebody = (item, sum) => people[asked++ % 5 < 3 ? "front" : "crossTrained"].manner(item, sum);

await visit({ languages: "en" }, async (person) => {
  await complete(person, speak("en"), { manner: somebody });
  await person.photographs(picture("result"), { height: 1480, scale: 2 });
});

await visit({ languages: "vi" }, async (person) => {
  const vi = speak("vi");
  await person.prefers("dark");
  await person.press(vi.t("welcome-start"));
  await answerSome(person, vi, somebody, 3);
  await person.photographs(picture("question"), { height: 740, scale: 2 });
});
