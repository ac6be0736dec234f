import { globSync, readFileSync } from "node:fs";
import { exit } from "node:process";
import { breachesIn } from "./boundaries.ts";

const files = globSync("{server,playground}/**/*.{ts,tsx}").map((file) => file.replaceAll("\\", "/"));
const breaches = files.sort().flatMap((file) => breachesIn(file, readFileSync(file, "utf8")));
for (const { file, line, message } of breaches) console.log(`${file}:${line} ${message}`);
console.log(`${files.length} files, ${breaches.length} imports across a boundary`);
exit(breaches.length === 0 ? 0 : 1);
