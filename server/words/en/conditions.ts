/**
 * How a run differs from what a goal, a card or a lesson's text asks of it. One sentence each, as they stand one after the
 * other: “Bo got a copy too. Cy is still in general.” Names of clients and rooms come as the page writes them.
 */
export const nobodyAsked = (name: string) => `${name} got a copy.`;
export const extra = (name: string) => `${name} got a copy too.`;
export const none = (name: string) => `${name} got no copy.`;
export const count = (name: string, copies: number, asked: number) =>
  `${name} got ${copies} ${copies === 1 ? "copy" : "copies"}, not ${asked}.`;
/** `why` and `asked` are words such as `not-in-room`. */
export const otherReason = (name: string, why: string, asked: string) =>
  `${name} got none for another reason: ${why}, not ${asked}.`;
/** `arrived` and `asked` are lists of arguments, as JSON. */
export const events = (name: string, arrived: string, asked: string) => `${name} got ${arrived}, not ${asked}.`;
export const acksAsked = (count: number, asked: number) =>
  `${count === 0 ? "No acknowledgement was" : count === 1 ? "1 acknowledgement was" : `${count} acknowledgements were`} asked for, not ${asked === 0 ? "none" : asked}.`;
/** `number` counts from 1, or is null where there is one alone; `error` is null where there was none. */
export const ackError = (number: number | null, error: string | null, asked: string | null) =>
  `${acknowledgement(number)} ${error === null ? "came without an error" : `ended with “${error}”`}, not ${asked === null ? "without an error" : `with “${asked}”`}.`;
export const ackResponses = (number: number | null, responses: string, asked: string) =>
  `${acknowledgement(number)} brought ${responses}, not ${asked}.`;
/** Lists of clients such as `Ana and Bo`, or `nobody`. */
export const returned = (names: string, asked: string) => `fetchSockets gave ${names}, not ${asked}.`;
export const nothingReturned = "Nothing was fetched.";
export const stillIn = (name: string, room: string) => `${name} is still in ${room}.`;
export const alsoIn = (name: string, room: string) => `${name} is in ${room} too.`;
export const notIn = (name: string, room: string) => `${name} is not in ${room}.`;
export const stillConnected = (name: string) => `${name} is still connected.`;
export const connected = (name: string) => `${name} is connected.`;
export const notConnected = (name: string) => `${name} is not connected.`;
export const noEmit = "Nothing was emitted.";
export const volatile = (isAsked: boolean) => (isAsked ? "That was not volatile." : "That was volatile.");

function acknowledgement(number: number | null): string {
  return number === null ? "The acknowledgement" : `Acknowledgement ${number}`;
}
