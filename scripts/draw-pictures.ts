import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { chromium } from "playwright";
import { parse } from "yaml";
import * as words from "../server/words/en/pages.ts";
import { browserArguments, findOrInstallBrowser } from "./find-browser.ts";

const folder = "playground/public/social";
const list = "playground/social-pictures.json";
const typeface =
  "node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2";

/** The stage in one run: two rooms, a sender who is left out, two copies that arrive. Light colours of tokens.css. */
const stage = `<svg class="stage" viewBox="0 0 560 630" fill="none" stroke-width="4">
  <path fill="#56b4e926" stroke="#03708f" d="M60 330C50 220 240 205 350 240C470 280 470 420 390 470C300 525 190 560 120 500C80 460 66 400 60 330Z"/>
  <path fill="#d55e001c" stroke="#b84900" stroke-dasharray="14 9" d="M320 380C310 300 420 300 500 340C600 395 600 520 520 540C430 560 330 480 320 380Z"/>
  <g stroke="#e2ded5"><path d="M300 150C300 250 520 260 500 450"/></g>
  <g stroke="#0a7a52" stroke-width="6"><path d="M270 150C250 250 225 320 212 410"/><path d="M300 150C330 230 372 280 380 350"/></g>
  <path stroke="#2f55e0" stroke-width="5" stroke-dasharray="2 11" stroke-linecap="round" d="M140 262C150 210 190 180 240 148"/>
  <rect x="180" y="76" width="220" height="76" rx="20" fill="#17202a"/>
  <g fill="#fff"><circle cx="130" cy="316" r="50" stroke="#2f55e0"/><circle cx="205" cy="458" r="50" stroke="#0a7a52"/>
  <circle cx="384" cy="400" r="50" stroke="#0a7a52"/><circle cx="500" cy="470" r="50" stroke="#8c8779"/></g>
  <g fill="#0a7a52" stroke="none"><circle cx="243" cy="270" r="13"/><circle cx="352" cy="268" r="13"/></g>
  <g class="names" fill="#17202a" stroke="none"><text x="290" y="124" fill="#fbfaf7">server</text><text x="130" y="326">Ana</text>
  <text x="205" y="468">Bo</text><text x="384" y="410">Cy</text><text x="500" y="480">Dee</text></g>
</svg>`;

const style = `@font-face { font-family: text; font-weight: 200 800; src: url(data:font/woff2;base64,${readFileSync(typeface, "base64")}); }
  * { box-sizing: border-box; } body { display: grid; grid-template-columns: 1fr 560px; margin: 0; width: 1200px; height: 630px;
  background: #fbfaf7; color: #17202a; font-family: text; } .words { display: flex; flex-direction: column; padding: 68px 0 64px 72px; }
  .brand { display: flex; align-items: center; gap: 18px; margin: 0; color: #17202a; font-size: 38px; font-weight: 700; } .brand svg { width: 52px; }
  h1 { margin: auto 0; font-size: 74px; line-height: 1.06; letter-spacing: -0.025em; text-wrap: balance; }
  p { margin: 0; color: #56616d; font-size: 31px; } .stage { width: 560px; } .names { font: 700 30px text; text-anchor: middle; }`;

const titles = globSync("lessons/[0-9]*.md")
  .sort()
  .map((file) => {
    const [, top = ""] = readFileSync(file, "utf8").split(/^---$/m);
    const { title }: { readonly title: string } = parse(top);
    return { name: file.replace(/^lessons[/\\]\d+-|\.md$/g, ""), title };
  });

// Run it after a lesson got another title; a title without a picture shows the site's own.
const sign = readFileSync("playground/public/icon.svg", "utf8");
const browser = await chromium.launch({
  executablePath: findOrInstallBrowser(console.log),
  args: [...browserArguments],
});
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { name, title } of [{ name: "site", title: words.tagline }, ...titles]) {
  const escaped = title.replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  const line = name === "site" ? words.pictureSays : words.tagline;
  await page.setContent(
    `<style>${style}</style><div class="words"><p class="brand">${sign}<span>${words.siteName}</span></p>` +
      `<h1>${escaped}</h1><p>${line}</p></div>${stage}`,
  );
  await page.evaluate(() => document.fonts.ready);
  writeFileSync(`${folder}/${name}.png`, await page.screenshot());
}
await browser.close();
const drawn = Object.fromEntries(titles.map(({ name, title }) => [title, name]));
writeFileSync(list, `${JSON.stringify(drawn, null, 2)}\n`);
