import type { RequestListener } from "node:http";
import { createSite } from "../http.ts";
import { problemText } from "../lesson/problem.ts";
import { createChangeStream } from "./change-stream.ts";
import { followFolder } from "./follow-folder.ts";
import { authorFolder, isLessonFile, type LessonEdition, writeEdition } from "./lesson-edition.ts";
import { lessonFilesIn } from "./prove-lessons.ts";
import { LessonError } from "./read-site.ts";
import { createRememberedReplay } from "./remembered-replay.ts";

/** The site of a folder of lessons that somebody is writing. */
export interface LessonFolderSite {
  /** Answers requests with the pages as they are now. */
  readonly answer: RequestListener;
  /** Lets open pages go, and ends following the folder. */
  close(): Promise<void>;
}

/** What the terminal is told while the folder is followed. */
export interface LessonFolderSayings {
  /** This many lessons are about to be run for the first time, which takes a while. */
  onBegin(lessons: number): void;
  /** Lessons were read again, and all is well. */
  onRead(): void;
  /** Sentences for the author; the pages stay as they were. */
  onProblems(lines: readonly string[]): void;
}

const changesAddress = `/${authorFolder}/changes`;
const drawingAddress = `/${authorFolder}/draw/`;

/**
 * Serves the built site with the lessons of this folder instead of its own, and follows the folder: what is saved is read
 * and run again, and open pages are told. A folder with problems leaves the pages as they were.
 *
 * Errors: rejects with LessonError when the lessons have problems to begin with; as Node does when nothing was built.
 */
export async function openLessonFolderSite(
  dist: string,
  lessons: string,
  sayings: LessonFolderSayings,
): Promise<LessonFolderSite> {
  const { replay, endReading } = createRememberedReplay();
  const write = () => writeEdition(dist, lessons, { replay }).finally(endReading);
  sayings.onBegin((await lessonFilesIn(lessons)).length);
  let edition = await write();
  let pages = createSite(edition.folder, drawingAddress);
  // Answers that were begun with the edition before may still be on their way.
  let before: LessonEdition | null = null;
  let isBroken = false;
  const changes = createChangeStream(newsOf(edition));

  async function readAgain(): Promise<void> {
    try {
      const next = await write();
      await before?.remove();
      before = edition;
      edition = next;
      // Files are listed once for each edition, and none of it changes afterwards.
      pages = createSite(edition.folder, drawingAddress);
      changes.tell(newsOf(edition));
      if (isBroken || edition.name !== before.name) sayings.onRead();
      isBroken = false;
    } catch (error) {
      const lines = error instanceof LessonError ? error.problems.map(problemText) : [sentenceOf(error)];
      isBroken = true;
      changes.tell({ type: "problems", lines });
      sayings.onProblems(lines);
    }
  }
  const stopFollowing = followFolder(lessons, ["diagrams"], isLessonFile, readAgain, (error) =>
    sayings.onProblems([`The folder is not followed any more: ${sentenceOf(error)}`]),
  );

  return {
    answer(request, response) {
      const path = request.url?.split("?", 1)[0];
      if (path === changesAddress && request.method === "GET") changes.join(request, response);
      else pages(request, response);
    },
    async close() {
      stopFollowing();
      changes.close();
      await before?.remove();
      await edition.remove();
    },
  };
}

const newsOf = ({ name, addresses }: LessonEdition) => ({ type: "edition", edition: name, addresses });

const sentenceOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
