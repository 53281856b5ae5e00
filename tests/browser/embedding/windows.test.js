// @ts-check
// Vacancies and the menu for sharing open out of the frame.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Builder } from "selenium-webdriver";
import chrome from "selenium-webdriver/chrome.js";
import { engineOfTheDay } from "../person.js";
import { complete, people, speak } from "../quiz.js";
import { opensParts } from "../result.js";
import { listening, openPlace } from "./place.js";

const en = speak("en");
const chromium = { skip: engineOfTheDay !== "chromium" };

const place = await openPlace();
place.put("/apply.html", "text/html", '<title>Apply</title><form action="/sent.html"><button>Send</button></form>');
place.put("/sent.html", "text/html", "<title>Sent</title>");

const frame = `document.querySelector("which-desk-frame").shadowRoot.querySelector("iframe")`;

/** A pack of which every job has this vacancy. */
function pack() {
  const hotel = JSON.parse(readFileSync(new URL("../../../questions/packs/hotel.json", import.meta.url), "utf8"));
  for (const role of hotel.roles) role.vacancies = [{ url: `${place.address}/apply.html`, label: { en: "Apply here" } }];
  return JSON.stringify(hotel);
}

/**
 * Opens the quiz in a frame that may not do one thing.
 * @param {import("../person.js").Person} person @param {string} missing - of `sandbox`
 */
async function opensFrame(person, missing) {
  place.instead.set("/embed/ours.json", { type: "application/json", body: pack() });
  await person.looks(
    `const one = document.createElement("which-desk-frame");
    one.lang = "en";
    one.setAttribute("roles", "ours.json");
    document.body.append(one);
    await customElements.whenDefined("which-desk-frame");
    const inner = ${frame};
    inner.setAttribute("sandbox", inner.getAttribute("sandbox").split(" ").filter((token) => token !== arguments[0]).join(" "));
    heard.length = 0;
    inner.src = inner.src`,
    missing,
  );
  await person.waitsFor(`return heard.some(({ type }) => type === "ready")`);
  await person.driver.switchTo().frame(await person.looks(`return ${frame}`));
}

const visit = (/** @type {(person: import("../person.js").Person) => Promise<void>} */ does) =>
  place.visit(
    { head: `${place.script(listening)}<script type="module" src="${place.quiz}/which-desk-frame.js"></script>`, body: "" },
    does,
  );

for (const [missing, opened] of /** @type {const} */ ([
  ["", "Sent"],
  ["allow-popups-to-escape-sandbox", "Apply"], // its form cannot be sent
  ["allow-popups", "nothing"],
]))
  test(`a vacancy opens in a tab where one can apply${missing && `, and without ${missing} it does not`}`, chromium, () =>
    visit(async (person) => {
      await opensFrame(person, missing);
      await complete(person, en, { ...people.front, stopAfter: 12 });
      await opensParts(person);
      const { driver } = person;
      const host = await driver.getWindowHandle();
      await person.waitsFor(`return all(".vacancies a").length > 0`);
      const link = await person.looks(`return all(".vacancies a")[0]`);
      await link.click();
      await new Promise((later) => setTimeout(later, 500));
      const [tab] = (await driver.getAllWindowHandles()).filter((handle) => handle !== host);
      let title = "nothing";
      if (tab) {
        await driver.switchTo().window(tab);
        await person.waitsFor(`return document.querySelector("button")`);
        await driver.findElement({ css: "button" }).click();
        await new Promise((later) => setTimeout(later, 300));
        title = await driver.getTitle();
        await driver.close();
      }
      await driver.switchTo().window(host);
      assert.equal(title, opened);
    }),
  );

/** What the browser has against sharing in the frame while nobody has pressed anything: first its policy, then that nobody has. @param {string} missing - of `allow` */
async function refusal(missing) {
  place.put(
    "/sharing.html",
    "text/html",
    `<!doctype html><title>Work with us</title><script type="module" src="${place.quiz}/which-desk-frame.js"></script><which-desk-frame></which-desk-frame>`,
  );
  const options = new chrome.Options();
  options.setChromeBinaryPath("/usr/bin/chromium-headless-shell");
  // On Linux this function is behind a flag, and there is no menu for it to open.
  options.addArguments("--headless", "--no-sandbox", "--enable-blink-features=WebShare", "about:blank");
  const driver = await new Builder()
    .forBrowser("chrome")
    .setChromeOptions(options)
    .setChromeService(new chrome.ServiceBuilder("/usr/bin/chromedriver"))
    .build();
  try {
    await driver.get(`${place.address}/sharing.html`);
    const inner = await driver.executeAsyncScript(
      `const [missing, done] = arguments;
      customElements.whenDefined("which-desk-frame").then(() => {
        const inner = ${frame};
        const other = inner.cloneNode(); // what is loading already has the policy of before
        other.allow = inner.allow.split("; ").filter((one) => one !== missing).join("; ");
        other.addEventListener("load", () => done(other));
        inner.replaceWith(other);
      })`,
      missing,
    );
    await driver.switchTo().frame(inner);
    return await driver.executeAsyncScript(
      `const [done] = arguments; navigator.share({ url: "https://quiz.example/" }).catch(({ name, message }) => done(name + message))`,
    );
  } finally {
    await driver.quit();
  }
}

test("complaint 17: sharing in the frame needs web-share, and with it only the person's own press", chromium, async () => {
  assert.match(await refusal(""), /^NotAllowedError.*user gesture/);
  assert.match(await refusal("web-share"), /^NotAllowedError.*Permission denied/);
});
