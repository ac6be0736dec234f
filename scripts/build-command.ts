import { build } from "vite";
import manifest from "../package.json" with { type: "json" };

/**
 * Builds the command line as plain JavaScript into dist/command, for the package's bin: Node strips no types in node_modules.
 *
 * Shape:  what the package does not bring along when it is installed is built in. Of mermaid that is what reads the diagrams
 *         of lessons, in files of its own that are loaded with the first diagram.
 * Errors: rejects as Vite does.
 */
export async function buildCommand(): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    ssr: { noExternal: true, external: Object.keys(manifest.dependencies) },
    plugins: [
      {
        name: "only-the-diagrams-drawn-here",
        enforce: "pre",
        resolveId: (source, importer = "") => (isUnusedPart(source, importer) ? unusedPart : null),
        load: (id) => (id === unusedPart ? "export {};" : null),
      },
    ],
    build: {
      ssr: "server/main.ts",
      outDir: "dist/command",
      target: "node24",
      chunkSizeWarningLimit: 5000,
      rolldownOptions: { output: { entryFileNames: "emitscope.js", banner: "#!/usr/bin/env node" } },
    },
  });
}

const unusedPart = "\0unused";

/** Mermaid loads each kind of diagram, each layout and the setting of formulas by itself, when a source asks for it. */
function isUnusedPart(source: string, importer: string): boolean {
  if (!importer.includes("/node_modules/mermaid/")) return false;
  return source === "katex" || /\/(?!chunk-|flowDiagram-|sequenceDiagram-|mermaid\.)[^/]+\.mjs$/.test(source);
}
