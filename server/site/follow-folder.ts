import { existsSync, type FSWatcher, watch } from "node:fs";
import { join } from "node:path";

/** An editor writes a file in several strokes; what it leaves when it rests is what counts. */
const restMs = 80;

/**
 * Calls back when files of a folder have changed and rested a moment; gives how to stop.
 *
 * Shape:  `within` names folders in it that are followed too, from when they are there. One call at a time: what changes while one is under way gives one more.
 * Errors: `onError` when the folder cannot be watched (any more).
 */
export function followFolder(
  folder: string,
  within: readonly string[],
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
      followAll();
      turn = turn.then(onChange).catch(onError);
    }, restMs);
  };
  const watchers = new Map<string, FSWatcher>();
  // Each folder by itself: watching a tree loses, on Linux, a file that an editor replaces by another.
  const follow = (place: string) => {
    if (watchers.has(place)) return;
    const watcher = watch(place, (_event, name) => {
      // Some systems name no file; then it may have been any.
      if (name === null || isWatched(name) || within.includes(name)) changed();
    });
    watcher.on("error", (error) => {
      watchers.delete(place);
      watcher.close();
      if (place === folder) onError(error);
    });
    watchers.set(place, watcher);
  };
  const followAll = () => {
    follow(folder);
    // One that goes away and comes back is another folder of the same name.
    for (const place of within.map((name) => join(folder, name))) {
      if (existsSync(place)) follow(place);
      else {
        watchers.get(place)?.close();
        watchers.delete(place);
      }
    }
  };
  try {
    followAll();
  } catch (error) {
    onError(error);
  }
  return () => {
    if (timer !== null) clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}
