import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright";
import { browserArguments, findOrInstallBrowser } from "./find-browser.ts";

const folder = "playground/public";
/** Of the page's paper. A phone cuts a maskable icon to any shape, and shows its own colour behind a clear one. */
const paper = "#fbfaf7";

/** `part`: how much of the picture's width the sign takes; a maskable one has to stay within the middle 80 %. */
const icons = [
  { file: "icons/icon-192.png", sizePx: 192, part: 1, isOnPaper: false },
  { file: "icons/icon-512.png", sizePx: 512, part: 1, isOnPaper: false },
  { file: "icons/maskable-512.png", sizePx: 512, part: 0.62, isOnPaper: true },
  { file: "icons/touch-180.png", sizePx: 180, part: 0.76, isOnPaper: true },
] as const;

// Run it after a change of icon.svg; the pictures are kept in the repository.
const sign = readFileSync(`${folder}/icon.svg`, "utf8");
const browser = await chromium.launch({
  executablePath: findOrInstallBrowser(console.log),
  args: [...browserArguments],
});
for (const { file, sizePx, part, isOnPaper } of icons) {
  const page = await browser.newPage({ viewport: { width: sizePx, height: sizePx } });
  await page.setContent(
    `<style>body { margin: 0; display: grid; place-items: center; height: 100vh; ${isOnPaper ? `background: ${paper};` : ""} }
    svg { width: ${sizePx * part}px; }</style>${sign}`,
  );
  writeFileSync(`${folder}/${file}`, await page.screenshot({ omitBackground: !isOnPaper }));
  await page.close();
}
await browser.close();
