import { exit } from "node:process";
import { buildAuthor } from "./build-author.ts";
import { buildCommand } from "./build-command.ts";
import { buildServiceWorkers } from "./build-service-worker.ts";
import { buildSite } from "./build-site.ts";
import { compressFolder } from "./compress.ts";
import { LanguageError } from "./language.ts";
import { SiteAddressError } from "./site-address.ts";
import { weighSite, weightLines } from "./size-budget.ts";
import { stampBuild } from "./stale.ts";

const siteFolder = "dist/site";

// A wrong lesson is its author's to mend, a missing language a translator's: sentences are enough, a stack would hide them.
try {
  await buildSite();
} catch (error) {
  const isSetting = error instanceof LanguageError || error instanceof SiteAddressError;
  const isForThePerson = isSetting || (error instanceof Error && error.name === "LessonError");
  if (!isForThePerson) throw error;
  console.error(error.message);
  exit(1);
}
await buildCommand();
await buildAuthor();
// They list what the site has, so all of it has to be there; its compressed copies are no part of it.
await buildServiceWorkers(siteFolder, "dist/render");
compressFolder(siteFolder);

const weights = weighSite(siteFolder);
for (const line of weightLines(weights)) console.log(line);
if (weights.some(({ bytes, limit }) => bytes > limit)) exit(1);
stampBuild();
