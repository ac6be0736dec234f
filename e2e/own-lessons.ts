import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listen, portOf, stopListening } from "../server/listen.ts";
import { openLessonFolderSite } from "../server/site/lesson-folder-site.ts";
import { test as base } from "./journey.ts";

/** A folder of lessons that is served while a journey edits it. */
export interface OwnFolder {
  readonly address: string;
  readonly said: readonly string[];
  save(name: string, text: string): Promise<void>;
  remove(name: string): Promise<void>;
}

interface OwnLessons {
  /** What the folder's one lesson, 01-edited.md, says at first. */
  readonly lesson: string;
  readonly folder: OwnFolder;
}

/** A journey with a folder of its own. Its page is left before the server goes, as it would ask for it again and again. */
export const test = base.extend<OwnLessons>({
  lesson: ["", { option: true }],
  folder: async ({ page, lesson }, use) => {
    const place = await mkdtemp(join(tmpdir(), "emitscope-lessons-"));
    // As editors do: a lesson is never half there.
    const save = async (name: string, text: string) => {
      await writeFile(join(place, `${name}~`), text);
      await rename(join(place, `${name}~`), join(place, name));
    };
    await save("01-edited.md", lesson);
    const said: string[] = [];
    const site = await openLessonFolderSite("dist", place, {
      onBegin: () => undefined,
      onRead: () => void said.push("read"),
      onProblems: (lines) => void said.push(...lines),
    });
    const server = createServer(site.answer);
    await listen(server, "127.0.0.1", 0);
    await use({
      address: `http://127.0.0.1:${portOf(server)}/`,
      said,
      save,
      remove: (name) => rm(join(place, name)),
    });
    await page.goto("about:blank");
    const stopped = stopListening(server);
    await site.close();
    await stopped;
    await rm(place, { recursive: true });
  },
});
