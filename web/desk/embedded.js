// @ts-check
// On other pages the quiz is in the shadow root of a small <which-desk> (web/embed), which fetches this.
import { EmbeddedDesk } from "./embedded-desk.js";
import { parts } from "./parts.js";
import { register } from "../elements/base/register.js";

register({ ...parts, "wd-desk": EmbeddedDesk });
