// @ts-check
import { pathsIn } from "./paths.js";

pathsIn(["cs", "vi"]);
