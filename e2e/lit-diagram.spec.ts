import { expect, hostOf, livePanel } from "./journey.ts";
import { test } from "./own-lessons.ts";

test.use({
  lesson: `---
title: Lit steps
summary: For the journey of a diagram.
minutes: 1
---

[Bo goes](<do: Bo disconnects>)

\`\`\`scene
clients: { Ana: general, Bo: general }
sender: Ana
emit: socket.to("general").emit("msg", "hi")
\`\`\`

\`\`\`mermaid
%% title: The life of a connection.
%% light: up connecting
%% light: in joined
%% light: send sending
%% light: deliver delivering
%% light: going disconnecting
%% light: gone disconnected
flowchart TD
  up["up"] --> in["in a room"] --> send["send"] --> deliver["deliver"] --> going["going"] --> gone["gone"]
\`\`\`
`,
});

test("the steps of a diagram light up as the playhead goes through them, and rest where the connection stands", async ({
  page,
  folder,
}) => {
  await page.goto(`${folder.address}lessons/edited/`);
  await expect(hostOf(page)).toContainText("running in this tab");
  const diagram = page.getByRole("img", { name: "The life of a connection." });
  const lit = diagram.locator(".is-lit");
  const passed = diagram.locator(".is-passed");
  const said = page.getByRole("status", { name: "Lit step" });
  await expect(diagram).toBeVisible();
  await expect(lit).toHaveCount(0);
  await expect(said).toHaveText("");

  const panel = livePanel(page);
  await panel.run.click();
  await expect(panel.result).toHaveText("Bo received it. Ana did not.");
  await panel.root.getByRole("button", { name: "Restart" }).click();
  await panel.root.getByRole("button", { name: "Pause" }).click();
  const forward = panel.root.getByRole("button", { name: "Step forward" });
  const playhead = panel.root.getByRole("slider", { name: "Playhead" });
  await playhead.focus();
  await page.keyboard.press("Home");
  await expect(lit).toHaveText(["send"]);
  await expect(said).toHaveText("Ana is at “send”");
  await forward.click();
  await forward.click();
  await forward.click();
  await expect(lit).toHaveText(["deliver"]);
  await expect(passed).toHaveText(["send"]);
  await expect(said).toHaveText("Ana is at “deliver”");
  await playhead.focus();
  await page.keyboard.press("End");
  await expect(lit).toHaveText(["in a room"]);
  await expect(passed).toHaveText(["send", "deliver"]);

  await page.getByRole("link", { name: "Bo goes" }).click();
  await expect(said).toHaveText("Bo is at “gone”");
  await expect(lit).toHaveText(["gone"]);
  await expect(passed).toHaveText(["going"]);
});

test("on a phone the open sheet says where the connection stands, as it is over the diagram", async ({
  page,
  folder,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${folder.address}lessons/edited/`);
  await expect(hostOf(page)).toContainText("running in this tab");
  const panel = livePanel(page).root;
  await page.getByRole("link", { name: "Bo goes" }).click();
  await expect(panel.getByText("Bo is at “gone”")).toBeInViewport();
  await panel.getByRole("button", { name: "Close panel" }).click();
  await expect(panel.getByText("Bo is at “gone”")).toBeHidden();
});

test("on a wide screen a link pressed brings the diagram into view, and stays in view itself", async ({
  page,
  folder,
}) => {
  await page.setViewportSize({ width: 1280, height: 560 });
  await page.goto(`${folder.address}lessons/edited/`);
  await expect(hostOf(page)).toContainText("running in this tab");
  const link = page.getByRole("link", { name: "Bo goes" });
  const gone = page.getByRole("img", { name: "The life of a connection." }).getByText("gone");
  await expect(gone).not.toBeInViewport();
  await link.click();
  await expect(gone).toBeInViewport();
  await expect(link).toBeInViewport({ ratio: 1 });
});
