// @ts-check
import { test } from "node:test";
import { findsNothing } from "./axe.js";
import { languages, speak, visit } from "./quiz.js";
import { putOn } from "./seed.js";

/** Looks in light, and in dark at what differs there: colors. @param {import("./person.js").Person} person @param {string} where */
async function findsNothingInBoth(person, where) {
  await person.prefers("light");
  await findsNothing(person, `${where}, light`);
  await person.prefers("dark");
  await findsNothing(person, `${where}, dark`, ["color-contrast"]);
}

/** Opens everything that can be opened, and what comes with it. @param {import("./person.js").Person} person */
const unfolds = (person) =>
  person.looksLong(`
  const done = arguments[arguments.length - 1];
  const open = () => {
    const closed = all("details:not([open]) > summary").slice(0, 12);
    for (const summary of closed) summary.parentElement.open = true;
    setTimeout(closed.length > 0 && all("wd-role").length < 12 ? open : done, 50);
  };
  open();`);

for (const language of languages)
  test(`${language}: axe finds nothing on any screen, in light and in dark`, () =>
    visit({ languages: language }, async (person, address) => {
      const { t } = speak(language);
      await person.sees(t("welcome-start"));
      await findsNothingInBoth(person, "welcome");
      for (const at of [0, 1, 2, 3]) {
        await putOn(person, { screen: "question", at });
        if (at === 0) await person.press(t("example-show")); // the rating; the other kinds have no example
        await findsNothingInBoth(person, `question ${at}`);
      }
      await putOn(person, { screen: "question", at: 4, answered: 4 });
      await person.press(t("question-next"));
      await person.sees(t("question-choose"));
      await findsNothingInBoth(person, "question without an answer");
      await person.press(t("question-stop"));
      await person.sees(t("path-few"));
      await findsNothingInBoth(person, "too few answers");
      await putOn(person, { screen: "result" });
      await unfolds(person);
      await findsNothingInBoth(person, "result");
      await person.press(t("clear-label"));
      await person.looks("sessionStorage.clear()");
      await person.reloads();
      await person.sees(t("return-heading"));
      await findsNothingInBoth(person, "welcome back");
      await person.opens(`${address}/?shared#r=spoilt`);
      await person.sees(t("shared-broken"));
      await findsNothingInBoth(person, "a link that cannot be opened");
    }));
