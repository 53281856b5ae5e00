// @ts-check
import { test } from "node:test";
import { findsNothing } from "./axe.js";
import { languagesHere, speak, visit } from "./quiz.js";
import { unfolds } from "./result.js";
import { putOn } from "./seed.js";

/** Looks at everything, at colors in one language only. @param {import("./person.js").Person} person @param {string} where @param {string} language */
async function findsNothingAt(person, where, language) {
  if (language !== languagesHere[0]) return findsNothing(person, where, "all but colors");
  await person.prefers("light");
  await findsNothing(person, `${where}, light`);
  await person.prefers("dark");
  await findsNothing(person, `${where}, dark`, "colors");
}

for (const language of languagesHere)
  test(`${language}: axe finds nothing on any screen, colors in light and in dark included in the first language`, () =>
    visit({ languages: language }, async (person, address) => {
      const { t } = speak(language);
      await person.sees(t("welcome-start"));
      await findsNothingAt(person, "welcome", language);
      for (const at of language === languagesHere[0] ? [0, 1, 2, 3] : [0]) {
        await putOn(person, { screen: "question", at });
        if (at === 0) await person.press(t("example-show")); // the rating; the other kinds have no example
        await findsNothingAt(person, `question ${at}`, language);
      }
      await putOn(person, { screen: "result" });
      await unfolds(person);
      await findsNothingAt(person, "result", language);
      if (language !== languagesHere[0]) return; // on the screens that follow, only the words differ
      await putOn(person, { screen: "question", at: 4, answered: 4 });
      await person.press(t("question-next"));
      await person.sees(t("question-choose"));
      await findsNothingAt(person, "question without an answer", language);
      await person.press(t("question-stop"));
      await person.sees(t("path-few"));
      await findsNothingAt(person, "too few answers", language);
      await person.press(t("clear-label"));
      await person.looks("sessionStorage.clear()");
      await person.reloads();
      await person.sees(t("return-heading"));
      await findsNothingAt(person, "welcome back", language);
      await person.opens(`${address}/?shared#r=spoilt`);
      await person.sees(t("shared-broken"));
      await findsNothingAt(person, "a link that cannot be opened", language);
    }));
