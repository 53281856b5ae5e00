// @ts-check
import { savesData } from "../data/loader.js";
import "../desk/which-desk.js";

/** The counselor's desk shares everything with the quiz; it is fetched on its own page only. */
if (document.querySelector("wd-counselor")) import("../counselor/register.js");

const desk = document.querySelector("which-desk");
// The attribute `newer` reports that a newer copy is waiting. Somebody who saves data gets no copy.
if (!savesData())
  desk?.addEventListener("settling", (event) =>
    /** @type {import("../desk/settling.js").Settling} */ (event).waitUntil(
      import("../data/keep-copy.js").then(({ keepCopy }) => keepCopy((newer) => desk.toggleAttribute("newer", newer))),
    ),
  );
