import { readdirSync, readFileSync } from "node:fs";
import { createNodeHost } from "../../node-host.ts";
import { everyLessonHolds } from "./every-lesson.contract.ts";

const folder = new URL("../../../lessons/", import.meta.url);
const read = (name: string) => ({ file: `lessons/${name}`, text: readFileSync(new URL(name, folder), "utf8") });

everyLessonHolds("on this machine", () => Promise.resolve(createNodeHost()), {
  files: readdirSync(folder)
    .filter((name) => /^\d.*\.md$/.test(name))
    .map(read),
  glossary: read("glossary.yaml"),
});
