// @ts-check
/** @typedef {"go" | "back" | "stay"} Move - what the browser's history does */
/** @typedef {import("../quiz/runner.js").QuizRunner} QuizRunner */
/** @typedef {(runner: QuizRunner, controller: import("./controller.js").Controller) => unknown} Step */
/** @typedef {(runner: QuizRunner) => boolean} Needs - whether a step needs the core */

/** @type {Needs} */
const always = () => true;

/**
 * What a person can do on the screens.
 * @param {(step: Step, move?: Move, needsCore?: Needs) => Promise<void>} perform
 * @param {() => "quick" | "full"} plan - of whoever has prepared the quiz, or of the page's author
 * @param {() => Move} onward - a question that is looked at again leads back to where the person came from
 * @param {(role: {role: string, hidden: boolean}) => void} hide
 */
export const actionsOf = (perform, plan, onward, hide) => ({
  start: () => perform((runner) => runner.start(plan())),
  startFull: () => perform((runner) => runner.start("full")),
  resume: () => perform((runner) => runner.resume()),
  next: () =>
    perform(
      (runner) => runner.next(),
      onward(),
      ({ begun }) => begun,
    ),
  back: () => perform((runner) => runner.back(), "back"),
  skip: () => perform((runner) => runner.skip(), onward(), always),
  stop: () => perform((runner) => runner.stop(), "go", always),
  goOn: () => perform((runner) => runner.goOn(), "go", always),
  breakTie: () => perform((runner) => runner.breakTie(), "go", always),
  hide: (/** @type {CustomEvent<{role: string, hidden: boolean}>} */ { detail }) => hide(detail),
  restart: () => perform((runner, controller) => void (runner.restart(), controller.applyPrepared())),
  clear: () => perform((_, controller) => controller.clear()),
  leave: () => perform((_, controller) => controller.leaveShared()),
  revisit: (/** @type {CustomEvent<{item: string}>} */ { detail }) => perform((runner) => runner.revisit(detail.item)),
});
