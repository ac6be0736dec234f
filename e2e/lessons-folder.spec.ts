import { lessonText } from "../server/lesson/lesson-fixture.ts";
import { expect, hostOf, livePanel } from "./journey.ts";
import { test } from "./own-lessons.ts";

const lesson = lessonText(
  `\`\`\`mermaid
%% title: A page asks, and the server answers.
sequenceDiagram
  participant A as Ana's page
  participant S as server
  A->>S: hello?
  S-->>A: hello
\`\`\`

\`\`\`mermaid
%% title: First one thing, then the other.
%% light: one joined
flowchart TD
  one["one"] -->|then| two["two"]:::server
\`\`\`

The last words.
`,
  { title: "A lesson to edit", before: "The first words." },
);

test.use({ lesson });

test("a lesson that nobody rendered is drawn in the page, in classes alone", async ({ page, folder }) => {
  await page.goto(`${folder.address}lessons/edited/`);
  const sequence = page.getByRole("img", { name: "A page asks, and the server answers." });
  await expect(sequence).toBeVisible();
  await expect(sequence).toContainText("hello?");
  const flow = page.getByRole("img", { name: "First one thing, then the other." });
  await expect(flow).toBeVisible();
  // The journey itself fails on any break of the page's policy; this is what makes it hold on a static host too.
  expect(await page.locator("svg [style], svg style, svg [id], svg script, svg foreignObject").count()).toBe(0);
  const said = page.getByRole("status", { name: "Lit step" });
  await expect(said).toHaveText("");
  await livePanel(page).run.click();
  await expect(said).toHaveText("Ana is at “one”");
});

