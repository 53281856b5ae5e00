// Made from questions/schema/reply.schema.json by `npm run reply-types`; not to be edited.

/**
 * What the core answers to any call, in the browser and on the command line.
 */
export type Reply = GoodReply | BadReply;
/**
 * `close`: the bank is closed.
 */
export type Closed = null;
/**
 * Something to know about the answers as a whole.
 */
export type Note = "inconsistent" | "straightLining" | "style" | "few" | "wide";
/**
 * What one code of many holds, or what is wrong with it.
 */
export type ManyReply =
  | {
      /**
       * The code was right.
       */
      ok: true;
      result: Row;
    }
  | BadReply;
/**
 * A skill in a word.
 */
export type Band = "strong" | "solid" | "developing" | "unknown";
/**
 * `readMany`: a reply for each line of codes, in order.
 */
export type ManyRead = ManyReply[];
/**
 * The likeliest path; tooLittle when none can be named.
 */
export type Lead = "front" | "back" | "crossTrained" | "tooLittle";
/**
 * How sure a lead is.
 */
export type Certainty = "clear" | "leaning" | "open";

/**
 * What a call gives when nothing is wrong with its input.
 */
export interface GoodReply {
  /**
   * The input was right.
   */
  ok: true;
  /**
   * What was asked for, by the function that was called.
   */
  result:
    | Opened
    | Closed
    | Next
    | Assessment
    | Explanation
    | Code
    | SharedAnswers
    | SharedSummary
    | ManyRead
    | Group
    | Comparison;
  /**
   * In a line of output only: the id that the line of input had; null when it could not be read.
   */
  id?: string | null;
}
/**
 * `open` or `openPack`: a bank with its roles is open.
 */
export interface Opened {
  /**
   * What the other functions are called with.
   */
  handle: number;
  pack?: ReadPack;
}
/**
 * `openPack` only: what was read of the pack.
 */
export interface ReadPack {
  /**
   * Those that are used, in the pack's order.
   */
  roles: PackRole[];
  /**
   * Everything that is wrong with the pack, also with roles that were left out.
   */
  problems: Problem[];
}
/**
 * A role of a pack that is used.
 */
export interface PackRole {
  /**
   * The role.
   */
  id: string;
  /**
   * Its place in /roles of the pack, from 0.
   */
  at: number;
  /**
   * The side that its figures give.
   */
  side: "front" | "back" | "mixed";
}
/**
 * One thing that is wrong, for the person who can fix it.
 */
export interface Problem {
  /**
   * What is wrong, for programs: a row of the table in questions/README.md.
   */
  code: string;
  /**
   * Which input: bank, roles, answers, target, plan, kind, detail, code, handle or text.<language>.
   */
  file: string;
  /**
   * Where in it, as a JSON Pointer (RFC 6901).
   */
  where: string;
  /**
   * One English sentence that names the value and the fix, for terminals.
   */
  detail: string;
  /**
   * What a translation of the sentence needs, by name.
   */
  args: {
    [k: string]: string;
  };
}
/**
 * `next`: the next question of a plan.
 */
export interface Next {
  /**
   * The item to ask; null when the plan stops.
   */
  item: string | null;
  /**
   * How many questions are still to be asked, this one included.
   */
  left: {
    /**
     * At least.
     */
    least: number;
    /**
     * Most likely.
     */
    likely: number;
    /**
     * At most.
     */
    most: number;
  };
  /**
   * Whether the plan stops here, and why.
   */
  stop: "no" | "clear" | "limit" | "exhausted";
}
/**
 * `assess`: the result.
 */
export interface Assessment {
  /**
   * The bank.
   */
  bank: string;
  /**
   * Its version.
   */
  version: number;
  /**
   * How many questions have an answer.
   */
  answered: number;
  path: Path;
  /**
   * All roles by place, then match, then id; when brief those of the leading place.
   */
  roles: Role[];
  /**
   * All skills, in the bank's order; not when brief.
   */
  skills?: Skill[];
  /**
   * What spoke for and against.
   */
  reasons?: {
    path: Reasons;
    /**
     * For each role of the leading place; with the detail `reasons` only.
     */
    roles?: {
      [k: string]: RoleReasons;
    };
  };
  quality?: Quality;
}
/**
 * The career path.
 */
