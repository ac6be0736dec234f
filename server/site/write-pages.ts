import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Site } from "../lesson/site.ts";
import { fillTemplate, type Renderer } from "./page-template.ts";

/**
 * Writes every page of the site into the folder, as HTML with its text in it, and the files that go with them.
 *
 * Shape:  works under any sub-path; 404.html alone needs to know it, as it is shown at any depth, and takes it as `top`.
 * Errors: rejects as Node does when a file cannot be written.
 */
export async function writePages(
  folder: string,
  site: Site,
  { renderer, template, top }: { readonly renderer: Renderer; readonly template: string; readonly top: string },
): Promise<void> {
  const write = async (path: string, text: string) => {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    // Compressed before with other content, it would be sent instead.
    for (const packed of [".br", ".gz"]) await rm(file + packed, { force: true });
  };
  for (const address of renderer.addressesOf(site)) {
    const isPage = address.endsWith("/");
    const root = isPage ? "../".repeat(address.split("/").length - 2) || "./" : top;
    const page = fillTemplate(template, renderer.renderPage(address, site, root), root);
    await write(isPage ? `${address}index.html` : address, page);
  }
  for (const { path, text } of renderer.filesOf(site)) await write(path, text);
}
