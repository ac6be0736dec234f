import { exit } from "node:process";
import { buildCommand } from "./build-command.ts";
import { buildSite } from "./build-site.ts";
import { compressFolder } from "./compress.ts";
import { weighSite, weightLines } from "./size-budget.ts";
import { stampBuild } from "./stale.ts";

const siteFolder = "dist/site";

// A lesson that is wrong is the author's to mend: its sentences are enough, a stack would hide them.
try {
  await buildSite();
} catch (error) {
  if (!(error instanceof Error && error.name === "LessonError")) throw error;
  console.error(error.message);
  exit(1);
}
await buildCommand();
compressFolder(siteFolder);

const weights = weighSite(siteFolder);
for (const line of weightLines(weights)) console.log(line);
if (weights.some(({ bytes, limit }) => bytes > limit)) exit(1);
stampBuild();
