import { falseLessonsFail } from "../../../server/lesson/false-lessons/falsehoods.contract.ts";
import { everyLessonHolds } from "../../../server/lesson/replay/every-lesson.contract.ts";
import { createWorkerHost } from "./worker-host.ts";

const texts = import.meta.glob<string>(
  ["../../../lessons/*.{md,yaml}", "../../../server/lesson/false-lessons/**/*.{md,yaml}"],
  { query: "?raw", import: "default", eager: true },
);

/** The lessons of a folder, by their names there; README.md and the like are none. */
function lessonsIn(folder: string) {
  return Object.entries(texts).flatMap(([path, text]) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    return path.endsWith(`/${folder}${name}`) && /^\d/.test(name) ? [{ file: name, text }] : [];
  });
}

function glossaryOf(folder: string): string {
  return Object.entries(texts).find(([path]) => path.endsWith(`/${folder}glossary.yaml`))?.[1] ?? "";
}

async function createSharedHost() {
  const host = createWorkerHost();
  // One lab stays open, so that the others share one worker.
  await host.open({ clients: [] }, () => {});
  return host;
}

everyLessonHolds("in this tab", createSharedHost, {
  files: lessonsIn("lessons/").map(({ file, text }) => ({ file: `lessons/${file}`, text })),
  glossary: { file: "lessons/glossary.yaml", text: glossaryOf("lessons/") },
});

falseLessonsFail("in this tab", createSharedHost, {
  files: lessonsIn("false-lessons/"),
  beside: lessonsIn("beside/"),
  glossary: glossaryOf("beside/"),
});
