import type { Host } from "../lab/host.ts";
import type { Lesson } from "../lesson/lesson.ts";
import { type Replay, replayLesson } from "../lesson/replay/replay.ts";

/**
 * Runs a lesson as replayLesson does, unless it was run as it stands: while one lesson of a folder is edited, the others
 * need not be proved again and again.
 *
 * Shape:  remembers the lessons of the last two readings, so that taking an edit back is quick too.
 * Errors: as replayLesson; a run with problems is not remembered.
 */
export function createRememberedReplay(): { replay: typeof replayLesson; endReading(): void } {
  let before = new Map<string, Replay>();
  let now = new Map<string, Replay>();
  return {
    async replay(lesson: Lesson, host: Host) {
      // A lesson is plain data, its lines included, which problems tell.
      const key = JSON.stringify(lesson);
      const replay = now.get(key) ?? before.get(key) ?? (await replayLesson(lesson, host));
      // One that failed on a busy machine may hold at the next look.
      if (replay.problems.length === 0) now.set(key, replay);
      return replay;
    },
    endReading() {
      before = now;
      now = new Map();
    },
  };
}
