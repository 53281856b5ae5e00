// @ts-check
import { pathsIn } from "./paths.js";

pathsIn(["en", "de", "es"]);
