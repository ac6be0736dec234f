/**
 * What came of a step, told under the timeline and read aloud. Each is a sentence of its own; several may follow each
 * other. `names` is a list such as `Bo and Cy`, and `count` says how many it names.
 */

// Who received it.

export const received = (names: string, _count: number, copies: number) =>
  copies === 1
    ? `${names} received it.`
    : copies === 2
      ? `${names} received it twice.`
      : `${names} received it ${copies} times.`;
export const missed = (names: string, _count: number) => `${names} did not.`;
export const nobodyReceived = "Nobody received it.";
/** More than a dozen clients are counted rather than named. */
export const allReceived = (clients: number) => `All ${clients} clients received it.`;
export const someReceived = (got: number, clients: number) => `${got} of ${clients} clients received it.`;
export const countMissed = (count: number) => `${count} did not.`;
export const someMoreThanOnce = "Some have it more than once.";

// The same where there were several messages: "it" would be one of them.

/** `messages` came to each of the named. */
export const receivedMessages = (names: string, _count: number, messages: number) =>
  `${names} received ${messages === 1 ? "one message" : `${messages} messages`}.`;
export const missedMessages = (names: string, _count: number) => `${names} received nothing.`;
export const allReceivedMessage = (clients: number) => `All ${clients} clients received one message.`;
export const someReceivedMessages = (got: number, clients: number) =>
  `${got} of ${clients} clients received something.`;
export const countMissedMessages = (count: number) => `${count} received nothing.`;
export const someMoreMessages = "Some have more than one message.";

export const unexpected = "That is not what the rule says; what happened counts.";

// What else came of it.

export const nothingSent = "It ran. Nothing was sent.";
/** `message` is JavaScript's own. */
export const threw = (message: string) => `The server threw ${message}.`;
export const answered = (answers: string) => `The server got ${answers} back.`;
export const acknowledgementFailed = (reason: string) => `The acknowledgement failed: ${reason}.`;
export const fetched = (names: string) => `fetchSockets found ${names}.`;
export const areDisconnected = (names: string, count: number) =>
  `${names} ${count === 1 ? "is" : "are"} disconnected now.`;

// A step that is no emit.

export const connected = (name: string) => `${name} is connected, in no room.`;
export const connectedIn = (name: string, rooms: string) => `${name} is connected, in ${rooms}.`;
export const caughtUp = (copies: number) =>
  copies === 1 ? "It got the copy it had missed." : `It got the ${copies} copies it had missed.`;
export const notConnected = (name: string) => `${name} is not connected.`;
export const disconnected = (name: string) => `${name} is disconnected and in no room.`;
/** `reason` is Socket.IO's own word for it, such as `transport close`. */
export const disconnectedBy = (name: string, reason: string) => `${name} is disconnected (${reason}) and in no room.`;
export const joined = (name: string, rooms: string) => `${name} is in ${rooms} now.`;
export const left = (name: string, rooms: string) => `${name} is no longer in ${rooms}.`;
export const renamed = (name: string, to: string) => `${name} is called ${to} now.`;
export const removed = (name: string) => `${name} is removed.`;
