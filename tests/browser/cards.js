// @ts-check
// Makes the pictures that messengers show beside a link to the guide, one per language, from the built guide: npm run cards.
import { fileURLToPath } from "node:url";
import { languages, speak, visit } from "./quiz.js";

/** The first words of the guide and the way to it, as large as a messenger's preview needs them. */
const arrange = `
  const main = document.querySelector("main");
  for (const part of document.querySelectorAll(".skip, header nav, header .quiz, footer, main > :not(h1, .lead)")) part.remove();
  const sides = document.createElement("div");
  sides.className = "sides";
  for (const [side, name, plain] of arguments[0]) {
    const section = Object.assign(document.createElement("section"), { className: side });
    section.append(Object.assign(document.createElement("h3"), { textContent: name }),
      Object.assign(document.createElement("p"), { textContent: plain }));
    sides.append(section);
  }
  main.append(sides);`;

for (const language of languages)
  await visit({ languages: language, path: `/guide/${language}/index.html` }, async (person) => {
    const { t } = speak(language);
    const sides = ["front", "back"].map((side) => [side, t(`side-${side}`), t(`side-${side}-plain`)]);
    await person.resize(640, 336);
    await person.looks(arrange, sides);
    const path = fileURLToPath(new URL(`../../web/pictures/guide-${language}.png`, import.meta.url));
    await person.photographs(path, { height: 336, scale: 1.875 });
  });
