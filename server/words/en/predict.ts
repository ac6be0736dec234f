/** The words of a prediction. */
export const title = "Predict";
export const check = "Check by running it";
export const explanation = "Explanation";
export const runs = (sender: string | null) => (sender === null ? "The server runs" : `${sender} runs`);
