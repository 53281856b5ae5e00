// @ts-check
/** @typedef {import("../quiz/runner.js").QuizRunner} QuizRunner */

/**
 * What the page around the quiz learns: that it is ready, started, how far the person is, that a result is shown, and what does
 * not work. No detail holds an answer, a path, a role, or anything that follows from them.
 */
export class Reports {
  #element;
  /** The highest number of a question that was shown. */
  #number = 0;
  /** How many answers the last result that was reported had. */
  #answered = -1;

  /** @type {{resumed: boolean} | null} */ #starting = null;

  /** @param {EventTarget} element - which fires the events */
  constructor(element) {
    this.#element = element;
  }

  /** @param {string} type @param {object} detail */
  #tell(type, detail) {
    this.#element.dispatchEvent(new CustomEvent(type, { detail }));
  }

  /** Everything has been fetched. @param {QuizRunner} runner - whose screens of earlier visits are not reported again */
  ready(runner) {
    const { asked, finished } = runner.state;
    this.#number = Math.max(this.#number, asked.length);
    if (finished) this.#answered = Math.max(this.#answered, runner.answered);
    this.#tell("ready", {});
  }

  /** The person has pressed one of the buttons that start. @param {boolean} resumed */
  starts(resumed) {
    this.#starting = { resumed };
  }

  /** What that has brought was reported by now. */
  hasStarted() {
    this.#starting = null;
  }

  /** A step has brought another screen. @param {QuizRunner} runner */
  arrived(runner) {
    const { screen, plan, asked } = runner.state;
    if (this.#starting) this.#tell("started", { plan, ...this.#starting });
    this.#starting = null;
    if (asked.length === 0) [this.#number, this.#answered] = [0, -1];
    const { number } = runner.progress;
    if (screen === "question" && number > this.#number) {
      this.#number = number;
      this.#tell("progress", { number, about: plan === "full" ? runner.all : runner.length });
    }
    if (screen !== "result") return;
    const first = runner.finish();
    if (!first && runner.answered <= this.#answered) return;
    this.#answered = runner.answered;
    this.#tell("finished", { answered: runner.answered });
  }

  /** @param {{kind: string, problems: import("../data/bank.js").Problem[]}} failure */
  failed({ kind, problems }) {
    const codes = [...new Set(problems.map(({ code }) => code))];
    console.error(
      `<which-desk>: ${problems.map(({ file = "", where, detail }) => [file, where, detail].join(" ").trim()).join("\n")}`,
    );
    this.#tell("problem", { kind, codes });
  }
}
