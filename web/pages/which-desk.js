// @ts-check
// On our own pages <which-desk> is the quiz itself.
import { savesData } from "../data/loader.js";
import { Desk } from "../desk/desk.js";
import { framesShown } from "../desk/first-sight.js";
import { parts } from "../desk/parts.js";
import { register } from "../elements/base/register.js";

const desk = document.querySelector("which-desk");
const define = () => register({ ...parts, "which-desk": Desk });

// What the page shows early is seen, and answers to a press, before the quiz is made, which takes an old phone several frames.
if (desk?.hasAttribute("waits")) framesShown(2).then(define);
else define();

/** The counselor's desk shares everything with the quiz; it is fetched on its own page only. */
if (document.querySelector("wd-counselor")) import("../counselor/register.js");

// The attribute `newer` reports that a newer copy is waiting. Somebody who saves data gets no copy.
if (!savesData())
  desk?.addEventListener("settling", (event) =>
    /** @type {import("../desk/settling.js").Settling} */ (event).waitUntil(
      import("../data/keep-copy.js").then(({ keepCopy }) => keepCopy((newer) => desk.toggleAttribute("newer", newer))),
    ),
  );
