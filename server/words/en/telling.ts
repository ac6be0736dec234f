/**
 * The replay, beat by beat: the line above the timeline's slider, the list of steps, and what the server says on the stage.
 * No full stops. `names` is a list such as `Bo and Cy`, and `count` says how many it names.
 */

// The sender asks, and the server answers the request.

export const serverRuns = "The server runs its own code";
export const asks = (sender: string) => `${sender} asks the server`;
export const namesTarget = (target: string) => `The server names its target: ${target}`;
export const reports = (text: string) => `The server reports: ${text}`;
export const fetchGives = (names: string) => `fetchSockets gives ${names}`;

// Whom an emit is for, in the server's box: `to: general · except: Ana · volatile`.

export const target = (to: string, except: string, isVolatile: boolean) =>
  `to: ${to}${except === "" ? "" : ` · except: ${except}`}${isVolatile ? " · volatile" : ""}`;
export const everyoneIn = (namespace: string) => `everyone in ${namespace}`;
/** Where nobody can tell whom it is for. */
export const emits = (event: string) => `emit "${event}"`;

// Copies and answers on their way.

export const copiesTravel = (copies: number) => (copies === 1 ? "The copy travels" : "Copies travel");
export const haveIt = (names: string, count: number) => `${names} ${count === 1 ? "has" : "have"} it`;
/** The same where an emit before had another message: `number` counts the run's emits. */
export const haveMessage = (names: string, count: number, number: number) =>
  `${names} ${count === 1 ? "has" : "have"} message ${number}`;
export const nobodyGets = "Nobody gets a copy";
export const leftOut = (names: string) => `Left out: ${names}`;
export const acknowledge = (names: string, count: number) => `${names} ${count === 1 ? "acknowledges" : "acknowledge"}`;
export const answers = (count: number) => (count === 1 ? "1 answer" : `${count} answers`);
/** An acknowledgement that failed although some answered. */
export const failedAfter = (reason: string, answered: string) => `${reason} (${answered})`;
/** Why an acknowledgement failed: before the colon as Socket.IO and the lab say it, behind it for the reader. */
export const ackErrors: Readonly<Record<string, string>> = {
  "never answered": "never answered",
  "operation has timed out": "operation has timed out",
};

// Rooms and connections change.

export const areDisconnected = (names: string, count: number) => `${names} ${count === 1 ? "is" : "are"} disconnected`;
export const muchChanges = "Rooms and connections change";
export const join = (names: string, count: number, rooms: string) =>
  `${names} ${count === 1 ? "joins" : "join"} ${rooms}`;
export const leave = (names: string, count: number, rooms: string) =>
  `${names} ${count === 1 ? "leaves" : "leave"} ${rooms}`;
export const roomsChange = (names: string) => `The rooms of ${names} change`;
export const disconnects = (name: string) => `${name} disconnects`;
export const lineIsCut = (name: string) => `The line of ${name} is cut`;
export const takenOutOfAll = (name: string) => `The server takes ${name} out of every room`;
export const isRemoved = (name: string) => `${name} is removed`;
export const isRenamed = (name: string, to: string) => `${name} is now called ${to}`;
export const putIn = (name: string, room: string) => `The server puts ${name} in ${room}`;
export const takenOut = (name: string, room: string) => `The server takes ${name} out of ${room}`;
export const asksToConnect = (name: string) => `${name} asks to connect`;
export const isNotConnected = (name: string) => `${name} is not connected`;
export const isConnected = (name: string) => `${name} is connected`;
export const isConnectedIn = (name: string, rooms: string) => `${name} is connected, in ${rooms}`;

// After a reconnect with connection state recovery.

export const missedCopyTravels = (number: number, copies: number) =>
  copies === 1 ? "The missed copy travels" : `Missed copy ${number} of ${copies} travels`;
export const hasWhatItMissed = (name: string) => `${name} has what it missed`;
