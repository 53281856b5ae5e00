// @ts-check
// Makes the README's pictures from the built page: npm run pictures.
import { fileURLToPath } from "node:url";
import { answerSome, complete, people, speak, visit } from "./quiz.js";

/** @param {string} name */
const picture = (name) => fileURLToPath(new URL(`../../web/pictures/${name}.png`, import.meta.url));

/** Somebody who leans to the front: a moderate answer that way, and every third one the other way. */
let asked = 0;
/** @param {any} item */
const somebody = (item) => {
  const [first, second] = people[asked++ % 3 < 2 ? "front" : "back"].ranked(item);
  return second ?? first;
};

/** A phone's window, twice as fine. */
const shown = { height: 760, scale: 2 };

await visit({ languages: "vi" }, async (person) => {
  const vi = speak("vi");
  await person.prefers("dark");
  await person.press(vi.t("welcome-start"));
  await answerSome(person, vi, somebody, 3);
  await person.photographs(picture("question"), shown);
});

await visit({ languages: "en" }, async (person) => {
  await complete(person, speak("en"), { manner: somebody });
  await person.photographs(picture("result"), shown);
});

await visit({ languages: "de", height: 760 }, async (person) => {
  const de = speak("de");
  await complete(person, de, { manner: somebody });
  await person.looks(`all("details.card")[0].open = true`);
  await person.press(de.t("role-more"));
  await person.sees(de.t("role-day"));
  const top = await person.looks(`return scrollY + all("wd-role")[0].getBoundingClientRect().top - 8`);
  await person.photographs(picture("job"), { ...shown, top });
});

/** Three brands: what the page around the quiz looks like, whatever the system. */
for (const [name, look] of [
  ["brand-fern", ""],
  ["brand-night", "#night"],
  ["brand-sun", "#sun"],
])
  await visit({ path: `/careers.html${look}`, languages: "en", height: 760 }, async (person) => {
    const en = speak("en");
    await person.press(en.t("welcome-start"));
    await answerSome(person, en, somebody, 2);
    const top = await person.looks(`return scrollY + document.querySelector("which-desk").getBoundingClientRect().top - 24`);
    await person.photographs(picture(name), { ...shown, top });
  });
