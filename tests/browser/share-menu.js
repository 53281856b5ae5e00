// @ts-check
/** Puts a menu for sharing into the page, which answers so. @param {import("./person.js").Person} person @param {string} answer */
export const hasShareMenu = (person, answer) =>
  person.looks(`
  window.shared = []; window.troubles = [];
  for (const type of ["error", "unhandledrejection"]) addEventListener(type, (event) => troubles.push(String(event.reason ?? event.message)));
  Object.defineProperty(navigator, "share", { configurable: true, value: async (data) => { shared.push(data); ${answer} } })`);
