/** What stands under a receipt when it is opened: what the run gave, and what was copied of it. */

// What it gave. The words stand before code.

export const threw = "Threw";
export const returned = "Returned";
export const acknowledged = "Acknowledged";
export const noAnswers = "no answers";
export const acknowledgementFailed = "Acknowledgement failed";
/** `reason` is why it failed, `answers` what came before. */
export const answeredUntilThen = (reason: string, answers: string) => `${reason}; answered until then: ${answers}`;
/** `names` is a list such as `Bo and Cy`. */
export const connectedAfterwards = (names: string) => `Connected afterwards: ${names}.`;
export const copyScript = "Copy as Node script";

// What was copied.

export const linkCopied = "Link copied.";
export const scriptCopied = "Node script copied.";
export const copyFromHere = "Copy it from here:";
export const linkTooLong = "This experiment is too long for a link. Copy it as a Node script instead, under Details.";
export const scriptFailed = "The script could not be made. Reload the page and try again.";
export const close = "Close";
