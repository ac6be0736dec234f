import type { Expression } from "../lab/expression/tree.ts";
import type { Scene } from "../lab/scene/scene.ts";
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

/** One expression to run on the scene after some steps, as the author wrote it. */
export interface Trial {
  readonly steps: readonly Step[];
  readonly sender: Sender;
  readonly source: string;
  readonly expression: Expression;
}

/** Where an author wrote something, as problems tell it. */
export interface Written {
  readonly line: number;
  readonly field: string;
}

/** A question whose answer is found by running. */
export interface Question extends Trial, Written {
  readonly id: string;
  readonly question: string;
  /** The clients to tick, in scene order. */
  readonly clients: readonly string[];
  readonly messages: readonly DifferenceMessage[];
}

/** A row of a table of calls: who gets a copy is found by running when the site is built. */
export interface CallRow extends Trial, Written {
  readonly id: string;
  /** The call as shown, shorter than `source` where the author wants it so. */
  readonly call: string;
  readonly says: string;
  readonly href: string;
}

/** A stretch of a lesson, in reading order. */
export type Part =
  | { readonly type: "prose"; readonly html: string }
  | { readonly type: "predict"; readonly question: Question }
  | { readonly type: "calls"; readonly id: string; readonly head: string; readonly rows: readonly CallRow[] };

/** Something the text says of Socket.IO, to be held against a real run. */
export interface Claim extends Trial, Written {
  /** Copies by client; a client not named gets none. Null: not claimed. */
  readonly received: ReadonlyMap<string, number> | null;
  /** What it throws, or null for nothing. */
  readonly error: string | null;
}

/** A link in the text that drives the panel. */
export interface DriveLink {
  readonly line: number;
  readonly label: string;
  readonly href: string;
  readonly steps: readonly Step[];
  readonly run: Pick<Trial, "sender" | "source" | "expression"> | null;
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
 *        schemes only. `claims`, `drives` and the trials inside `parts` all start from `scene`.
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
  readonly scene: Scene;
  /** What the panel's box holds at first. */
  readonly start: { readonly sender: Sender; readonly source: string };
  readonly headings: readonly Heading[];
  readonly parts: readonly Part[];
  readonly claims: readonly Claim[];
  readonly drives: readonly DriveLink[];
}
