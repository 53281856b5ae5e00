// @ts-check
import { Command, Name } from "selenium-webdriver/lib/command.js";

/**
 * Touches an element with one finger, as WebDriver's actions say it.
 * @param {import("selenium-webdriver").WebDriver} driver @param {import("selenium-webdriver").WebElement} element
 */
export async function touch(driver, element) {
  await driver.executeScript(`arguments[0].scrollIntoView({ block: "center" })`, element);
  const finger = [
    { type: "pointerMove", origin: element, x: 0, y: 0, duration: 0 },
    { type: "pointerDown", button: 0 },
    { type: "pointerUp", button: 0 },
  ];
  await driver.execute(
    new Command(Name.ACTIONS).setParameter("actions", [
      { type: "pointer", id: "finger", parameters: { pointerType: "touch" }, actions: finger },
    ]),
  );
}
