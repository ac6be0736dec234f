import { computed, effect, type ReadonlySignal, signal, untracked } from "@preact/signals";
import * as words from "#words/goal.ts";
import type { Result } from "../../../../server/lab/result.ts";
import type { Sender } from "../../../../server/lab/step.ts";
import type { Trace } from "../../../../server/lab/trace.ts";
import type { AskedGoal } from "../../../../server/lesson/asked.ts";
import type { Run } from "../../panel/panel-store.ts";
import type { TaskPanel } from "../lesson-page.ts";
import { isFromStart, stateKey } from "./goal-start.ts";

/** What the goal's status says. */
export interface GoalTold {
  readonly type: "met" | "not yet" | "note" | "failed";
  readonly message: string;
}

/** A goal while it is being worked on. */
export interface GoalTask {
  readonly told: ReadonlySignal<GoalTold | null>;
  readonly isBegun: ReadonlySignal<boolean>;
  readonly isDone: ReadonlySignal<boolean>;
  readonly isBusy: ReadonlySignal<boolean>;
  /** How many hints have been asked for. */
  readonly hintsShown: ReadonlySignal<number>;
  /** What the box held before a solution was written into it; null while none is. */
  readonly setAside: ReadonlySignal<string | null>;
  /** Puts scene, steps, sender and first text into the panel. Errors: none; what fails is told. */
  begin(): Promise<void>;
  hint(): void;
  /** Writes a solution into the box, and runs nothing. Errors: none; what fails is told. */
  showSolution(): Promise<void>;
  /** Puts back what the box held before. */
  takeBack(): void;
  /** It was met on an earlier visit. */
  wasMet(): void;
  stop(): void;
}

interface GoalParts {
  readonly goal: AskedGoal;
  readonly panel: TaskPanel;
  /** What a run lacks, as sentences; none where it meets the goal. */
  readonly lacks: (trace: Trace) => readonly string[];
  readonly onMet: () => void;
  /** Whether a run was one of the text's own: it is not the reader's, unless the goal was begun. */
  readonly isOfText: (sender: Sender, source: string) => boolean;
}

/**
 * The state of one goal. Every run in its panel is judged: success is noticed whether or not the goal was begun, and what
 * is still missing is told only once it was.
 *
 * Errors: none thrown.
 */
export function createGoalTask({ goal, panel, lacks, onMet, isOfText }: GoalParts): GoalTask {
  const { store } = panel;
  const told = signal<GoalTold | null>(null);
  const isDone = signal(false);
  const isBusy = signal(false);
  const hintsShown = signal(0);
  const setAside = signal<string | null>(null);
  const startKey = signal<string | null>(null);
  const sender = goal.sender.type === "client" ? goal.sender.name : null;
  // The run that woke this task is judged as well.
  let lastJudged = 0;

  const say = (type: GoalTold["type"], message: string) => {
    told.value = { type, message };
  };

  function judge(trace: Trace, runs: readonly Run[]): void {
    if (trace.step.type !== "run") return;
    const isBegun = startKey.value !== null;
    const isStart = isBegun ? stateKey(trace.before) === startKey.value : isFromStart(goal, panel.scene, runs);
    const isSender = JSON.stringify(trace.step.sender) === JSON.stringify(goal.sender);
    if (isStart && isSender) {
      const lacking = lacks(trace);
      if (lacking.length === 0 && (isBegun || !isOfText(trace.step.sender, trace.step.source))) meet(trace.step.source);
      else if (isBegun && lacking.length > 0) say("not yet", words.notYet(lacking));
    } else if (isBegun) {
      say("note", isStart ? words.otherSender(sender) : words.elsewhere);
    }
  }

  function meet(source: string): void {
    say("met", setAside.value !== null && source === goal.solution ? words.metBySolution : words.met);
    if (!isDone.value) onMet();
    isDone.value = true;
  }

  const stop = effect(() => {
    const runs = store.runs.value;
    const newest = runs.at(-1);
    // Undo brings an older one to the end again.
    if (newest === undefined || newest.id <= lastJudged) return;
    lastJudged = newest.id;
    untracked(() => judge(newest.trace, runs));
  });

  /** The panel as the goal begins, with this text in the box. */
  async function set(source: string): Promise<Result<unknown>> {
    panel.open();
    await panel.bring();
    const { steps } = goal;
    const done = await store.drive({ steps, sender: goal.sender, source, isRun: false });
    if (done.ok) startKey.value = stateKey(store.state.value);
    return done;
  }

  const busily = async (act: () => Promise<void>) => {
    if (isBusy.value) return;
    isBusy.value = true;
    try {
      await act();
    } finally {
      isBusy.value = false;
    }
  };

  return {
    told,
    isDone,
    isBusy,
    hintsShown,
    setAside,
    isBegun: computed(() => startKey.value !== null),
    begin: () =>
      busily(async () => {
        startKey.value = null;
        setAside.value = null;
        const done = await set(goal.begin);
        if (done.ok) say("note", words.begun(sender));
        else say("failed", words.failed(done.message));
      }),
    hint() {
      hintsShown.value = Math.min(hintsShown.value + 1, goal.hints.length);
    },
    showSolution: () =>
      busily(async () => {
        const before = store.source.value;
        // The box's own history gives it back too.
        if (before.trim() !== "") store.composer.remember(before);
        const isThere = startKey.value !== null && stateKey(store.state.value) === startKey.value;
        if (isThere) {
          panel.open();
          store.setSender(goal.sender);
          store.setSource(goal.solution);
        } else {
          const done = await set(goal.solution);
          if (!done.ok) return say("failed", words.failed(done.message));
        }
        setAside.value = before;
        say("note", words.solutionShown);
      }),
    takeBack() {
      if (setAside.value === null) return;
      store.composer.remember(store.source.value);
      store.setSource(setAside.value);
      setAside.value = null;
      say("note", words.takenBack);
    },
    wasMet() {
      isDone.value = true;
    },
    stop,
  };
}
