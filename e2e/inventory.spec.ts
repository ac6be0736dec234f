import type { Page } from "playwright/test";
import { expect, hostOf, livePanel, taskSite, test } from "./journey.ts";

test.use({ baseURL: taskSite });

const right = [["Bo"], [], ["Ana", "Bo", "Cy"]];

/** Answers the three questions, from the first. */
async function answer(page: Page, answers: readonly (readonly string[])[]): Promise<void> {
  for (const [index, names] of answers.entries()) {
    const question = page.getByRole("group", { name: `Question ${index + 1} of 3` });
    await expect(question).toBeFocused();
    for (const name of names) await question.getByRole("checkbox", { name }).check();
    await question.getByRole("button", { name: index < 2 ? "Next" : "See how it went" }).press("Enter");
  }
}

test("the first time gives a score, and the answers on asking; the second gives both, and what was gained", async ({
  page,
}) => {
  await page.goto("/lessons/two-rooms/");
  await page.getByRole("link", { name: /Three questions to see where you stand/ }).click();
  await expect(page).toHaveURL(/\/lessons\/say-it\/#inventory$/);
  await expect(page.getByRole("heading", { name: "What do you know already?" })).toBeInViewport();
  const result = page.getByRole("region", { name: "Inventory result" });

  await page.getByRole("button", { name: "Begin" }).click();
  await answer(page, [["Ana", "Bo"], ["Ana"], ["Ana", "Bo", "Cy"]]);
  await expect(result.getByRole("heading", { name: "1 of 3 right" })).toBeFocused();
  await expect(result).toContainText("This is your first score, and it stays");
  const marks = result.getByRole("list", { name: "Question by question" }).locator("> li");
  await expect(marks).toHaveCount(0);
  await result.getByRole("button", { name: "Show the answers" }).press("Enter");
  await expect(result.getByRole("list", { name: "Question by question" })).toBeFocused();
  await expect(marks).toHaveCount(3);
  await expect(marks.nth(0)).toContainText("You counted Ana in, who is the sender.");
  await expect(marks.nth(0).getByRole("list").getByRole("listitem")).toHaveText([
    /^Ana did not receive it\. You had ticked Ana\. Ana is the sender/,
  ]);
  await expect(marks.nth(2).getByRole("list")).toHaveCount(0);
  await expect(result.getByRole("button", { name: "Show the answers" })).toHaveCount(0);

  await page.reload();
  await expect(page.getByRole("definition").first()).toHaveText(/^1 of 3, on /);
  await page.getByRole("button", { name: "Take it again" }).click();
  await answer(page, [["Bo"], [], ["Bo"]]);
  await expect(result.getByRole("heading", { name: "2 of 3 right" })).toBeFocused();
  await expect(result.getByRole("definition")).toHaveText([
    /^1 of 3/,
    /^2 of 3/,
    "1 point, 50% of what was left to gain",
  ]);
  await expect(marks).toHaveCount(3);
  await expect(marks.nth(0)).toContainText("Right. Ana is the sender.");
  await expect(marks.nth(1)).toContainText("It reached nobody.");
  await expect(marks.nth(2)).toContainText("You said Bo. It reached Ana, Bo and Cy.");
  await expect(livePanel(page).result).toBeEmpty();
  await result.getByRole("link", { name: "Run it in the panel: question 3" }).click();
  await expect(livePanel(page).result).toHaveText("Ana, Bo and Cy received it.");
});

test("half-way through, one may go back, and a reload loses nothing", async ({ page }) => {
  await page.goto("/lessons/say-it/");
  await page.getByRole("button", { name: "Begin" }).click();
  const [first, second] = [1, 2].map((number) => page.getByRole("group", { name: `Question ${number} of 3` }));
  await first?.getByRole("checkbox", { name: "Bo" }).check();
  await first?.getByRole("button", { name: "Next" }).click();
  await second?.getByRole("button", { name: "Back" }).click();
  await expect(first?.getByRole("checkbox", { name: "Bo" }) ?? page.locator("none")).toBeChecked();
  await page.getByRole("button", { name: "Next" }).click();
  await page.reload();
  await page.getByRole("button", { name: "Begin" }).click();
  await page.getByRole("button", { name: "Go on at 2 of 3" }).click();
  await answerFrom(page, 1);
  await expect(page.getByRole("heading", { name: "3 of 3 right" })).toBeVisible();
});

async function answerFrom(page: Page, from: number): Promise<void> {
  for (const [index, names] of right.entries()) {
    if (index < from) continue;
    const question = page.getByRole("group", { name: `Question ${index + 1} of 3` });
    for (const name of names) await question.getByRole("checkbox", { name }).check();
    await question.getByRole("button", { name: index < 2 ? "Next" : "See how it went" }).click();
  }
}

test("a card turns over and back, and its proof is run in the panel", async ({ page }) => {
  await page.goto("/lessons/say-it/");
  await expect(hostOf(page)).toContainText("running in this tab");
  const card = page.getByRole("list", { name: "Cards" }).getByRole("listitem").first();
  const proof = card.getByRole("link");
  await expect(proof).toBeHidden();
  const turn = card.getByRole("button", { name: "Turn over: What does socket.to(room) leave out?" });
  await turn.press("Enter");
  await expect(card).toContainText("Its own socket, member or not.");
  await proof.click();
  await expect(livePanel(page).result).toHaveText("Bo received it. Ana and Cy did not.");
  const back = card.getByRole("button", { name: /^Turn back/ });
  await expect(back).toHaveAttribute("aria-expanded", "true");
  await back.press("Enter");
  await expect(proof).toBeHidden();
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("everything can be read: questions, goals with hints and a solution, cards, the inventory", async ({ page }) => {
    await page.goto("/lessons/say-it/");
    await expect(page.locator(".still").getByText("There is a slip in the room's name.")).toBeVisible();
    await expect(page.getByText("Its own socket, member or not.")).toBeVisible();
    await expect(page.getByRole("button", { name: /Begin|Turn/ })).toHaveCount(0);
    await page.goto("/lessons/two-rooms/");
    await expect(page.getByText("Everyone in random, Dee too.")).toBeVisible();
    await page.getByText("Hints and a solution").first().click();
    await expect(page.getByText('A solution: io.to("random").emit("msg", "hi")')).toBeVisible();
    await page.goto("/lessons/coming-back/");
    await page.getByText("Before you go on").click();
    await expect(page.getByText("Who gets this copy?").first()).toBeVisible();
  });
});
