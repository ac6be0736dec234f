import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const worthIt = 1024;

/** Writes `.br` and `.gz` beside every text file of the folder that is worth it; the server sends those. */
export function compressFolder(folder: string): void {
  for (const name of globSync("**/*.{html,js,css,svg,json,txt,xml,webmanifest}", { cwd: folder })) {
    const file = join(folder, name);
    const content = readFileSync(file);
    if (content.length < worthIt) continue;
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
    writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
  }
}
