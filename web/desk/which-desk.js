// @ts-check
import { WdChoices } from "../elements/wd-choices.js";
import { WdLanguage } from "../elements/wd-language.js";
import { WdPreference } from "../elements/wd-preference.js";
import { WdProblem } from "../elements/wd-problem.js";
import { WdProgress } from "../elements/wd-progress.js";
import { WdRating } from "../elements/wd-rating.js";
import { WdRestart } from "../elements/wd-restart.js";
import { WhichDesk } from "./desk.js";
import { register } from "./elements.js";

register({
  "wd-choices": WdChoices,
  "wd-language": WdLanguage,
  "wd-preference": WdPreference,
  "wd-problem": WdProblem,
  "wd-progress": WdProgress,
  "wd-rating": WdRating,
  "wd-restart": WdRestart,
  "which-desk": WhichDesk,
});
