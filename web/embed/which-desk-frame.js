// @ts-check
// The script for a page: it defines <which-desk-frame>.
import { define } from "./frame.js";

define();
