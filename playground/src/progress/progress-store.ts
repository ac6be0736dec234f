import { type ReadonlySignal, signal } from "@preact/signals";
import { ok, type Result } from "../../../server/lab/result.ts";
import { mergeProgress } from "./merge.ts";
import {
  type Answer,
  hasProgress,
  missedIn,
  noProgress,
  type Progress,
  type QuestionName,
  withAnswer,
  withGoal,
  withInventory,
  withReading,
} from "./progress.ts";
import { isOfNewer, readKept } from "./read-kept.ts";

/** Where progress is kept: one text, and word of when another tab has changed it. */
export interface ProgressStorage {
  /** The text there, or null. Errors: throws where storage is blocked. */
  read(): string | null;
  /** Errors: throws where storage is blocked or full. */
  write(text: string): void;
  /** Calls back after each change by another tab; gives how to stop. */
  onChange(changed: () => void): () => void;
}

/** What was last done to the progress as a whole and can be taken back, or null. */
export type UndoableChange = "import" | "clear" | null;

/** A learner's progress: a signal to read, and verbs that keep what was done. */
export interface ProgressStore {
  readonly progress: ReadonlySignal<Progress>;
  /** False where the browser keeps nothing: what is done then lasts as long as the page. */
  readonly isKept: ReadonlySignal<boolean>;
  /** Whether a newer version keeps its own here, which this one can neither read nor may write over. */
  readonly isNewer: ReadonlySignal<boolean>;
  readonly undoable: ReadonlySignal<UndoableChange>;
  answered(slug: string, questionId: string, answer: Answer): void;
  met(slug: string, goalId: string): void;
  /** The end of a lesson was seen. */
  read(slug: string): void;
  inventoryTaken(score: { readonly right: number; readonly of: number }): void;
  /** What is to be asked once more at a lesson's end; without a slug, what later lessons are to ask. */
  missed(slug?: string): QuestionName[];
  /** The text of a file with everything. */
  export(): Promise<string>;
  /**
   * Adds what a file holds to what is there; gives what came in.
   *
   * Errors: progress/invalid, with a sentence; nothing has changed then. Rejects when the script that reads files is gone.
   */
  import(text: string): Promise<Result<Progress>>;
  /** Forgets everything. */
  clear(): void;
  /** Takes back the last import or clear, as long as nothing was done since. */
  undo(): void;
  close(): void;
}

interface ProgressParts {
  readonly storage: ProgressStorage;
  readonly clock: { readonly now: () => Date };
}

/**
 * The progress kept in `storage`, in step with every other tab that keeps it there.
 *
 * Errors: none thrown; storage that is blocked, full or of a newer version makes `isKept` false, and the visit goes on.
 */
export function createProgressStore({ storage, clock }: ProgressParts): ProgressStore {
  const isKept = signal(true);
  const isNewer = signal(false);
  const undoable = signal<UndoableChange>(null);
  let beforeChange = noProgress;

  const keptNow = (): Progress => {
    try {
      const text = storage.read();
      isNewer.value = isOfNewer(text);
      if (isNewer.value) isKept.value = false;
      return readKept(text);
    } catch {
      isKept.value = false;
      return noProgress;
    }
  };
  const progress = signal(keptNow());

  /** Another tab may have written a moment ago: its word is not here yet, but what it wrote is. */
  const latest = () => {
    const kept = keptNow();
    return isKept.value ? kept : mergeProgress(progress.value, kept);
  };

  const keep = (next: Progress) => {
    progress.value = next;
    try {
      isNewer.value = isOfNewer(storage.read());
      isKept.value = !isNewer.value;
      if (isNewer.value) return;
      storage.write(JSON.stringify(next));
    } catch {
      isKept.value = false;
    }
  };
  const change = (changed: (progress: Progress, at: string) => Progress) => {
    undoable.value = null;
    keep(changed(latest(), clock.now().toISOString()));
  };
  const changeAll = (what: UndoableChange, before: Progress, next: Progress) => {
    beforeChange = before;
    keep(next);
    undoable.value = what;
  };

  const stop = storage.onChange(() => {
    progress.value = latest();
    undoable.value = null;
  });

  return {
    progress,
    isKept,
    isNewer,
    undoable,
    answered: (slug, id, answer) => change((now, at) => withAnswer(now, { slug, id }, answer, at)),
    met: (slug, goal) => change((now, at) => withGoal(now, slug, goal, at)),
    read: (slug) => change((now, at) => withReading(now, slug, at)),
    inventoryTaken: (score) => change((now, at) => withInventory(now, { at, ...score })),
    missed: (slug) => missedIn(progress.value, slug),
    async export() {
      const { progressFile } = await import("./progress-file.ts");
      return progressFile(progress.value);
    },
    async import(text) {
      const { parseProgressFile } = await import("./progress-file.ts");
      const read = parseProgressFile(text);
      if (!read.ok) return read;
      const before = latest();
      changeAll("import", before, mergeProgress(before, read.value));
      return ok(read.value);
    },
    clear() {
      const before = latest();
      if (hasProgress(before)) changeAll("clear", before, noProgress);
    },
    undo() {
      if (undoable.value === null) return;
      undoable.value = null;
      keep(beforeChange);
    },
    close: stop,
  };
}
