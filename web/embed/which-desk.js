// @ts-check
// The script for a page: it defines <which-desk>.
import { define } from "./element.js";

define();
