// @ts-check
import "../desk/which-desk.js";

/** The counselor's desk shares everything with the quiz; it is fetched on its own page only. */
if (document.querySelector("wd-counselor")) import("../counselor/register.js");
