import type { Expression } from "../lab/expression/tree.ts";
import type { RoomName, Scene } from "../lab/scene/scene.ts";
import type { Sender, Step } from "../lab/step.ts";

/** Who may be meant by a message of a prediction: a group of the run in question, or one client by name. */
export const groups = ["sender", "members", "non-members", "anybody"] as const;
export type Group = (typeof groups)[number];

/** A message shown when the learner's ticks differ from what happened in this way; the author's order decides which. */
export interface DifferenceMessage {
  readonly when:
    | { readonly type: "right" }
    | { readonly type: "extra" | "missing"; readonly group: Group }
    | { readonly type: "extra" | "missing"; readonly client: string };
  readonly text: string;
}

/** One scene of a lesson: who is there, and what the panel's box holds when the scene comes up. */
export interface LessonScene {
  /** Unique in the page: the author's name for it, or `scene-1`, `scene-2` in reading order. */
  readonly id: string;
  readonly scene: Scene;
  readonly start: { readonly sender: Sender; readonly source: string };
  /** Shown in the panel beside the text, or in a small panel of its own where the block stands. */
  readonly place: "panel" | "inline";
  /** Whether its `start` is run as soon as the scene comes up. */
  readonly isRunAtOnce: boolean;
}

/** One expression to run on a scene of the lesson after some steps, as the author wrote it. */
export interface Trial {
  /** The `id` of the scene it starts from: that of the nearest scene block above it, or the lesson's first. */
  readonly scene: string;
  readonly steps: readonly Step[];
  readonly sender: Sender;
  readonly source: string;
  readonly expression: Expression;
}

/** Who runs what, as the author wrote it. */
export type Run = Pick<Trial, "sender" | "source" | "expression">;

/** Where an author wrote something, as problems tell it. */
export interface Written {
  readonly line: number;
  readonly field: string;
}

/** A question whose answer is found by running. */
export interface Question extends Trial, Written {
  /** Unique in the lesson: the author's name for it, or `predict-1`, `predict-2`. Reviews and progress go by it. */
  readonly id: string;
  readonly question: string;
  /** The clients to tick, in scene order. */
  readonly clients: readonly string[];
  readonly messages: readonly DifferenceMessage[];
  /** Where each of the messages stands, for problems with it. */
  readonly messagesWritten: readonly Written[];
}

/** A row of a table of calls: who gets a copy is found by running when the site is built. */
export interface CallRow extends Trial, Written {
  readonly id: string;
  /** The call as shown, shorter than `source` where the author wants it so. */
  readonly call: string;
  readonly says: string;
  readonly href: string;
}

/** What must have come of a run; each part is null where nothing is said of it. Plain data: it travels in pages too. */
export interface Conditions {
  /** Copies by client; a client not named gets none. */
  readonly received: Readonly<Record<string, number>> | null;
  /** Why a client got none, in the words of `emitscope run`: sender, not-in-room and so on. */
  readonly notReceived: Readonly<Record<string, string>> | null;
  /** The arguments of each copy, by client, in order of arrival; clients not named are not looked at. */
  readonly events: Readonly<Record<string, readonly (readonly unknown[])[]>> | null;
  /** Every acknowledgement asked for, in order. */
  readonly acks: readonly AckCondition[] | null;
  /** The clients that `fetchSockets` returned, in scene order. */
  readonly returned: readonly string[] | null;
  /** Rooms after the run by client, own-id rooms left out; clients not named are not looked at. */
  readonly rooms: Readonly<Record<string, readonly RoomName[]>> | null;
  /** Who is connected after the run, in scene order. */
  readonly connected: readonly string[] | null;
  /** Whether each emit was volatile, for a goal that is about it. */
  readonly volatile: boolean | null;
}

/** One acknowledgement: its error, or null; and what was answered, where that is said. */
export interface AckCondition {
  readonly error: string | null;
  readonly responses: readonly unknown[] | null;
}

/** Something the text says of Socket.IO, to be held against a real run. */
export interface Claim extends Written {
  /** As in a trial: the scene, and what is done on it first. */
  readonly scene: string;
  readonly steps: readonly Step[];
  /** Null for a claim about the steps alone. */
  readonly run: Run | null;
  readonly conditions: Conditions;
  /** What it throws, or null for nothing. */
  readonly error: string | null;
  /** Steps done after the run, and the copies that arrived during them, where that is said: what comes late, or never. */
  readonly afterwards: {
    readonly steps: readonly Step[];
    readonly received: Readonly<Record<string, number>> | null;
  } | null;
  /** The reason that a client's own `disconnect` gave last, by client, in any of the steps or the run. */
  readonly reasons: Readonly<Record<string, string>> | null;
}

