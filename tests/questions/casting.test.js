// Who is cast as what: where a language shows the gender of a coworker, both are cast about as often.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { inProject } from "../reference/program.js";

/** One coworker as a woman, and as a man, in the languages whose words show it. Plurals are left out.
 * @type {Record<string, [woman: RegExp, man: RegExp]>} */
const coworker = {
  de: [/\bKollegin\b/g, /\bKollege\b|\b(?:einem|einen|eines|dem|den|des|Ihrem|Ihren) Kollegen\b/g],
  es: [/\b(?:una|la|otra|tu) compañera\b/g, /\b(?:un|el|al|del|otro|tu) compañero\b/g],
  cs: [/(?<!\p{L})kolegyn(?:ě|i|í)(?!\p{L})/gu, /(?<!\p{L})koleg(?:a|u|ovi|ou)(?!\p{L})/gu],
};

for (const [language, forms] of Object.entries(coworker)) {
  test(`${language}: of the coworkers that are cast, at least a third are women and a third are men`, () => {
    const texts = readFileSync(inProject(`questions/office/text.${language}.json`), "utf8");
    const [women = 0, men = 0] = forms.map((form) => [...texts.matchAll(form)].length);
    assert.ok(Math.min(women, men) * 3 >= women + men, `${women} women, ${men} men`);
  });
}
