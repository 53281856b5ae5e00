// @ts-check
/**
 * What this project's page does before the quiz is there, and beside it. It runs while the page is read, inside `<which-desk>` and
 * after the welcomes; it is no module and must import nothing but what the build puts in.
 */
import ids from "virtual:language-ids";

const desk = /** @type {HTMLElement} */ (document.querySelector("which-desk"));
const own = `whichdesk:${location.pathname.replace(/index\.html$/, "")}:`;

/** What the quiz has kept under a name, or null. @param {string} name @returns {any} */
function kept(name) {
  try {
    return JSON.parse(localStorage.getItem(own + name) ?? "null");
  } catch {
    return null;
  }
}

/** A language that the address asks for counts as chosen, and is then removed from the address. @returns {string | undefined} */
function askedLanguage() {
  const address = new URL(location.href);
  const asked = address.searchParams.get("lang");
  if (asked === null) return;
  address.searchParams.delete("lang");
  history.replaceState(history.state, "", address);
  if (!ids.includes(asked)) return;
  desk.lang = asked;
  try {
    localStorage.setItem(`${own}language`, JSON.stringify(asked));
  } catch {
    // the attribute is enough for this visit
  }
  return asked;
}

/** Fetches what the quiz will ask for once its script is there. @param {string} addresses */
function fetchEarly(addresses) {
  for (const href of addresses.split(" "))
    document.head.append(Object.assign(document.createElement("link"), { rel: "preload", as: "fetch", crossOrigin: "", href }));
}

/** Shows the welcome in the reader's language, unless something else is to be seen: answers, somebody's result, that nothing can start. */
function welcome() {
  const wishes = [askedLanguage(), kept("language"), ...navigator.languages];
  const language = wishes.map((wish) => String(wish).split("-")[0].toLowerCase()).find((wish) => ids.includes(wish)) ?? "en";
  const fresh = kept("office") === null && /^http[^#?]*$/.test(location.href.replace("%23", "#"));
  for (const one of desk.querySelectorAll("section")) {
    if (one.lang === language) fetchEarly(one.dataset.needs ?? "");
    if (!fresh || one.lang !== language) one.remove();
    else one.hidden = false;
  }
  if (!fresh) return void fetchEarly(desk.dataset.core ?? "");
  document.documentElement.lang = language;
  desk.setAttribute("waits", "");
  desk.addEventListener("click", ({ target }) => {
    const { start = "" } = /** @type {HTMLElement} */ (target).dataset;
    if (!start) return;
    desk.setAttribute("start", start);
    desk.setAttribute("aria-busy", "true");
  });
}
welcome();