export interface Path {
  /**
   * The likeliest path, or tooLittle.
   */
  lead: "front" | "back" | "crossTrained" | "tooLittle";
  /**
   * Why no path can be named.
   */
  why: "none" | "few" | "noPattern";
  /**
   * How sure the lead is.
   */
  certainty: "clear" | "leaning" | "open";
  /**
   * What a crossTrained lead means.
   */
  kind: "none" | "strength" | "even";
  probability: Probabilities;
  percent: Percents;
  axis: Estimate;
}
/**
 * The probability of each path.
 */
export interface Probabilities {
  /**
   * Of front.
   */
  front: number;
  /**
   * Of crossTrained.
   */
  crossTrained: number;
  /**
   * Of back.
   */
  back: number;
}
/**
 * The same in whole per cents, as they are shown.
 */
export interface Percents {
  /**
   * Of front.
   */
  front: number;
  /**
   * Of crossTrained.
   */
  crossTrained: number;
  /**
   * Of back.
   */
  back: number;
}
/**
 * Where the person is between back (below 0) and front.
 */
export interface Estimate {
  /**
   * Its mean.
   */
  mean: number;
  /**
   * Its standard deviation.
   */
  sd: number;
}
/**
 * One role, ranked.
 */
export interface Role {
  /**
   * The role.
   */
  id: string;
  /**
   * Where the role belongs.
   */
  side: "front" | "back" | "mixed";
  /**
   * Its place; roles that cannot be told apart share one.
   */
  place: number;
  /**
   * The log of how many times likelier the answers are from the role's people.
   */
  match: number;
  /**
   * The match in a word.
   */
  fit: "great" | "good" | "fair" | "low";
  /**
   * How much of what the role asks is there; it never ranks.
   */
  readiness: number;
  /**
   * The readiness in whole per cents.
   */
  percent: number;
  /**
   * The readiness by quarters.
   */
  readinessWord: "little" | "some" | "much" | "most";
}
/**
 * One skill of the person.
 */
export interface Skill {
  /**
   * The skill.
   */
  id: string;
  /**
   * The estimate.
   */
  mean: number;
  /**
   * Its standard deviation.
   */
  sd: number;
  /**
   * The estimate in a word.
   */
  band: "strong" | "solid" | "developing" | "unknown";
  /**
   * Where the interval begins that holds 90 % of the probability.
   */
  low: number;
  /**
   * Where it ends.
   */
  high: number;
}
/**
 * For the path.
 */
export interface Reasons {
  /**
   * The five strongest that speak for it.
   *
   * @maxItems 5
   */
  for: Contribution[];
  /**
   * The five strongest that speak against it.
   *
   * @maxItems 5
   */
  against: Contribution[];
  /**
   * The sum of all others.
   */
  rest: number;
  /**
   * Of the path only: where the rest moves it.
   */
  restToward?: "front" | "back" | "none";
}
/**
 * How far one answer moves what is explained.
 */
export interface Contribution {
  /**
   * The item.
   */
  item: string;
  /**
   * How far; the sign is kept.
   */
  effect: number;
  /**
   * Of the path only: the effect in a word.
   */
  strength?: "strong" | "some" | "slight" | "none";
}
/**
 * The answers that move a role's match most.
 */
export interface RoleReasons {
  /**
   * The five strongest that speak for it.
   *
   * @maxItems 5
   */
  for: Contribution[];
  /**
   * The five strongest that speak against it.
   *
   * @maxItems 5
   */
  against: Contribution[];
  /**
   * The sum of all others.
   */
  rest: number;
  /**
   * The part of the match that no answer moves.
   */
  offset: number;
}
/**
 * Whether the answers hang together; not when brief.
 */
