import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, cp, glob, mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Site } from "../lesson/site.ts";
import { createNodeHost } from "../node-host.ts";
import type { Renderer } from "./page-template.ts";
import type { ReadingOptions } from "./prove-lessons.ts";
import { readSite } from "./read-site.ts";
import { writePages } from "./write-pages.ts";

/** What a folder of lessons is made of; anything else in it is nobody's business. */
export const isLessonFile = (name: string) => /\.(md|ya?ml|svg)$/.test(name);

/** Where the parts for authors lie in a site of lessons that are being written. */
export const authorFolder = "author";

/** One edition of a folder's pages, in a folder of its own until it is removed. */
export interface LessonEdition {
  /** The same for the same files. */
  readonly name: string;
  readonly folder: string;
  /** Every page there is, by its address from the site's root. */
  readonly addresses: readonly string[];
  remove(): Promise<void>;
}

const isOfBuild = /(\.html|\bsw\.js|\bsitemap\.xml|\brobots\.txt)(\.(br|gz))?$/;

/** One name for all that the folder holds now. Errors: rejects as Node does when it cannot be read. */
async function nameOf(lessons: string): Promise<string> {
  const hash = createHash("sha256");
  const names: string[] = [];
  for await (const name of glob(["*", "diagrams/*"], { cwd: lessons })) if (isLessonFile(name)) names.push(name);
  for (const name of names.toSorted((one, other) => (one < other ? -1 : 1)))
    hash.update(`${name}\n`).update(await readFile(join(lessons, name)));
  return hash.digest("hex").slice(0, 12);
}

/**
 * The built site with the lessons of this folder instead of its own, as they are now: the scripts are those of the build,
 * each page is written anew, with what follows the folder while it is edited.
 *
 * Errors: rejects with LessonError with every problem of every lesson; as Node does when nothing was built in `dist`.
 */
export async function writeEdition(
  dist: string,
  lessons: string,
  options: Pick<ReadingOptions, "replay"> = {},
): Promise<LessonEdition> {
  const name = await nameOf(lessons);
  const host = createNodeHost();
  const site = await readSite(lessons, host, { drawingTime: "when looked at", ...options }).finally(() => host.close());
  const folder = await mkdtemp(join(tmpdir(), "emitscope-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const addresses = await fillFolder(folder, name, dist, site);
    return { name, folder, addresses, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

async function fillFolder(folder: string, name: string, dist: string, site: Site): Promise<string[]> {
  const renderer: Renderer = await import(pathToFileURL(resolve(dist, "render", "render.js")).href);
  const template = await readFile(join(dist, "render", "template.html"), "utf8");
  const built = join(dist, "site");
  // Only what never changes is shared with the build; a junction needs no rights on Windows.
  const isLeftOut = (file: string) => ["assets", "lessons"].includes(relative(built, file));
  await cp(built, folder, {
    recursive: true,
    filter: (file) => !isOfBuild.test(file) && !isLeftOut(file),
  });
  for (const shared of [join(built, "assets"), join(dist, authorFolder)]) {
    if (existsSync(shared)) await symlink(resolve(shared), join(folder, basename(shared)), "junction");
  }
  // These lessons change, and nothing of them is kept; what an earlier site at this address has left is told to go.
  await copyFile(join(dist, "render", "leave-worker.js"), join(folder, "sw.js"));
  const forAuthors = `<head>
    <script type="module" src="./${authorFolder}/author.js" data-edition="${name}"></script>
    <link rel="stylesheet" href="./${authorFolder}/author.css" />`;
  await writePages(folder, site, { renderer, template: template.replace("<head>", forAuthors), top: "/" });
  return renderer.addressesOf(site);
}
