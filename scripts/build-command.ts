import { build } from "vite";

/** Builds the command line as plain JavaScript into dist/command, for the package's bin: Node strips no types in node_modules. */
export async function buildCommand(): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      ssr: "server/main.ts",
      outDir: "dist/command",
      target: "node24",
      rolldownOptions: { output: { entryFileNames: "emitscope.js", banner: "#!/usr/bin/env node" } },
    },
  });
}
