import { readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import { createNodeHost } from "../server/node-host.ts";
import type { Renderer } from "../server/site/page-template.ts";
import { readSite } from "../server/site/read-site.ts";
import { writePages } from "../server/site/write-pages.ts";
import { chosenLanguage } from "./language.ts";
import { siteAddress } from "./site-address.ts";

const siteFolder = "dist/site";
const rendererFolder = "dist/render";

/** These pages can be installed, and are kept for offline; a folder of an author's own lessons is not. */
const manifestLinks = `<link rel="manifest" href="./site.webmanifest" />
    <link rel="apple-touch-icon" href="./icons/touch-180.png" />
    <!--head-->`;

/**
 * Builds the whole site into dist/site: hashed scripts and styles in assets, and every page as HTML with its text in it.
 *
 * Shape:  works under any sub-path; 404.html alone needs to know it, as it is shown at any depth, and takes it from
 *         `given`, the site's own address. With it pages say where they are and what picture to show for a link.
 * Errors: throws SiteAddressError, or LessonError with every problem of every lesson, before anything is built; else what
 *         Vite throws.
 */
export async function buildSite(given = process.env.EMITSCOPE_SITE): Promise<void> {
  const address = siteAddress(given);
  // Vite keeps what the shell says, and with anything else the page's code would be built for development.
  process.env.NODE_ENV = "production";
  const host = createNodeHost();
  const lessons = await readSite(chosenLanguage().lessons, host).finally(() => host.close());
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
  // It goes to the renderer, for whoever fills it later with lessons of their own.
  await rename(join(siteFolder, "index.html"), join(rendererFolder, "template.html"));
  const top = address === null ? "/" : new URL(address).pathname;
  const installable = template.replace("<!--head-->", manifestLinks);
  await writePages(siteFolder, { ...lessons, address }, { renderer, template: installable, top });
}