export interface Quality {
  /**
   * Person fit.
   */
  personFit: {
    /**
     * The sum of squares.
     */
    chi2: number;
    /**
     * Its degrees of freedom.
     */
    df: number;
    /**
     * The probability of a greater one.
     */
    p: number;
  };
  /**
   * How many times as wide the shown intervals are because the person's answers fit the model less closely, 1 or more.
   */
  scale: number;
  /**
   * How many ratings running have the same step, at most.
   */
  longestRun: number;
  style: Estimate1;
  /**
   * What the person is shown about the answers.
   */
  notes: Note[];
}
/**
 * The habit of agreeing.
 */
export interface Estimate1 {
  /**
   * Its mean.
   */
  mean: number;
  /**
   * Its standard deviation.
   */
  sd: number;
}
/**
 * `explain`: the path, a role or a skill taken apart.
 */
export interface Explanation {
  /**
   * The estimate.
   */
  mean: number;
  /**
   * Its standard deviation.
   */
  sd: number;
  /**
   * Of a role: what its match has beside the mean; else 0.
   */
  offset: number;
  /**
   * Every answer, in the bank's order; they sum to the mean.
   */
  contributions?: Contribution[];
  reasons?: Reasons1;
  /**
   * Every single changed answer that would change the lead, the leading role or the band, the strongest first.
   */
  whatIf?: Change[];
  /**
   * Of those the smallest of each question, the smallest first.
   *
   * @maxItems 3
   */
  changes?: Change[];
  /**
   * Of a role: each skill, in the bank's order.
   */
  readiness?: SkillReadiness[];
  /**
   * Of a role: the skills to learn next.
   *
   * @maxItems 3
   */
  learn?: string[];
}
/**
 * The strongest of them.
 */
export interface Reasons1 {
  /**
   * The five strongest that speak for it.
   *
   * @maxItems 5
   */
  for: Contribution[];
  /**
   * The five strongest that speak against it.
   *
   * @maxItems 5
   */
  against: Contribution[];
  /**
   * The sum of all others.
   */
  rest: number;
  /**
   * Of the path only: where the rest moves it.
   */
  restToward?: "front" | "back" | "none";
}
/**
 * A single changed answer, and the word that would change with it.
 */
export interface Change {
  /**
   * The item.
   */
  item: string;
  /**
   * The other answer.
   */
  option: string;
  /**
   * How far it would move what is explained.
   */
  effect: number;
  /**
   * Of the path: the lead then.
   */
  lead?: "front" | "back" | "crossTrained" | "tooLittle";
  /**
   * Of a role: the role that leads then.
   */
  role?: string;
  /**
   * Of a skill: its band then.
   */
  band?: "strong" | "solid" | "developing" | "unknown";
}
/**
 * One skill's part in a role's readiness.
 */
export interface SkillReadiness {
  /**
   * The skill.
   */
  skill: string;
  /**
   * The probability that it suffices.
   */
  ready: number;
  /**
   * Its share of the role's importance.
   */
  weight: number;
}
/**
 * `encode`: a share code.
 */
export interface Code {
  /**
   * The code, as it is written behind `#r=`.
   */
  code: string;
}
/**
 * `decode`: a code that holds answers.
 */
export interface SharedAnswers {
  /**
   * What the code holds.
   */
  kind: "answers";
  /**
   * The bank.
   */
  bank: string;
  /**
   * Its version.
   */
  version: number;
  /**
   * Whether the code was made with this role file.
   */
  sameRoles: boolean;
  /**
   * The option of each item; null is a skipped one.
   */
  answers: {
    [k: string]: string | null;
  };
}
/**
 * `decode`: a code that holds a result without its answers.
 */
export interface SharedSummary {
  /**
   * What the code holds.
   */
  kind: "summary";
  /**
   * The bank.
   */
  bank: string;
  /**
   * Its version.
   */
  version: number;
  /**
   * Whether the code was made with this role file.
   */
  sameRoles: boolean;
  path: SharedPath;
  /**
   * All skills, in the bank's order.
   */
  skills: SharedSkill[];
  /**
   * The leading roles; none with another role file.
   *
   * @maxItems 5
   */
  roles: SharedRole[];
}
/**
 * The career path.
 */