test("with scripts off the source of a diagram is there to be read", async ({ browser, folder }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${folder.address}lessons/edited/`);
  await expect(page.getByText("S-->>A: hello")).toBeVisible();
  await context.close();
});

test("only the drawing page's styles are not held to the site's files", async ({ request, folder }) => {
  const policyOf = async (path: string) =>
    (await request.get(`${folder.address}${path}`)).headers()["content-security-policy"];
  expect(await policyOf("lessons/edited/")).not.toContain("unsafe-inline");
  expect(await policyOf("author/author.js")).not.toContain("unsafe-inline");
  expect(await policyOf("author/draw/")).toContain("style-src 'self' 'unsafe-inline'");
  expect(await policyOf("author/draw/")).toContain("script-src 'self';");
});

test("saving a lesson swaps its text in place: sockets, runs and playhead stay", async ({ page, folder }) => {
  await page.goto(`${folder.address}lessons/edited/`);
  const panel = livePanel(page);
  await expect(hostOf(page)).toContainText("running in this tab");
  await panel.run.click();
  await expect(panel.result).toHaveText("Bo received it. Ana did not.");
  const playhead = panel.root.getByRole("slider", { name: "Playhead" });
  await panel.root.getByRole("button", { name: "Restart" }).click();
  await panel.root.getByRole("button", { name: "Pause" }).click();
  const before = await playhead.inputValue();
  const drawing = page.getByRole("img", { name: "A page asks, and the server answers." });
  const drawn = await drawing.elementHandle();

  await folder.save("01-edited.md", lesson.replace("The first words.", "Other words.").replace("to edit", "edited"));
  await expect(page.getByRole("main")).toContainText("Other words.");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A lesson edited");
  await expect(page).toHaveTitle(/A lesson edited/);
  expect(await playhead.inputValue()).toBe(before);
  // What was written as before is the very same, and was not drawn again.
  expect(await drawn?.evaluate((element) => element.isConnected)).toBe(true);
  await panel.run.click();
  await expect(panel.receipts.getByRole("rowheader")).toHaveCount(2);

  await folder.save("01-edited.md", lesson.replace("S-->>A: hello", "S-->>A: good evening"));
  await expect(drawing).toContainText("good evening");
  expect(folder.said).toEqual(["read", "read"]);
});

test("a lesson that is wrong is told over the page with file and line; mending it takes that away", async ({
  page,
  folder,
}) => {
  await page.goto(`${folder.address}lessons/edited/`);
  await expect(hostOf(page)).toContainText("running in this tab");
  await folder.save(
    "01-edited.md",
    lesson.replace("minutes: 1", "minuts: 1").replace("The first words.", "Lost words."),
  );
  const notice = page.getByRole("alert").filter({ hasText: "to mend" });
  await expect(notice).toContainText(/01-edited\.md:4 .*did you mean minutes\?/);
  await expect(page.getByRole("main")).toContainText("The first words.");
  expect(folder.said.some((line) => /01-edited\.md:4 /.test(line))).toBe(true);

  await folder.save("01-edited.md", lesson);
  await expect(notice).toHaveCount(0);

  await folder.save("01-edited.md", lesson.replace("sender: Ana", "sender: Anna"));
  await expect(notice).toContainText("did you mean Ana?");
  await notice.getByRole("button", { name: "Dismiss" }).click();
  await expect(notice).toHaveCount(0);
});

test("a diagram that mermaid cannot read is told over the page with its line; the drawing there was stays", async ({
  page,
  folder,
}) => {
  await page.goto(`${folder.address}lessons/edited/`);
  const drawing = page.getByRole("img", { name: "A page asks, and the server answers." });
  await expect(drawing).toContainText("hello?");
  await folder.save("01-edited.md", lesson.replace("A->>S: hello?", "A->>: hello?"));
  const notice = page.getByRole("alert").filter({ hasText: "to mend" });
  await expect(notice).toContainText("01-edited.md:20 mermaid: mermaid cannot read this: A->>: hello?");
  await expect(drawing).toContainText("hello?");
  await folder.save("01-edited.md", lesson);
  await expect(notice).toHaveCount(0);
});

test("a diagram with a shape that is not drawn here is told at its place with its line; its source stays", async ({
  page,
  folder,
}) => {
  await folder.save("01-edited.md", lesson.replace("participant A as", "actor A as"));
  await page.goto(`${folder.address}lessons/edited/`);
  const problem = page.getByRole("main").getByRole("alert");
  await expect(problem).toContainText(/01-edited\.md:\d+ .*write participant, not actor/);
  await expect(page.getByText("actor A as")).toBeVisible();
  await expect(page.getByRole("img", { name: "First one thing, then the other." })).toBeVisible();
});

test("lessons that are added and removed show in the contents and lead to each other", async ({ page, folder }) => {
  await page.goto(`${folder.address}lessons/`);
  const main = page.getByRole("main");
  await expect(main.getByRole("link", { name: /A lesson to edit/ })).toBeVisible();
  await folder.save("02-second.md", lesson.replace("A lesson to edit", "A second one"));
  await expect(main.getByRole("link", { name: /A second one/ })).toBeVisible();
  await page.goto(`${folder.address}lessons/edited/`);
  await expect(page.getByRole("link", { name: /Next A second one/ })).toBeVisible();

  await page.goto(`${folder.address}lessons/second/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A second one");
  await folder.remove("02-second.md");
  const notice = page.getByRole("alert").filter({ hasText: "not in the folder" });
  await expect(notice).toBeVisible();
  await notice.getByRole("link", { name: "All lessons" }).click();
  await expect(main.getByRole("link", { name: /A second one/ })).toHaveCount(0);
});

test("another scene waits for the reader to reload", async ({ page, folder }) => {
  await page.goto(`${folder.address}lessons/edited/`);
  await expect(hostOf(page)).toContainText("running in this tab");
  await folder.save("01-edited.md", lesson.replace("Bo: general", "Bo: general, Cy: general"));
  const notice = page.getByRole("alert").filter({ hasText: "scene of this lesson changed" });
  await expect(notice).toBeVisible();
  await expect(livePanel(page).client(/^Cy/)).toHaveCount(0);
  await notice.getByRole("link", { name: "Reload" }).click();
  await expect(livePanel(page).client(/^Cy/)).toBeVisible();
});
