// @ts-check
// On our own pages <which-desk> is the quiz itself.
import { Desk } from "./desk.js";
import { parts } from "./parts.js";
import { register } from "../elements/base/register.js";

register({ ...parts, "which-desk": Desk });
