import type { ReadonlySignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import * as words from "#words/progress.ts";
import type { ContentsLesson, InventoryOffer } from "./contents-lesson.ts";
import { howFar, nextLesson } from "./how-far.ts";
import { hasProgress, type InventoryTaking } from "./progress.ts";
import type { ProgressStore } from "./progress-store.ts";
import type { SectionTask } from "./section-task.ts";
import "./progress.css";

interface ProgressSectionProps {
  readonly store: ProgressStore;
  readonly task: SectionTask;
  readonly lessons: readonly ContentsLesson[];
  readonly inventory: InventoryOffer | null;
  /** Whether a file is held over the page. */
  readonly isDropping: ReadonlySignal<boolean>;
  readonly onGone: () => void;
}

/** All of a learner's progress: how far, where to go on, and the file it travels in. */
export function ProgressSection({ store, task, lessons, inventory, isDropping, onGone }: ProgressSectionProps) {
  const progress = store.progress.value;
  const hasAny = hasProgress(progress);
  return (
    <section class={isDropping.value ? "progress is-dropping" : "progress"} aria-labelledby="your-progress">
      <h2 id="your-progress">{words.heading}</h2>
      {hasAny ? <Sum store={store} lessons={lessons} /> : <p class="progress-sum">{words.nothingYet}</p>}
      {inventory && <Inventory takings={progress.inventory} inventory={inventory} isOffered={!hasAny} />}
      <div class="progress-actions">
        {hasAny && (
          <button type="button" class="quiet-button" onClick={() => task.save().catch(onGone)}>
            {words.save}
          </button>
        )}
        <label class="quiet-button progress-file">
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) task.bringIn(file).catch(onGone);
              // The same file chosen once more shall be brought in once more.
              currentTarget.value = "";
            }}
          />
          {words.bringIn}
        </label>
        {hasAny && (
          <button type="button" class="quiet-button" onClick={task.startOver}>
            {words.startOver}
          </button>
        )}
      </div>
      <Said store={store} task={task} />
      <p
        class={store.isKept.value ? "progress-kept" : "progress-kept is-lost"}
        role={store.isKept.value ? undefined : "note"}
      >
        {store.isNewer.value ? words.newer : store.isKept.value ? words.keptHere : words.notKept}
      </p>
      {isDropping.value && <p class="progress-drop">{words.dropHere}</p>}
    </section>
  );
}

function Sum({ store, lessons }: Pick<ProgressSectionProps, "store" | "lessons">) {
  const states = lessons.map((lesson) => howFar(store.progress.value, lesson).state);
  const count = (state: string) => states.filter((each) => each === state).length;
  const next = nextLesson(store.progress.value, lessons);
  const lesson = lessons.find(({ slug }) => slug === next?.slug);
  return (
    <>
      <p class="progress-sum">{words.soFar(count("done"), count("begun"), lessons.length)}</p>
      <progress class="progress-bar" aria-label={words.bar} value={count("done")} max={lessons.length} />
      {lesson && (
        <p class="progress-next">
          <a href={`${document.body.dataset.root ?? ""}lessons/${lesson.slug}/`}>
            {words.goOnNamed(lesson.number, lesson.title)}
          </a>
        </p>
      )}
    </>
  );
}

interface InventoryProps {
  readonly takings: readonly InventoryTaking[];
  readonly inventory: InventoryOffer;
  readonly isOffered: boolean;
}

function Inventory({ takings, inventory: { href, count }, isOffered }: InventoryProps) {
  const [first, last] = [takings[0], takings.at(-1)];
  if (first === undefined || last === undefined) {
    return isOffered ? (
      <p class="progress-next">
        <a href={href}>{words.offer(count)}</a>
      </p>
    ) : null;
  }
  return (
    <p class="progress-inventory">
      <b>{words.inventory}:</b>{" "}
      {first === last
        ? words.takenOnce(first.right, first.of, words.day(first.at))
        : words.takenTwice(first.right, last.right, last.of, words.day(first.at), words.day(last.at))}{" "}
      <a href={href}>{words.takeAgain}</a>
    </p>
  );
}

/** What was just done or is wrong, and the way back; the focus goes there when the button that had it is gone. */
function Said({ store, task }: Pick<ProgressSectionProps, "store" | "task">) {
  const said = task.said.value;
  const box = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (said?.type !== "done" || document.activeElement !== document.body) return;
    (undo.current ?? box.current)?.focus();
  }, [said]);
  return (
    <div class="progress-said" ref={box} tabIndex={-1}>
      <p role="status">{said?.type === "done" ? said.text : ""}</p>
      {said?.type === "wrong" && <p role="alert">{said.text}</p>}
      {said?.type === "done" && store.undoable.value !== null && (
        <button type="button" class="quiet-button" ref={undo} onClick={task.undo}>
          {words.undo}
        </button>
      )}
    </div>
  );
}
