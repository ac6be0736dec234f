import { resolve } from "node:path";
import { build } from "vite";

/**
 * Builds the page in which mermaid draws into this folder: index.html and its scripts, mermaid's parts each a file of
 * its own.
 *
 * Errors: rejects as Vite does.
 */
export async function buildDrawingPage(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: "playground/src/lesson/diagram/draw",
    base: "./",
    publicDir: false,
    logLevel: "error",
    build: {
      outDir: resolve(folder),
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 5000,
      modulePreload: false,
      reportCompressedSize: false,
    },
  });
}
