import { computed, type ReadonlySignal, signal } from "@preact/signals";
import * as words from "#words/inventory.ts";
import type { Result } from "../../../../server/lab/result.ts";
import type { Trace } from "../../../../server/lab/trace.ts";
import type { AskedQuestion } from "../../../../server/lesson/asked.ts";
import type { InventoryTaking } from "../../progress/progress.ts";
import { explainRun } from "../predict/explain-run.ts";
import type { Draft, DraftStore } from "./draft.ts";

/** One question after all are answered. */
export interface Mark {
  readonly question: AskedQuestion;
  readonly isRight: boolean;
  readonly ticked: readonly string[];
  readonly received: readonly string[];
  /** The author's message for the difference, or null. */
  readonly message: string | null;
  /** A sentence for each client of whom it was said wrong: what happened, and why. */
  readonly why: readonly string[];
}

/** Where the set is. */
export type InventoryState =
  | { readonly type: "at rest" }
  | { readonly type: "asking"; readonly index: number }
  | { readonly type: "running" }
  | { readonly type: "failed"; readonly message: string }
  /** After the first time ever, the answers are shown only when they are asked for. */
  | {
      readonly type: "done";
      readonly right: number;
      readonly marks: readonly Mark[];
      readonly isFirstTime: boolean;
      readonly areAnswersShown: boolean;
    };

/** A set of questions whose answers are held back until the last. */
export interface InventoryTask {
  readonly state: ReadonlySignal<InventoryState>;
  /** What is ticked, by question. */
  readonly ticked: ReadonlySignal<Draft["ticked"]>;
  /** The question that was left unfinished, or null. */
  readonly unfinished: ReadonlySignal<number | null>;
  readonly takings: ReadonlySignal<readonly InventoryTaking[]>;
  readonly isKept: ReadonlySignal<boolean>;
  /** From the first question, with nothing ticked. */
  begin(): void;
  goOn(): void;
  tick(client: string, isTicked: boolean): void;
  back(): void;
  /** The next question; after the last, runs them all. Errors: none; a run that fails is told, and can be tried again. */
  next(): Promise<void>;
  /** Once the score is kept. */
  showAnswers(): void;
}

interface InventoryParts {
  readonly questions: readonly AskedQuestion[];
  /** Runs one of them where nobody sees it. */
  readonly run: (question: AskedQuestion) => Promise<Result<Trace>>;
  readonly takings: ReadonlySignal<readonly InventoryTaking[]>;
  readonly isKept: ReadonlySignal<boolean>;
  readonly drafts: DraftStore;
  readonly onTaken: (right: number, of: number) => void;
}

/** The state of the set; what was ticked outlives a reload. Errors: none thrown. */
export function createInventoryTask(parts: InventoryParts): InventoryTask {
  const { questions, run, takings, drafts, onTaken } = parts;
  const nothing: Draft = { index: 0, ticked: questions.map(() => []) };
  const state = signal<InventoryState>({ type: "at rest" });
  const draft = signal<Draft | null>(drafts.read(questions));
  const ticked = computed(() => (draft.value ?? nothing).ticked);

  const keep = (next: Draft | null) => {
    draft.value = next;
    drafts.write(next);
  };
  const ask = (index: number) => {
    keep({ index, ticked: ticked.value });
    state.value = { type: "asking", index };
  };

  async function finish(): Promise<void> {
    const isFirstTime = takings.value.length === 0;
    state.value = { type: "running" };
    const marks: Mark[] = [];
    for (const [index, question] of questions.entries()) {
      const said = new Set(ticked.value[index]);
      const trace = await run(question);
      if (!trace.ok) {
        state.value = { type: "failed", message: words.failed(trace.message) };
        return;
      }
      const { isRight, message, differing, lines } = explainRun(question, said, trace.value);
      const received = question.clients.filter((client) => said.has(client) !== differing.includes(client));
      const why = lines.filter((line) => !line.isRight).map(({ text }) => text);
      marks.push({ question, isRight, ticked: [...said], received, message, why });
    }
    const right = marks.filter(({ isRight }) => isRight).length;
    onTaken(right, questions.length);
    keep(null);
    state.value = { type: "done", right, marks, isFirstTime, areAnswersShown: !isFirstTime };
  }

  return {
    state,
    ticked,
    unfinished: computed(() => draft.value?.index ?? null),
    takings,
    isKept: parts.isKept,
    begin() {
      keep(nothing);
      ask(0);
    },
    goOn: () => ask(draft.value?.index ?? 0),
    tick(client, isTicked) {
      if (state.value.type !== "asking") return;
      const { index } = state.value;
      const next = ticked.value.map((names, at) => {
        if (at !== index) return names;
        const { clients } = questions[index] ?? { clients: [] };
        return clients.filter((name) => (name === client ? isTicked : names.includes(name)));
      });
      keep({ index, ticked: next });
    },
    back() {
      if (state.value.type === "asking" && state.value.index > 0) ask(state.value.index - 1);
    },
    async next() {
      const { value } = state;
      if (value.type === "asking" && value.index + 1 < questions.length) ask(value.index + 1);
      else if (value.type === "asking" || value.type === "failed") await finish();
    },
    showAnswers() {
      if (state.value.type === "done") state.value = { ...state.value, areAnswersShown: true };
    },
  };
}