export interface SharedPath {
  /**
   * The likeliest path, or tooLittle.
   */
  lead: "front" | "back" | "crossTrained" | "tooLittle";
  /**
   * Why no path can be named.
   */
  why: "none" | "few" | "noPattern";
  /**
   * How sure the lead is.
   */
  certainty: "clear" | "leaning" | "open";
  /**
   * What a crossTrained lead means.
   */
  kind: "none" | "strength" | "even";
  percent: Percents1;
}
/**
 * The probability of each path in whole per cents.
 */
export interface Percents1 {
  /**
   * Of front.
   */
  front: number;
  /**
   * Of crossTrained.
   */
  crossTrained: number;
  /**
   * Of back.
   */
  back: number;
}
/**
 * One skill as a summary holds it.
 */
export interface SharedSkill {
  /**
   * The skill.
   */
  id: string;
  /**
   * The estimate in a word.
   */
  band: "strong" | "solid" | "developing" | "unknown";
}
/**
 * One role as a summary holds it.
 */
export interface SharedRole {
  /**
   * The role.
   */
  id: string;
  /**
   * Its place.
   */
  place: number;
}
/**
 * What it holds.
 */
export interface Row {
  /**
   * What the code holds.
   */
  kind: "answers" | "summary";
  /**
   * Whether the code was made with this role file; the roles of a summary made with another are left out.
   */
  sameRoles: boolean;
  path: SharedPath1;
  /**
   * The band of each skill, in the bank's order.
   */
  bands: Band[];
  /**
   * The leading roles, at most five.
   */
  roles: RowRole[];
  /**
   * How many items are answered.
   */
  answered?: number;
  axis?: Estimate2;
  /**
   * What is remarkable in the answers.
   */
  notes?: Note[];
}
/**
 * The career path.
 */
export interface SharedPath1 {
  /**
   * The likeliest path, or tooLittle.
   */
  lead: "front" | "back" | "crossTrained" | "tooLittle";
  /**
   * Why no path can be named.
   */
  why: "none" | "few" | "noPattern";
  /**
   * How sure the lead is.
   */
  certainty: "clear" | "leaning" | "open";
  /**
   * What a crossTrained lead means.
   */
  kind: "none" | "strength" | "even";
  percent: Percents1;
}
/**
 * A role in the first place; the rest is there for a code with answers.
 */
export interface RowRole {
  /**
   * The role.
   */
  id: string;
  /**
   * Its readiness in whole per cent.
   */
  percent?: number;
  /**
   * Its readiness in a word.
   */
  readinessWord?: "little" | "some" | "much" | "most";
}
/**
 * The position on the axis.
 */
export interface Estimate2 {
  /**
   * Its mean.
   */
  mean: number;
  /**
   * Its standard deviation.
   */
  sd: number;
}
/**
 * What a call gives when anything is wrong with its input.
 */
export interface BadReply {
  /**
   * Something is wrong.
   */
  ok: false;
  /**
   * Everything that is wrong, of every input.
   *
   * @minItems 1
   */
  problems: Problem[];
  /**
   * In a line of output only: the id that the line of input had; null when it could not be read.
   */
  id?: string | null;
}
/**
 * `group`: all people of `readMany` at a glance.
 */
