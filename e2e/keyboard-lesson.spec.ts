import { expect, fixtureSite, hostOf, livePanel, tabTo, test } from "./journey.ts";

test.use({ baseURL: fixtureSite, viewport: { width: 1440, height: 900 } });

test("a whole lesson by keyboard, with only what a screen reader gets", async ({ page }) => {
  test.slow();
  const { keyboard } = page;
  await page.goto("/lessons/two-rooms/");
  await expect(hostOf(page)).toHaveText("Socket.IO 4.8.4 · running in this tab");

  // Past the header, to the text; what it holds is told by its headings.
  await keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the text" });
  await expect(skip).toBeFocused();
  await keyboard.press("Enter");
  const text = page.getByRole("main");
  await expect(text).toMatchAriaSnapshot(`
    - main:
      - article:
        - heading "Two rooms" [level=1]
        - navigation "Sections":
          - list:
            - listitem:
              - link "Predict"
  `);
  const headings = await text.getByRole("heading").evaluateAll((all) => all.map(({ tagName }) => tagName));
  expect(headings[0]).toBe("H1");
  expect(headings.slice(1)).not.toContain("H1");

  // A prediction: wrong, told why without being given away, then right, and the focus stays where one is.
  const predict = text.getByRole("group", { name: "Predict" }).first();
  await expect(predict).toHaveAccessibleDescription("Who gets this copy?");
  const check = predict.getByRole("button", { name: "Check by running it" });
  const explanation = predict.getByRole("status", { name: "Explanation" });
  const pick = (name: string) => predict.getByRole("checkbox", { name, exact: true });
  await tabTo(page, pick("Ana"));
  await keyboard.press("Space");
  await expect(pick("Ana")).toBeChecked();
  await tabTo(page, check);
  await keyboard.press("Enter");
  await expect(explanation).toContainText("You counted the sender in.");
  await expect(explanation).toContainText("One more try");
  await expect(check).toBeFocused();
  await tabTo(page, pick("Ana"), "Shift+Tab");
  await keyboard.press("Space");
  await tabTo(page, pick("Bo"));
  await keyboard.press("Space");
  await tabTo(page, pick("Cy"));
  await keyboard.press("Space");
  await tabTo(page, check);
  await keyboard.press("Enter");
  await expect(explanation).toContainText("Right, everyone in general but Ana.");
  await expect(explanation).toContainText("Bo received it.");
  await expect(explanation).toContainText("Eli did not receive it.");
  await expect(predict.getByRole("button", { name: "Check by running it" })).toBeFocused();

  // Links in the text drive the panel, whose result is told, and leave the focus in the text.
  const panel = livePanel(page);
  const follow = async (name: string, told: string) => {
    const link = text.getByRole("link", { name, exact: true });
    await tabTo(page, link);
    await keyboard.press("Enter");
    await expect(panel.result).toHaveText(told);
    await expect(link).toBeFocused();
  };
  await follow("socket.to", "Bo and Cy received it. Ana, Dee and Eli did not.");
  await follow("io.to", "Ana, Bo and Cy received it. Dee and Eli did not.");

  // The table of calls has its answers in it, and each call can be run.
  const calls = text.getByRole("table").filter({ hasText: "who gets a copy" });
  await expect(calls.getByRole("row", { name: /io\.to\("random"\)/ })).toContainText("Cy, Dee");
  await follow('io.to("random").emit(…)', "Cy and Dee received it. Ana, Bo and Eli did not.");
  await follow("Move Eli to general", "Eli is in general now.");
  await follow("let Eli ask", "Ana, Bo and Cy received it. Dee and Eli did not.");

  // A goal: begun, helped by a hint, tried, and noticed by itself when it is reached.
  const goal = text.getByRole("group", { name: "Goal" });
  await expect(goal).toHaveAccessibleDescription("Everyone in random, Dee too.");
  const told = goal.getByRole("status", { name: "Goal result" });
  await tabTo(page, goal.getByRole("button", { name: "Begin", exact: true }));
  await keyboard.press("Enter");
  await expect(told).toContainText("Dee sends.");
  await expect(panel.sender).toHaveValue("Dee");
  await tabTo(page, goal.getByRole("button", { name: "Hint 1 of 2" }));
  await keyboard.press("Enter");
  await expect(goal.getByRole("status", { name: "Hints" })).toContainText("the sender must not be left out");
  await tabTo(page, panel.box);
  await keyboard.press("ControlOrMeta+a");
  await keyboard.type('socket.to("random").emit("msg", "hi")');
  await keyboard.press("Enter");
  await expect(panel.result).toHaveText("Cy received it. Ana, Bo, Dee and Eli did not.");
  await expect(told).toContainText("Not yet.");
  await keyboard.press("ControlOrMeta+a");
  await keyboard.type('io.to("random").emit("msg", "hi")');
  await keyboard.press("Enter");
  await expect(told).toContainText("Done: that is just what was asked.");

  // The panel, from the text and back: the run told beat by beat, each receipt as words.
  await tabTo(page, page.getByRole("link", { name: "Skip to the live panel" }), "Shift+Tab");
  await keyboard.press("Enter");
  await expect(panel.root).toBeFocused();
  await expect(await panel.receipt("Eli")).toHaveText("not received: not in random");
  await expect(await panel.receipt("Dee")).toHaveText(/^received/);
  const timeline = panel.root.getByRole("group", { name: "Timeline" });
  await tabTo(page, timeline.getByRole("slider", { name: "Playhead" }));
  await keyboard.press("Home");
  await keyboard.press("ArrowRight");
  await expect(timeline.getByRole("slider", { name: "Playhead" })).toHaveAttribute("aria-valuetext", /Dee/);

  // On to the next lesson.
  const next = page.getByRole("navigation", { name: "Previous and next lesson" }).getByRole("link", { name: /^Next/ });
  await tabTo(page, next, "Shift+Tab");
  await keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Coming back" })).toBeVisible();
  await expect(page).toHaveTitle(/^Coming back/);
});
