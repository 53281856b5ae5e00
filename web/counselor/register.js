// @ts-check
import { register } from "../elements/base/register.js";
import { WdCounselor } from "./wd-counselor.js";
import { WdOpenOne } from "./wd-open-one.js";
import { WdReadOne } from "./wd-read-one.js";
import { WdCompare } from "./wd-compare.js";
import { WdManyTable } from "./many/wd-many-table.js";
import { WdPrepare } from "./wd-prepare.js";
import { WdReadMany } from "./wd-read-many.js";
import { WdDeskHelp } from "./wd-desk-help.js";

register({
  "wd-open-one": WdOpenOne,
  "wd-read-one": WdReadOne,
  "wd-many-table": WdManyTable,
  "wd-prepare": WdPrepare,
  "wd-read-many": WdReadMany,
  "wd-compare": WdCompare,
  "wd-desk-help": WdDeskHelp,
  "wd-counselor": WdCounselor,
});
