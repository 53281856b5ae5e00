// @ts-check
/**
 * What this project's page does before the quiz is there. It runs while the page is read, inside `<which-desk>` and after the
 * welcomes; it is no module and must import nothing but what the build puts in.
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

/** Choice: as `elements/base/press-guard.js`, in milliseconds and CSS pixels. */
const repeat = { within: 500, near: 48 };

/** When and where Start was pressed. */
let started = { time: -Infinity, x: 0, y: 0 };

/** Shows the first question, which is the same for everybody, in the welcome's place. @param {string} plan */
function showQuestion(plan) {
  const place = /** @type {HTMLElement} */ (desk.querySelector("section"));
  const question = place.querySelector("template");
  if (!question) return desk.setAttribute("aria-busy", "true");
  place.replaceChildren(question.content);
  const progress = /** @type {HTMLElement} */ (place.querySelector("p"));
  if (plan === "full") progress.textContent = progress.dataset.full ?? "";
  place.querySelector("h2")?.focus({ preventScroll: true });
  if (desk.getBoundingClientRect().top < 0) desk.scrollIntoView();
}

/** Remembers what was pressed below the question: the last of it is done once the quiz is there. @param {string} step - or "" */
function remember(step) {
  desk.setAttribute("step", step);
  desk.setAttribute("aria-busy", String(Boolean(step)));
}

/** Answers what is pressed in the welcome and in the first question; these listeners hear nothing that happens inside the quiz. */
function listen() {
  desk.addEventListener(
    "click",
    (event) => {
      const { timeStamp: time, clientX: x, clientY: y, detail } = event;
      const again = detail > 0 && time - started.time < repeat.within && Math.hypot(x - started.x, y - started.y) <= repeat.near;
      if (again) return void (event.preventDefault(), event.stopPropagation()); // the second press of a double one
      const button = /** @type {HTMLElement} */ (event.target).closest("section button"); // translators wrap texts
      const { start, step } = /** @type {HTMLElement | null} */ (button)?.dataset ?? {};
      if (step) remember(step);
      started = { time: start ? time : -Infinity, x, y };
      if (!start) return;
      desk.setAttribute("start", start);
      showQuestion(start);
    },
    { capture: true },
  );
  desk.addEventListener("change", ({ target }) => {
    for (const label of desk.querySelectorAll("section label"))
      label.classList.toggle("chosen", label.contains(/** @type {Node} */ (target)));
    remember(""); // whoever chooses anew has not gone on
  });
  desk.addEventListener("keydown", ({ key, target }) => {
    if (key === "Enter" && target instanceof HTMLInputElement) remember("next");
  });
}

/** Shows the welcome in the reader's language, unless something else is to be seen: answers, a prepared quiz, somebody's result, that nothing can start. */
function welcome() {
  const wishes = [askedLanguage(), kept("language"), ...navigator.languages];
  const language = wishes.map((wish) => String(wish).split("-")[0].toLowerCase()).find((wish) => ids.includes(wish)) ?? "en";
  const fresh = kept("office") === null && kept("prepared") === null && /^http[^#?]*$/.test(location.href.replace("%23", "#"));
  for (const one of desk.querySelectorAll("section")) {
    if (!fresh || one.lang !== language) one.remove();
    else one.hidden = false;
  }
  const { first = "", core = "" } = desk.dataset;
  fetchEarly(first.replace("*", language));
  if (!fresh) return fetchEarly(core);
  document.documentElement.lang = language;
  desk.setAttribute("waits", "");
  listen();
  // Choice: after 12 seconds the sentences for a browser in which nothing starts are shown, too, and at once where the quiz is lost.
  const giveUp = () => desk.removeAttribute("waits");
  setTimeout(giveUp, 12000);
  document.querySelector("script[type]")?.addEventListener("error", () => {
    desk.querySelector("section")?.remove();
    giveUp();
  });
}
welcome();
