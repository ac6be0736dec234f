import { everyLessonHolds } from "../../../server/lesson/replay/every-lesson.contract.ts";
import { createWorkerHost } from "./worker-host.ts";

const texts = import.meta.glob<string>("../../../lessons/*.{md,yaml}", {
  query: "?raw",
  import: "default",
  eager: true,
});
const files = Object.entries(texts).map(([path, text]) => ({ file: path.replace(/^.*\/lessons\//, "lessons/"), text }));

async function createSharedHost() {
  const host = createWorkerHost();
  // One lab stays open, so that the others share one worker.
  await host.open({ clients: [] }, () => {});
  return host;
}

everyLessonHolds("in this tab", createSharedHost, {
  files: files.filter(({ file }) => /\/\d[^/]*\.md$/.test(file)),
  glossary: files.find(({ file }) => file.endsWith("/glossary.yaml")) ?? { file: "lessons/glossary.yaml", text: "" },
});
