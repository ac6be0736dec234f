/** The words of a prediction. */
export const title = "Predict";
export const check = "Check by running it";
export const explanation = "Explanation";
export const runs = (sender: string | null) => (sender === null ? "The server runs" : `${sender} runs`);
export const from = (lesson: string) => `From “${lesson}”`;

/** After a question of another lesson has put its own scene into the panel. */
export const sceneBack = "Put this lesson’s scene back";

/** After a first try that was not right. */
export const oneMoreTry = "One more try: change your ticks and check again.";
/** The button was pressed once more, with the ticks as they were. */
export const sameTicks = "These are the ticks you had. Change them, then check again: this is still your second try.";
/** Below the explanation. */
export const over = "Your answer is in. Change your ticks and check again as often as you like: it counts no more.";
/** Where the author has no words for the difference; it must not say who. */
export const differs = (wrong: number, of: number) =>
  wrong === of ? "Not one of them is as you say." : `For ${wrong} of the ${of} it comes out otherwise.`;
/** The run itself failed: `why` is a sentence. */
export const notChecked = (why: string) => `${why} Your ticks stay, and this try does not count.`;

/** In the line of a client whose box was wrong, before the reason. */
export const hadTicked = (client: string, isTicked: boolean) => `You had ${isTicked ? "" : "not "}ticked ${client}.`;
/** One line a client; `why` is a sentence, or nothing. */
export const happened = (client: string, hasReceived: boolean, why: string) =>
  `${client} ${hasReceived ? "received it" : "did not receive it"}. ${why}`.trim();
export const right = "Right.";
export const lookAgain = (clients: string) => `Look again at ${clients}.`;
