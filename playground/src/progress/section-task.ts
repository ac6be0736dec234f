import { type ReadonlySignal, signal } from "@preact/signals";
import * as words from "#words/progress.ts";
import type { ContentsLesson } from "./contents-lesson.ts";
import { howFar } from "./how-far.ts";
import { mergeProgress } from "./merge.ts";
import type { Progress } from "./progress.ts";
import type { ProgressStore } from "./progress-store.ts";

/** What a file is called when it is saved. */
const fileName = "emitscope-progress.json";

/** More than this of a file is not read: parseProgressFile refuses it anyway. Units: bytes. */
const longestReadBytes = 2_100_000;

/** A file that the reader chose, as far as it is looked at here. */
interface ChosenFile {
  slice(fromBytes: number, toBytes: number): { text(): Promise<string> };
}

/** What was last said to the reader. */
export interface Said {
  readonly type: "done" | "wrong";
  readonly text: string;
}

/** What one does with the progress as a whole. */
export interface SectionTask {
  readonly said: ReadonlySignal<Said | null>;
  save(): Promise<void>;
  /** Errors: a file that is no progress, or cannot be read, is said; nothing has changed then. */
  bringIn(file: ChosenFile): Promise<void>;
  startOver(): void;
  undo(): void;
}

interface SectionParts {
  readonly store: ProgressStore;
  readonly lessons: readonly ContentsLesson[];
  /** Gives the reader a file. */
  readonly give: (name: string, text: string) => void;
}

/** Errors: `save` and `bringIn` reject when the script that reads and writes files is gone. */
export function createSectionTask({ store, lessons, give }: SectionParts): SectionTask {
  const said = signal<Said | null>(null);
  const say = (type: Said["type"], text: string) => {
    said.value = { type, text };
  };
  return {
    said,
    async save() {
      give(fileName, await store.export());
      say("done", words.saved(fileName));
    },
    async bringIn(file) {
      const text = await file
        .slice(0, longestReadBytes)
        .text()
        .catch(() => null);
      if (text === null) return say("wrong", words.unreadable);
      const before = store.progress.value;
      const taken = await store.import(text);
      if (!taken.ok) return say("wrong", taken.message);
      const touched = lessons.filter((lesson) => howFar(store.progress.value, lesson).state !== "not begun");
      say(
        "done",
        isSame(before, store.progress.value) ? words.nothingNew : words.broughtIn(touched.length, lessons.length),
      );
    },
    startOver() {
      store.clear();
      say("done", words.startedOver);
    },
    undo() {
      store.undo();
      say("done", words.undone);
    },
  };
}

/** Whatever the order of their entries. */
function isSame(one: Progress, other: Progress): boolean {
  return JSON.stringify(mergeProgress(one, one)) === JSON.stringify(mergeProgress(other, other));
}
