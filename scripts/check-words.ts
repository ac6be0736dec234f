import { globSync, readFileSync } from "node:fs";
import { exit } from "node:process";
import { casesIn, strayWordsIn } from "./words.ts";

const isTest = /(\.(test|contract|property|arbitrary)|-fixture)\.tsx?$|\/contract\//;
const files = globSync(["playground/src/**/*.{ts,tsx}", "server/lab/**/*.ts"])
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => !isTest.test(file))
  .sort()
  .map((file) => ({ file, source: readFileSync(file, "utf8") }));
const cases = new Set(files.flatMap(({ file, source }) => casesIn(file, source)));
const stray = files.flatMap(({ file, source }) => strayWordsIn(file, source, cases));
for (const { file, line, text } of stray) console.log(`${file}:${line} belongs into server/words: ${text}`);
console.log(`${files.length} files, ${stray.length} texts outside the catalogue`);
exit(stray.length === 0 ? 0 : 1);
