// @ts-check
// On other pages the quiz is in the shadow root of a small <which-desk> (web/embed), which fetches this.
import { LitElement } from "lit";
import { EmbeddedDesk } from "./embedded-desk.js";
import { parts } from "./parts.js";
import { register } from "../elements/base/register.js";

// Session recorders look into every open root, also within a closed one.
LitElement.shadowRootOptions = { mode: "closed" };
register({ ...parts, "wd-desk": EmbeddedDesk });
