/** The top of the panel: scopes, the sender, the box for an emit, and Run. */

// Scopes.

export const scopes = "Scopes";
export const moreScopes = "More";
export const fewerScopes = "Fewer";

// Who runs it.

export const sender = "Sender";
export const server = "the server";
/** The letter that stands for the server in the picture of the sender. */
export const serverLetter = "S";
export const disconnectedSender = (name: string) => `${name} (disconnected)`;

// The box.

export const box = "Emit expression";
export const run = "Run";
/** Keys, in the title of Run. */
export const runKeys = "Run (Ctrl or ⌘ with Enter)";
export const enterKey = "Enter";
/** The line under the box while there is nothing to say of what it holds; `enter` and `up` are drawn as keys. */
export const keys = <Key>(enter: Key, up: Key): readonly (Key | string)[] => [
  enter,
  " runs it, ",
  up,
  " brings back what you ran before",
];

// Why Run cannot be pressed now.

export const notStarted = "The server did not start. Reload the page first.";
export const stopped = "The server has stopped. Start a new one first.";
export const senderAway = (name: string) => `${name} is disconnected. Reconnect ${name}, or choose another sender.`;
export const empty = "Type an expression, or choose a scope.";
export const mendFirst = "Mend the expression first.";

/** Before what is wrong with it: where. */
export const column = (number: number) => `Column ${number}: `;