export interface Group {
  /**
   * The bank.
   */
  bank: string;
  /**
   * Its version.
   */
  version: number;
  /**
   * How many codes.
   */
  people: number;
  /**
   * How many of them hold answers.
   */
  withAnswers: number;
  /**
   * How many people by what their path says.
   */
  path: {
    /**
     * By lead.
     */
    lead: {
      /**
       * How many people.
       */
      front: number;
      /**
       * How many people.
       */
      back: number;
      /**
       * How many people.
       */
      crossTrained: number;
      /**
       * How many people.
       */
      tooLittle: number;
    };
    /**
     * Of those without a lead, by reason.
     */
    why: {
      /**
       * How many people.
       */
      few: number;
      /**
       * How many people.
       */
      noPattern: number;
    };
    /**
     * Of those with a lead, by certainty.
     */
    certainty: {
      /**
       * How many people.
       */
      clear: number;
      /**
       * How many people.
       */
      leaning: number;
      /**
       * How many people.
       */
      open: number;
    };
    /**
     * Of those whose lead is crossTrained, by kind.
     */
    kind: {
      /**
       * How many people.
       */
      strength: number;
      /**
       * How many people.
       */
      even: number;
    };
  };
  /**
   * Where the group is on the axis.
   */
  axis: {
    /**
     * How many people count for these figures: those with answers that have a pattern.
     */
    people: number;
    /**
     * Mean of the posterior means; left out of nobody.
     */
    mean?: number;
    /**
     * Lower end of the 90 % interval of the mean of these people.
     */
    low?: number;
    /**
     * Its upper end.
     */
    high?: number;
    /**
     * Standard deviation between these people, uncertainty of measurement taken into account; left out of fewer than two.
     */
    spread?: number;
  };
  /**
   * All skills, in the bank's order.
   */
  skills: GroupSkill[];
  /**
   * Which roles lead.
   */
  roles: {
    /**
     * People with a lead, whose leading roles are known.
     */
    people: number;
    /**
     * By role, for how many of them it is in the first place; in the order of the role file, without those that lead nobody.
     */
    leading: {
      [k: string]: number;
    };
  };
  /**
   * Of those with answers, how many have a note on their quality.
   */
  notes: {
    /**
     * How many people.
     */
    inconsistent: number;
    /**
     * How many people.
     */
    straightLining: number;
    /**
     * How many people.
     */
    style: number;
    /**
     * How many people.
     */
    few: number;
    /**
     * How many people.
     */
    wide: number;
  };
}
/**
 * One skill of a group.
 */
export interface GroupSkill {
  /**
   * The skill.
   */
  id: string;
  /**
   * How many people count for these figures: those with answers that have a pattern.
   */
  people: number;
  /**
   * Mean of the posterior means; left out of nobody.
   */
  mean?: number;
  /**
   * Lower end of the 90 % interval of the mean of these people.
   */
  low?: number;
  /**
   * Its upper end.
   */
  high?: number;
  /**
   * Standard deviation between these people, uncertainty of measurement taken into account; left out of fewer than two.
   */
  spread?: number;
  /**
   * How many people by band, those without answers included.
   */
  bands: {
    /**
     * How many people.
     */
    strong: number;
    /**
     * How many people.
     */
    solid: number;
    /**
     * How many people.
     */
    developing: number;
    /**
     * How many people.
     */
    unknown: number;
  };
  /**
   * People whose band is not `unknown`.
   */
  known: number;
  /**
   * Whole per cent of those known whose band is `developing`, below `solid`; left out where nobody is known.
   */
  below?: number;
}
/**
 * `compare`: two results of one person, the earlier first.
 */
export interface Comparison {
  /**
   * The bank.
   */
  bank: string;
  /**
   * Its version.
   */
  version: number;
  /**
   * The path, and how far the axis has moved.
   */
  path: {
    /**
     * The leads.
     */
    lead: {
      before: Lead;
      after: Lead;
    };
    /**
     * How sure they are.
     */
    certainty: {
      before: Certainty;
      after: Certainty;
    };
    /**
     * The later mean less the earlier one; left out when `unknown`, as are sd and p.
     */
    difference?: number;
    /**
     * Standard deviation of that difference for somebody who has not changed.
     */
    sd?: number;
    /**
     * Probability of a difference at least as large for somebody who has not changed.
     */
    p?: number;
    /**
     * What that amounts to.
     */
    changed: "none" | "possible" | "clear" | "unknown";
  };
  /**
   * All skills, in the bank's order.
   */
  skills: ComparedSkill[];
}
/**
 * One skill of two results.
 */
export interface ComparedSkill {
  /**
   * The skill.
   */
  id: string;
  /**
   * Its bands.
   */
  band: {
    before: Band;
    after: Band;
  };
  /**
   * The later mean less the earlier one; left out when `unknown`, as are sd and p.
   */
  difference?: number;
  /**
   * Standard deviation of that difference for somebody who has not changed.
   */
  sd?: number;
  /**
   * Probability of a difference at least as large for somebody who has not changed.
   */
  p?: number;
  /**
   * What that amounts to.
   */
  changed: "none" | "possible" | "clear" | "unknown";
}
