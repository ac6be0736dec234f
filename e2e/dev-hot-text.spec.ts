import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer, type ViteDevServer } from "vite";
import { lessonText } from "../server/lesson/lesson-fixture.ts";
import { expect, hostOf, livePanel, test } from "./journey.ts";

const lesson = lessonText("", { title: "A lesson to edit", before: "The first words." });

/** With a scene further down, and a diagram that nobody has rendered. */
const longer = lessonText(
  `\`\`\`scene
clients: { Cy: general, Dee: general }
sender: Cy
emit: io.emit("msg", "hi")
\`\`\`

\`\`\`mermaid
%% title: A page gets a line.
flowchart LR
  asks["The page asks"] --> given["It is given"]
\`\`\`
`,
  { title: "A longer one" },
);

let folder: string;
let server: ViteDevServer;
let address: string;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "emitscope-lessons-"));
  await writeFile(join(folder, "01-edited.md"), lesson);
  await writeFile(join(folder, "02-longer.md"), longer);
  process.env.EMITSCOPE_LESSONS = folder;
  server = await createServer({
    logLevel: "silent",
    server: { host: "127.0.0.1", port: 0 },
    cacheDir: join(folder, "cache"),
  });
  await server.listen();
  address = `${server.resolvedUrls?.local[0]}lessons/edited/`;
});

test.afterAll(async () => {
  await server.close();
  delete process.env.EMITSCOPE_LESSONS;
  await rm(folder, { recursive: true });
});

test("an edit of a lesson changes its text in place: the panel's sockets and its playhead stay", async ({ page }) => {
  await page.goto(address);
  const panel = livePanel(page);
  await expect(hostOf(page)).toContainText("running in this tab", { timeout: 30_000 });
  await panel.run.click();
  await expect(panel.result).toHaveText("Bo received it. Ana did not.");
  const playhead = panel.root.getByRole("slider", { name: "Playhead" });
  await panel.root.getByRole("button", { name: "Restart" }).click();
  await panel.root.getByRole("button", { name: "Pause" }).click();
  const before = await playhead.inputValue();

  await writeFile(join(folder, "01-edited.md"), lesson.replace("The first words.", "Other words."));
  await expect(page.getByRole("main")).toContainText("Other words.");
  await expect(panel.result).toHaveText("Bo received it. Ana did not.");
  expect(await playhead.inputValue()).toBe(before);
  await panel.run.click();
  await expect(panel.receipts.getByRole("rowheader")).toHaveCount(2);
});

test("a lesson that does not parse is told over the page, all of it, and mending it takes that away", async ({
  page,
}) => {
  await page.goto(address);
  await expect(hostOf(page)).toContainText("running in this tab", { timeout: 30_000 });
  const text = await readFile(join(folder, "01-edited.md"), "utf8");
  await writeFile(
    join(folder, "01-edited.md"),
    text.replace("minutes: 1", "minuts: 1").replace("Bo: general", "Bo: general }{"),
  );
  const overlay = page.locator("vite-error-overlay");
  await expect(overlay).toContainText("did you mean minutes?");
  await expect(overlay).toContainText("scene: is not YAML");
  await writeFile(join(folder, "01-edited.md"), text);
  await expect(overlay).toHaveCount(0);
});

test("a page asked for while a lesson is broken says why, and comes by itself once it is mended", async ({
  browser,
}) => {
  const text = await readFile(join(folder, "01-edited.md"), "utf8");
  await writeFile(join(folder, "01-edited.md"), text.replace("sender: Ana", "sender: Anna"));
  // A page of its own: the journey's counts the failed answer among its troubles.
  const page = await browser.newPage();
  await expect(async () => {
    await page.goto(address);
    await expect(page.locator("vite-error-overlay")).toContainText("did you mean Ana?", { timeout: 500 });
  }).toPass();
  await writeFile(join(folder, "01-edited.md"), text);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A lesson to edit");
  await page.close();
});

test("a diagram that nobody has rendered is drawn, and another scene further down is loaded anew", async ({ page }) => {
  // Mermaid is made ready for development at its first use, which loads pages anew.
  test.slow();
  await page.goto(address.replace("edited", "longer"));
  const main = page.getByRole("main");
  await expect(main.getByRole("figure").locator("svg")).toContainText("The page asks", { timeout: 90_000 });
  await expect(main.getByRole("figure").locator("pre")).toHaveCount(0);
  await page.evaluate(() => {
    document.documentElement.dataset.before = "";
  });
  await writeFile(join(folder, "02-longer.md"), longer.replace("A page gets a line.", "A page is given a line."));
  // Of the source and of its drawing alike.
  await expect(main.getByRole("group", { name: "Diagram: A page is given a line.", exact: true })).toBeVisible();
  await expect(page.locator("html[data-before]")).toHaveCount(1);
  await writeFile(join(folder, "02-longer.md"), longer.replace("Dee: general", "Eli: random"));
  await expect(page.locator("html[data-before]")).toHaveCount(0);
  await expect(main).toContainText("Eli");
});
