import { afterAll, expect, test } from "vitest";
import { parseGlossary } from "../../server/lesson/glossary.ts";
import { parseLessons } from "../../server/lesson/lessons.ts";
import { replayLesson } from "../../server/lesson/replay/replay.ts";
import type { Site } from "../../server/lesson/site.ts";
import { createNodeHost } from "../../server/node-host.ts";
import { addressesOf, filesOf, renderPage } from "./render.tsx";

const lesson = (title: string, summary: string) => `---
title: ${title}
summary: ${summary}
minutes: 5
---

The text of it.

\`\`\`scene
clients: { Ana: general, Bo: general }
sender: Ana
emit: socket.to("general").emit("msg", "hi")
\`\`\`

## Predict

\`\`\`predict
question: Who gets this copy?
sender: Ana
emit: socket.to("general").emit("msg", "hi")
messages:
  right: Right, because the answer is a secret of this message.
\`\`\`
`;

const { lessons } = parseLessons([
  { file: "01-rooms.md", text: lesson("Rooms", "A label that the server keeps on sockets & nothing more.") },
  { file: "02-one-more.md", text: lesson("One “more” <than> that", "What follows the first one, in the same words.") },
]);

const host = createNodeHost();
afterAll(() => host.close());
const proved = await Promise.all(
  lessons.map(async (each) => {
    const { results, answers, solutions, proofs } = await replayLesson(each, host);
    return { lesson: each, results, answers, solutions, proofs, review: [], drawings: new Map() };
  }),
);

function siteAt(address: string | null, glossary = "room: A label that the server keeps."): Site {
  return { lessons: proved, glossary: parseGlossary("glossary.yaml", glossary).terms, address };
}

const rootOf = (address: string) => (address.endsWith("/") ? "../".repeat(address.split("/").length - 2) : "/");
const headOf = (address: string, site: Site) => renderPage(address, site, rootOf(address)).head;
const contentOf = (head: string, name: string) =>
  new RegExp(`<(?:meta (?:name|property)="${name}" content|link rel="${name}" href)="([^"]*)"`).exec(head)?.[1];

test("every page has a title and a description of its own", () => {
  const site = siteAt(null);
  const heads = addressesOf(site).map((address) => headOf(address, site));
  const titles = heads.map((head) => /<title>(.*)<\/title>/.exec(head)?.[1]);
  const descriptions = heads.map((head) => contentOf(head, "description"));
  expect(addressesOf(site)).toContain("/lessons/rooms/handout/");
  expect(new Set(titles).size).toBe(heads.length);
  expect(new Set(descriptions).size).toBe(heads.length);
});

test("without the site's address no page says where it is, and nothing lists them", () => {
  const site = siteAt(null);
  for (const address of addressesOf(site)) {
    expect(headOf(address, site)).not.toMatch(/canonical|og:|twitter:|https?:/);
  }
  expect(filesOf(site).map(({ path }) => path)).not.toContain("sitemap.xml");
  expect(filesOf(site).map(({ path }) => path)).not.toContain("robots.txt");
});

test.each(["https://example.org/", "https://example.org/sub/path/"])("at %s a page says where it is", (address) => {
  const site = siteAt(address);
  const head = headOf("/lessons/rooms/", site);
  expect(contentOf(head, "canonical")).toBe(`${address}lessons/rooms/`);
  expect(contentOf(head, "og:url")).toBe(`${address}lessons/rooms/`);
  expect(contentOf(head, "og:title")).toBe("Rooms · Emitscope");
  expect(contentOf(head, "og:description")).toBe("A label that the server keeps on sockets &amp; nothing more.");
  expect(contentOf(head, "og:image")).toBe(`${address}social/rooms.png`);
  expect(contentOf(head, "twitter:image")).toBe(`${address}social/rooms.png`);
  expect(contentOf(head, "twitter:card")).toBe("summary_large_image");
  expect(contentOf(headOf("/", site), "canonical")).toBe(address);
});

test("a title that nobody drew shows the site's picture", () => {
  const head = headOf("/lessons/one-more/", siteAt("https://example.org/"));
  expect(contentOf(head, "og:image")).toBe("https://example.org/social/site.png");
});

test("what no search should list says so, and is not in the map of the site", () => {
  const site = siteAt("https://example.org/");
  const map = filesOf(site).find(({ path }) => path === "sitemap.xml")?.text ?? "";
  for (const address of ["/lessons/rooms/handout/", "/404.html"]) {
    expect(contentOf(headOf(address, site), "robots")).toBe("noindex");
    expect(headOf(address, site)).not.toContain("canonical");
    expect(map).not.toContain(address);
  }
  expect([...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, place]) => place)).toEqual([
    "https://example.org/",
    "https://example.org/lessons/",
    "https://example.org/lessons/rooms/",
    "https://example.org/lessons/one-more/",
    "https://example.org/playground/",
    "https://example.org/glossary/",
  ]);
  expect(filesOf(site).find(({ path }) => path === "robots.txt")?.text).toContain(
    "Sitemap: https://example.org/sitemap.xml",
  );
});

test("the handout holds the answers, the lesson does only for those whose scripts are off", () => {
  const site = siteAt(null);
  expect(renderPage("/lessons/rooms/handout/", site, "../../../").body).toContain("Bo is in general.");
  const { body } = renderPage("/lessons/rooms/", site, "../../");
  const stills = /<div class="still">.*?<\/table><\/div><\/div>/gs;
  expect(body.match(stills)?.join(" ")).toContain("Bo is in general.");
  expect(body.replace(stills, "")).not.toContain("Bo is in general.");
});

test("no answer is in what is searched, nor in the questions that other lessons ask", () => {
  const site = siteAt(null);
  for (const file of ["search.json", "questions.json"]) {
    const text = filesOf(site).find(({ path }) => path === file)?.text ?? "";
    expect(text, file).toContain("Who gets this copy?");
    expect(text, file).not.toContain("Bo is in general");
  }
  expect(filesOf(site).find(({ path }) => path === "search.json")?.text).not.toContain("secret");
});

test("a folder without a glossary has no page of it, and no link to one", () => {
  const site = siteAt(null, "");
  expect(addressesOf(site)).not.toContain("/glossary/");
  expect(renderPage("/", site, "./").body).not.toContain("glossary/");
  expect(renderPage("/glossary/", site, "../").head).toContain("noindex");
});
