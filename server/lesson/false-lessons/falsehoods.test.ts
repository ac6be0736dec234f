import { readdirSync, readFileSync } from "node:fs";
import { createNodeHost } from "../../node-host.ts";
import { readDrawings } from "../../site/drawings.ts";
import { falseLessonsFail } from "./falsehoods.contract.ts";

const here = new URL("./", import.meta.url);
const textOf = (file: string) => readFileSync(new URL(file, here), "utf8");
const lessonsIn = (folder: string) => {
  const names = readdirSync(new URL(folder, here)).filter((name) => name.endsWith(".md"));
  return names.map((name) => ({ file: name, text: textOf(`${folder}${name}`) }));
};

falseLessonsFail("on this machine", () => Promise.resolve(createNodeHost()), {
  files: lessonsIn("./"),
  beside: lessonsIn("./beside/"),
  glossary: textOf("./beside/glossary.yaml"),
  readDiagrams: async (lessons) => (await readDrawings("nowhere", lessons, "when looked at")).problems,
});