/** Something to bring about in the panel; success is noticed by itself. */
export interface Goal extends Written {
  /** Unique in the lesson: `goal-1`, `goal-2`; progress goes by it. */
  readonly id: string;
  /** As in a trial: the goal begins on this scene after these steps. */
  readonly scene: string;
  readonly steps: readonly Step[];
  readonly sender: Sender;
  /** What the box holds at the beginning; it does not meet the goal. */
  readonly begin: string;
  readonly goal: string;
  readonly conditions: Conditions;
  /** From a nudge to almost the answer, told one by one. */
  readonly hints: readonly string[];
  /** Written into the box when asked for, never run by itself; checked to meet the goal. */
  readonly solution: string;
  readonly solutionExpression: Expression;
  readonly beginExpression: Expression;
  /** Lines of `begin` and `solution`, for problems with them. */
  readonly lines: { readonly begin: number; readonly solution: number };
}

/** One sentence to say in an interview, and the link that proves it. */
export interface Card extends Written {
  /** Unique in the lesson: `card-1`, `card-2`. */
  readonly id: string;
  readonly front: string;
  readonly says: string;
  readonly proof: DriveLink;
  readonly conditions: Conditions;
}

/** A step of a diagram that lights up while the panel goes through it, by the id of its node. */
export interface DiagramLight {
  readonly node: string;
  /** What the panel does at that moment. */
  readonly moment: (typeof moments)[number];
}

/** What a lit diagram can tell apart at the playhead: a connection's stages, from its first breath to its last. */
export const moments = [
  "connecting",
  "connected",
  "joined",
  "sending",
  "delivering",
  "disconnecting",
  "disconnected",
] as const;

/** A mermaid diagram, drawn ahead of time. */
export interface Diagram extends Written {
  /** Unique in the lesson: `diagram-1`, `diagram-2`. */
  readonly id: string;
  /** One sentence that says what it shows, for those who do not see it. */
  readonly title: string;
  readonly source: string;
  readonly lights: readonly DiagramLight[];
}

/** A question of an earlier lesson that opens this one. */
export interface ReviewItem extends Written {
  readonly slug: string;
  readonly question: string;
}

/** A stretch of a lesson, in reading order. */
export type Part =
  | { readonly type: "prose"; readonly html: string }
  /** Where a scene block other than the first stands. */
  | { readonly type: "scene"; readonly scene: LessonScene }
  | { readonly type: "predict"; readonly question: Question }
  | { readonly type: "calls"; readonly id: string; readonly head: string; readonly rows: readonly CallRow[] }
  | { readonly type: "goal"; readonly goal: Goal }
  | { readonly type: "cards"; readonly cards: readonly Card[] }
  /** Questions asked as one set: all are run after the last, and the score is kept. */
  | { readonly type: "inventory"; readonly id: string; readonly title: string; readonly questions: readonly Question[] }
  | { readonly type: "diagram"; readonly diagram: Diagram };

/**
 * A link in the text that drives the panel.
 *
 * Shape: `begins` says on what: `here`, on the state as it is; `fresh`, on its scene afresh; `then`, where the link before
 *        it has left off. `href` holds all of it, so that it works in a tab of its own too.
 */
export interface DriveLink {
  readonly line: number;
  readonly label: string;
  readonly href: string;
  readonly scene: string;
  readonly begins: "here" | "fresh" | "then";
  /** For `then`, all that the links before it have done since the last that was not. */
  readonly before: readonly Step[];
  readonly steps: readonly Step[];
  readonly run: (Run & { readonly isRun: boolean }) | null;
}

/** One page read for a lesson's facts. */
export interface Source {
  readonly title: string;
  readonly url: string;
}

/** A section of the text, for the list of sections. */
export interface Heading {
  readonly id: string;
  readonly text: string;
}

/**
 * One lesson, ready to be shown.
 *
 * Shape: `parts` in reading order; `html` inside is safe: raw HTML of the author's is shown as text, links are allowed
 *        schemes only. `claims`, `drives` and the trials inside `parts` each name the scene they start from.
 */
export interface Lesson {
  readonly file: string;
  readonly slug: string;
  /** From the file's name; lessons are read in this order. */
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  /** Slugs of lessons it builds on. */
  readonly needs: readonly string[];
  readonly sources: readonly Source[];
  /** In reading order, never empty; the panel begins with the first, whose place is the panel. */
  readonly scenes: readonly [LessonScene, ...LessonScene[]];
  readonly review: readonly ReviewItem[];
  /** Glossary terms that the text marks. */
  readonly terms: readonly string[];
  readonly headings: readonly Heading[];
  readonly parts: readonly Part[];
  readonly claims: readonly Claim[];
  readonly drives: readonly DriveLink[];
}
