// @ts-check
import { Desk } from "./desk.js";
import { fitPalette } from "./palette.js";
import { Reports } from "./reports.js";
import { sendSection } from "./send.js";

/**
 * The quiz on another page: it reports to that page how far the person is, and takes its colors.
 * @fires ready, started, progress, finished, problem - see `Reports`
 * @fires shared - detail `{code: string}`: the person has sent the result
 * @fires arrived - a step has brought another screen
 */
export class EmbeddedDesk extends Desk {
  #reports = new Reports(this);
  /** @type {import("../data/bank.js").Failure | null} */ #failure = null;

  constructor() {
    super();
    const { start, startFull, resume } = this.actions;
    const reported =
      (/** @type {() => Promise<void>} */ action, resumed = false) =>
      async () => {
        this.#reports.starts(resumed);
        await action();
        this.#reports.hasStarted();
      };
    Object.assign(this.actions, { start: reported(start), startFull: reported(startFull), resume: reported(resume, true) });
  }

  /** Shows the first question, or the one where the person left off. @param {"quick" | "full"} [plan] */
  async begin(plan = this.plan) {
    if (!(await this.opened) || this.standing === "failed") return;
    if (this.standing === "begun") await this.actions.resume();
    else await (plan === "full" ? this.actions.startFull() : this.actions.start());
  }

  /** Shows the welcome; answers are kept. */
  async pause() {
    if ((await this.opened) && this.standing !== "failed")
      await this.perform((_, controller) => controller.goTo({ screen: "welcome" }));
  }

  /** Leaves nothing in this browser, and shows the welcome. */
  async reset() {
    if (await this.opened) await this.actions.clear();
  }

  /** @override @param {import("./controller.js").Controller} controller */
  whenReady({ runner, quiz }) {
    if (runner) this.#reports.ready(runner);
    const problems = quiz?.own?.problems ?? [];
    if (problems.length > 0) this.#reports.failed({ kind: "roles", problems });
  }

  /** @override @param {import("../quiz/runner.js").QuizRunner} runner */
  whenArrived(runner) {
    this.#reports.arrived(runner);
  }

  /** @override @param {import("../data/bank.js").Failure} failure */
  whenFailed(failure) {
    if (failure !== this.#failure) this.#reports.failed(failure);
    this.#failure = failure;
  }

  /** @override */
  async arrive() {
    await super.arrive();
    this.dispatchEvent(new Event("arrived"));
  }

  /** @override @param {import("./screens.js").View} view */
  belowResult(view) {
    return sendSection(view, this.getAttribute("company"), (code) => {
      this.dispatchEvent(new CustomEvent("shared", { detail: { code } }));
      this.requestUpdate();
    });
  }

  /** @override */
  updated() {
    super.updated();
    fitPalette(this);
  }
}
