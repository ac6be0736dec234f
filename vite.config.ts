import preact from "@preact/preset-vite";
import { defineConfig } from "vite";
import { chosenLanguage, speaks } from "./scripts/language.ts";
import { firstChunk } from "./scripts/vite/first-chunks.ts";
import { pages } from "./scripts/vite/pages.ts";
import { socketIoInWorker } from "./scripts/vite/socket-io-in-worker.ts";

const language = chosenLanguage();

/** The site: one page shell for every address (index.html), filled by prerendering. Works under any sub-path. */
export default defineConfig({
  base: "./",
  appType: "custom",
  publicDir: "playground/public",
  // Not every page of HTML there is: mermaid's would have all of mermaid bundled at the first start.
  optimizeDeps: { entries: ["index.html"] },
  plugins: [
    preact({ devToolsEnabled: false, reactAliasesEnabled: false }),
    socketIoInWorker(),
    speaks(language),
    pages({ lessons: process.env.EMITSCOPE_LESSONS ?? language.lessons }),
  ],
  build: {
    outDir: "dist/site",
    // Everything is a file of its own: the page's Content-Security-Policy refuses data: addresses.
    assetsInlineLimit: 0,
    // The browsers with light-dark(), which the stylesheet relies on.
    target: ["chrome123", "edge123", "firefox120", "safari17.5"],
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // A word of the catalogue costs nothing but itself.
      optimization: { inlineConst: { mode: "all" } },
      output: {
        codeSplitting: {
          // Preact in one piece packs better than in the three that would come of it.
          groups: [
            { name: "preact", test: /node_modules\/(preact|@preact)\//, priority: 1 },
            { name: firstChunk, debugName: "what is fetched together" },
          ],
          // Each module goes where it is needed first, and what it needs may be there already.
          includeDependenciesRecursively: false,
        },
      },
    },
  },
  worker: { format: "es" },
});
