// @ts-check
import { register } from "../elements/base/register.js";
import { WdCounselor } from "./wd-counselor.js";
import { WdReadOne } from "./wd-read-one.js";
import { WdDeskHelp } from "./wd-desk-help.js";

register({
  "wd-read-one": WdReadOne,
  "wd-desk-help": WdDeskHelp,
  "wd-counselor": WdCounselor,
});
