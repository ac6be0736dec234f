import { build } from "vite";
import { buildDrawingPage } from "./diagrams/build-drawing-page.ts";
import { chosenLanguage, speaks } from "./language.ts";

const folder = "dist/author";

/**
 * Builds into dist/author what only those who write lessons need, when `serve --lessons` shows a folder of theirs: what
 * follows the folder in open pages, and the page in which mermaid draws. No page of the site itself loads any of it.
 *
 * Errors: rejects as Vite does.
 */
export async function buildAuthor(): Promise<void> {
  await build({
    configFile: false,
    base: "./",
    publicDir: false,
    logLevel: "warn",
    plugins: [speaks(chosenLanguage())],
    build: {
      outDir: folder,
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        input: "playground/src/author/author.ts",
        output: { entryFileNames: "author.js", chunkFileNames: "[name]-[hash].js", assetFileNames: "[name][extname]" },
      },
    },
  });
  await buildDrawingPage(`${folder}/draw`);
}
