/**
 * The table of receipts once something has run: a row for each run, a cell for each client. A cell begins with “received”
 * or “not received: ”, which only a screen reader says; others see a sign.
 */

// A row.

export const runBy = (sender: string | null) => (sender === null ? "run by the server" : `run by ${sender}`);
export const showOnStage = "Show on the stage";
export const runAgain = "Run again";
export const copyLink = "Copy link";
export const details = "Details";

// Column heads.

/** Behind the name of a client that is gone. */
export const removed = "removed";
/** With many clients a column is a room; this one is for who is in none. */
export const noRoom = "no room";
export const roomIn = (room: string, namespace: string) => `${room} in ${namespace}`;

// A cell.

export const received = "received";
export const notReceived = "not received: ";
/** How many copies of one message, two or more. */
export const copies = (count: number) => (count === 2 ? "twice" : `×${count}`);
/** How many messages, two or more, that do not all say the same. */
export const messages = (count: number) => `${count} messages`;
/** A time, such as `0.4 ms` or `12 ms`. */
export const milliseconds = (ms: number) => `${ms < 9.95 ? ms.toFixed(1) : Math.round(ms)} ms`;
export const noCopyArrived = "no copy arrived";
export const notHere = "not here";
export const ruleDiffers = "(the rule expected otherwise)";
/** Before a count of the clients of a room, where some have it and where none has. */
export const receivedBy = "received by ";
export const receivedByNone = "not received by any, ";
export const of = (got: number, all: number) => `${got} of ${all}`;
