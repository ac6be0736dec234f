import { type FSWatcher, watch } from "node:fs";

/** An editor writes a file in several strokes; what it leaves when it rests is what counts. */
const restMs = 80;

/**
 * Calls back when files of a folder, or of folders in it, have changed and rested a moment; gives how to stop.
 *
 * Shape:  one call at a time: what changes while one is under way gives one more.
 * Errors: `onError` when the folder cannot be watched (any more).
 */
export function followFolder(
  folder: string,
  isWatched: (name: string) => boolean,
  onChange: () => Promise<void>,
  onError: (error: unknown) => void,
): () => void {
  let timer: NodeJS.Timeout | null = null;
  let turn: Promise<void> = Promise.resolve();
  const changed = () => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      turn = turn.then(onChange).catch(onError);
    }, restMs);
  };
  let watcher: FSWatcher | null = null;
  try {
    watcher = watch(folder, { recursive: true }, (_event, name) => {
      // Some systems name no file; then it may have been any.
      if (name === null || isWatched(String(name))) changed();
    });
    watcher.on("error", onError);
  } catch (error) {
    onError(error);
  }
  return () => {
    if (timer !== null) clearTimeout(timer);
    watcher?.close();
  };
}
