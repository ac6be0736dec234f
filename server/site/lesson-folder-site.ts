import { copyFile, cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { createNodeHost } from "../node-host.ts";
import type { Renderer } from "./page-template.ts";
import { readSite } from "./read-site.ts";
import { writePages } from "./write-pages.ts";

/** A site in a folder of its own, until it is removed. */
export interface TemporarySite {
  readonly folder: string;
  remove(): Promise<void>;
}

const isOfBuild = /\.html(\.(br|gz))?$|\bsw\.js(\.(br|gz))?$/;

/**
 * The built site with the lessons of this folder instead of its own: the scripts are those of the build, each page is
 * written anew.
 *
 * Errors: throws LessonError with every problem of every lesson; rejects as Node does when nothing was built in `dist`.
 */
export async function siteWithLessons(dist: string, lessons: string): Promise<TemporarySite> {
  const host = createNodeHost();
  const site = await readSite(lessons, host).finally(() => host.close());
  const renderer: Renderer = await import(pathToFileURL(join(dist, "render", "render.js")).href);
  const template = await readFile(join(dist, "render", "template.html"), "utf8");
  const folder = await mkdtemp(join(tmpdir(), "emitscope-"));
  const built = join(dist, "site");
  const isKept = (file: string) => !isOfBuild.test(file) && relative(built, file) !== "lessons";
  await cp(built, folder, { recursive: true, filter: isKept });
  // These lessons change, and nothing of them is kept; what an earlier site at this address has left is told to go.
  await copyFile(join(dist, "render", "leave-worker.js"), join(folder, "sw.js"));
  await writePages(folder, site, { renderer, template, top: "/" });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
