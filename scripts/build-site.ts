import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { createNodeHost } from "../server/node-host.ts";
import { fillTemplate, type Renderer } from "./site/page-template.ts";
import { readSite } from "./site/read-site.ts";

const siteFolder = "dist/site";
const rendererFolder = "dist/render";

/**
 * Builds the whole site into dist/site: hashed scripts and styles in assets, and every page as HTML with its text in it.
 *
 * Shape:  works under any sub-path; 404.html alone needs to know it, as it is shown at any depth, and takes it from
 *         `site`, the site's own address.
 * Errors: throws LessonError with every problem of every lesson before anything is built; else what Vite throws.
 */
export async function buildSite(site = process.env.EMITSCOPE_SITE): Promise<void> {
  const host = createNodeHost();
  const lessons = await readSite("lessons", host).finally(() => host.close());
  await build({ logLevel: "warn" });
  await build({
    logLevel: "warn",
    publicDir: false,
    build: {
      ssr: "playground/src/render.tsx",
      outDir: rendererFolder,
      rolldownOptions: { output: { entryFileNames: "render.js" } },
    },
  });
  const renderer: Renderer = await import(pathToFileURL(join(rendererFolder, "render.js")).href);
  const template = await readFile(join(siteFolder, "index.html"), "utf8");
  await rm(join(siteFolder, "index.html"));
  const top = site === undefined ? "/" : new URL(site.endsWith("/") ? site : `${site}/`).pathname;
  for (const address of renderer.addressesOf(lessons)) {
    const isPage = address.endsWith("/");
    const root = isPage ? "../".repeat(address.split("/").length - 2) || "./" : top;
    const file = join(siteFolder, isPage ? `${address}index.html` : address);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, fillTemplate(template, renderer.renderPage(address, lessons, root), root));
  }
}
