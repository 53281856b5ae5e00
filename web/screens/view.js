// @ts-check
// Types only: what every screen reads, and the actions that a person can take on it.
/**
 * @typedef {{
 *   messages: import("../i18n/messages.js").Messages, text: import("../data/bank.js").Text,
 *   quiz: import("../data/loader.js").Quiz, runner: import("../quiz/runner.js").QuizRunner,
 *   shared: import("../quiz/shared-result.js").Shared | null, shareUrl: string | null,
 *   foreign?: boolean, language: string, returning: boolean, hint: boolean, ownPage: boolean, notice: string,
 *   newer: boolean, opened?: ReadonlySet<string>,
 * }} View - `opened`: the names of the parts of a result that are open
 * @typedef {Record<"start" | "startFull" | "resume" | "next" | "back" | "skip" | "stop" | "goOn" | "breakTie" | "restart" | "clear" | "leave", () => void> &
 *   {revisit: (event: CustomEvent<{item: string}>) => void, hide: (event: CustomEvent<{role: string, hidden: boolean}>) => void}} Actions
 */
export {};
