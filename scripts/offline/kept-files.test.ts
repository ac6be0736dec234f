import { describe, expect, test } from "vitest";
import { createSites } from "../site-fixture.ts";
import { keptSite } from "./kept-files.ts";

const site = createSites();

const files = {
  "index.html": `<script src="./theme.js"></script><script type="module" src="./assets/main-1.js"></script>`,
  "index.html.br": "…",
  "404.html": "what a server answers with its own status",
  "lessons/rooms/index.html": `<script type="module" src="../../assets/main-1.js"></script>`,
  "theme.js": "let theme",
  "sw.js": "self.skipWaiting()",
  "site.webmanifest": "{}",
  "search.json": "{}",
  "sitemap.xml": "<urlset/>",
  "icons/icon-512.png": "…",
  "assets/main-1.js": `import "./shared-1.js"; import("./lab-1.js");`,
  "assets/shared-1.js": "",
  "assets/lab-1.js": `new Worker(new URL("worker-1.js", import.meta.url));`,
  "assets/worker-1.js": "",
  "assets/old-1.js": `import "./d3-1.js"; import "./shared-1.js";`,
  "assets/d3-1.js": "",
  "assets/site-1.css": "",
  "assets/text-1.woff2": "",
};
describe("what is kept for offline", () => {
  test("is every page by its address, and each script, style and font that a page can come to", () => {
    expect(keptSite(site(files)).files.map(({ url }) => url)).toEqual([
      "assets/lab-1.js",
      "assets/main-1.js",
      "assets/shared-1.js",
      "assets/site-1.css",
      "assets/text-1.woff2",
      "assets/worker-1.js",
      "./",
      "lessons/rooms/",
      "search.json",
      "site.webmanifest",
      "theme.js",
    ]);
  });

  test("is told apart by its content, but for what has that in its name", () => {
    const [one, two] = [keptSite(site(files)), keptSite(site({ ...files, "search.json": "{ }" }))];
    const changed = one.files.filter(({ revision }, index) => revision !== two.files[index]?.revision);
    expect(changed.map(({ url }) => url)).toEqual(["search.json"]);
    expect(one.files.filter(({ revision }) => revision === null).every(({ url }) => url.startsWith("assets/"))).toBe(
      true,
    );
    expect(one.build).not.toBe(two.build);
    expect(keptSite(site(files)).build).toBe(one.build);
  });
});
