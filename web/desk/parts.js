// @ts-check
import { WdChoices } from "../elements/question/wd-choices.js";
import { WdLanguage } from "../elements/base/wd-language.js";
import { WdPreference } from "../elements/question/wd-preference.js";
import { WdProblem } from "../elements/base/wd-problem.js";
import { WdProgress } from "../elements/base/wd-progress.js";
import { WdRating } from "../elements/question/wd-rating.js";
import { WdRestart } from "../elements/base/wd-restart.js";

/** The elements of the first screens. */
export const parts = {
  "wd-choices": WdChoices,
  "wd-language": WdLanguage,
  "wd-preference": WdPreference,
  "wd-problem": WdProblem,
  "wd-progress": WdProgress,
  "wd-rating": WdRating,
  "wd-restart": WdRestart,
};
