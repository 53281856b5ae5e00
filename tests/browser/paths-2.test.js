// @ts-check
import { everyQuestionIn, pathsIn } from "./paths.js";

pathsIn(["cs", "vi"]);
everyQuestionIn("vi");
