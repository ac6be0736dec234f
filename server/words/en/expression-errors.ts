/**
 * What the panel says beside the box when what was typed is no emit it can run. One sentence each: what is wrong, and what
 * to write instead. Code in a sentence, such as `io.emit("msg", "hi")`, stays as it is in every language.
 *
 * `word`, `name`, `method` and `text` are quoted from what the reader typed.
 */

// The whole text.

/** Nothing is typed. */
export const empty = 'Type an emit, for example io.emit("msg", "hi").';
export const tooDeep = (deepest: number) => `Brackets go ${deepest} deep at most here: use fewer of them.`;

// Brackets, quotes and signs.

/** `opener` is a bracket such as `(`, and `closer` its partner. */
export const bracketNeverClosed = (opener: string, closer: string) =>
  `This ${opener} is never closed: add ${closer} where it ends.`;
export const bracketTooMany = (closer: string) => `There is one ${closer} too many: take this one out.`;
export const bracketMismatch = (opener: string, expected: string, closer: string) =>
  `The ${opener} before is closed by ${expected}, and this is ${closer}.`;
export const comment = "Comments are not read here: take this one out.";
export const backticks = 'Text goes in plain quotes here, without backticks: "hi".';
export const questionDot = "Write a plain dot instead of ?. here.";
export const slash = "A / can only stand inside quotes here.";
export const quotesDiffer = (opener: string, other: string) =>
  `This text opens with ${opener} and needs the same at its end, not ${other}.`;
export const nothingAfterQuote = "Text is missing after this quote.";
export const quoteNeverClosed = (opener: string) => `This text has no closing quote: add ${opener} at its end.`;
export const invisibleCharacter = "There is an invisible character here: delete it and type on.";
/** A character that looks like a plain one, as of a full-width keyboard. */
export const typeInstead = (plain: string, character: string) => `Type ${plain} here instead of ${character}.`;
export const plainQuotes = 'Text goes in plain quotes here: "hi".';
export const onlyInQuotes = (character: string) => `${character} can only stand inside quotes here.`;
export const backslash = "The \\ in this text starts no known sign: write \\\\ for a backslash.";
export const oneDot = "One dot is enough here.";
export const dotFirst = "A chain starts with io or socket, then the dot.";
export const nothingBeforeComma = "Something is missing before this comma.";
export const semicolonNotComma = "Put a semicolon between two chains, not a comma.";
export const braces = 'A name and its value go in braces, for example { text: "hi" }.';
export const nothingAfterColon = "A value is missing after the colon.";
export const squareBrackets = "Write a dot and the name instead of [ ].";
export const squareBracketsAfter = (method: string) => `Write round brackets after ${method} instead of [ ].`;

// What is missing, or stands where it cannot.

export const sayWhatToKeep = (name: string) => `Say what to keep: const ${name} = io.to("general").`;
export const endsAfterDot = 'After the dot comes what to do, for example emit("msg", "hi").';
export const endsAfterEquals = 'After the = comes what to keep, for example io.to("general").';
export const endsTooSoon =
  'Something is missing at the end: a chain reads like socket.to("general").emit("msg", "hi").';
export const cannotStandHere = (text: string) =>
  `${text} cannot stand here: a chain reads like socket.to("general").emit("msg", "hi").`;
export const notAfterDot = (text: string) =>
  `After the dot comes what to do, for example emit("msg", "hi"), not ${text}.`;
/** `inside` is what would stand in the brackets. */
export const roundBrackets = (method: string, inside: string) =>
  `Put round brackets after ${method}, as in .${method}(${inside}).`;
export const dotMissing = (word: string) => `A dot is missing before ${word}.`;
export const startsNothing = (bracket: string) => `This ${bracket} starts nothing: put a dot and a method before it.`;
export const semicolonMissing = (word: string) => `Put a semicolon before ${word}: it starts another chain.`;
export const dotOrSemicolonMissing = (left: string, right: string) =>
  `A dot or a semicolon is missing between ${left} and ${right}.`;
export const textNeedsQuotes = (text: string) => `Text needs quotes: "${text}".`;
export const colonMissing = (key: string) => `A colon is missing after ${key}.`;
export const commaMissing = (text: string) => `A comma is missing before ${text}.`;
export const noNumber = (text: string) => `${text} is no number as JavaScript writes it.`;
export const javaScriptWord = (word: string) =>
  `${word} is a word of JavaScript itself: start with io, socket or a client's name.`;

// Statements, and a const that keeps an operator.

export const noReturn = "Nothing is returned here: leave out return.";
export const bracesAreObjects = 'Braces are for an object to send: emit("msg", { text: "hi" }).';
export const handlerAlone = 'Write what happens inside the handler alone, for example socket.emit("msg", "hi").';
export const onlyChains =
  'Only chains run here, such as socket.emit("msg", "hi"), with a semicolon between two of them.';
export const noEnd = 'A chain ends with what to do: add .emit("msg", "hi") here.';
/** `kind` is `let` or `var`. */
export const constInstead = (kind: string) => `Write const instead of ${kind}.`;
export const oneConstEach = "Write one const for each name.";
export const oneName = 'Give one name: const op = io.to("general").';
export const constKeepsOperator = (method: string) =>
  `const keeps an operator such as io.to("general"): leave out const, or the .${method}().`;
export const constIsClient = (name: string) => `${name} is a client here: pick another name for the const.`;
export const constTwice = (name: string) => `There is already a const ${name}: pick another name.`;
export const constIsJavaScript = (word: string) =>
  `${word} is a word of JavaScript itself: pick another name for the const.`;
export const constNeedsBoth = 'A const needs a name and what it keeps, for example const op = io.to("general").';
export const noConstName = (text: string) => `${text} is no name for a const.`;
export const keepAnOperator = 'To keep an operator, write const op = io.to("general").';

// Where a chain starts.

export const dotAfterBrackets = "After the brackets comes a dot and what to do next.";
export const socketNotThis = "Write socket here instead of this.";
export const chainStart = 'A chain starts with io, socket or a client\'s name, as in socket.emit("msg", "hi").';
export const chainStartShort = "A chain starts with io, socket or a client's name.";
export const socketsHasNoBrackets = "Write .sockets without brackets.";
export const oneNamespace = 'of takes the name of one namespace in quotes: io.of("/chat").';
export const anotherChainFor = (end: string, method: string) =>
  `.${end}() ends a chain: write another chain for .${method}().`;
/** `link` is as typed, such as `.to()` or `.volatile`. */
export const moveBefore = (end: string, link: string) => `.${end}() ends a chain: move ${link} before it.`;
export const ackIsLast = 'ack is a callback: use it as the last thing in emit("msg", ack).';
export const sayWho = (root: string, method: string) =>
  `Say who does it: write ${root}.${method} or start with a client.`;
/** Nothing has that name; `starts` is a list such as `io, socket or Ana`. */
export const unknownName = (name: string, starts: string) => `There is no ${name} here: start with ${starts}.`;
export const unknownNameNear = (name: string, near: string) => `There is no ${name} here; did you mean ${near}?`;
/** Ends a list of names that is longer than one would read. */
export const anotherClient = "another client";
export const unknownClient = (name: string, clients: string) =>
  `There is no client ${name} here: the clients are ${clients}.`;
/** Stands for a list without names. */
export const noClients = "none";
export const unknownClientNear = (name: string, near: string) =>
  `There is no client ${name} here; did you mean ${near}?`;
export const constComesLater = (name: string) => `${name} is used before its const: put the const first.`;
export const serverHasNoSocket = "The server itself has no socket: start with io, or choose a client as the sender.";

// Methods and their brackets.

export const propertyWithBrackets = (method: string) => `Write .${method} without brackets.`;
/** `example` is code, such as `.to("general")`. */
export const needsBrackets = (method: string, example: string) =>
  `.${method} needs its brackets, for example ${example}.`;
export const needsEventName = (method: string, example: string) =>
  `.${method}() needs the event's name first, as in ${example}.`;
export const emitWithAckTakesNoAck = ".emitWithAck() waits for the answer by itself: leave out ack.";
export const oneAck = "One ack is enough: keep the last one.";
export const ackComesLast = "ack comes last: move it to the end of the brackets.";
export const eventBeforeAck = (method: string) =>
  `The event's name comes first, then ack, as in .${method}("msg", ack).`;
export const eventName = (example: string) => `The event's name is text in quotes or a number, as in ${example}.`;
export const takesNothing = (method: string) => `.${method}() takes nothing in its brackets.`;
export const leaveAllTakesNothing = ".leaveAll() takes nothing in its brackets; for one room write .leave().";
export const trueOrFalse = (method: string) => `Write .${method}(true) or .${method}(false).`;
export const takesTrueOrFalse = (method: string) => `.${method}() takes true or false here.`;
export const sayHowLong = "Say how many milliseconds to wait, as in .timeout(500).";
export const timeoutRange = (longestMs: number) =>
  `.timeout() takes a whole number of milliseconds from 0 to ${longestMs}.`;
export const needsRoom = (method: string, example: string) => `.${method}() needs a room, for example ${example}.`;
export const oneRoom = (method: string) => `.${method}() takes one room: write an array, .${method}(["a", "b"]).`;
export const oneRoomOrChain = (method: string) =>
  `.${method}() takes one room: write an array, .${method}(["a", "b"]), or a chain .${method}("a").${method}("b").`;

// Values in the brackets.

export const numberTooLarge = "That number is too large for JavaScript.";
export const textOrNumber = "Write this as text in quotes or as a number: Socket.IO sends it as JSON.";
export const undefinedInstead = "Write undefined for no value.";
/** `sign` is an operator such as `!`. */
export const withoutSign = (sign: string) => `Write the value itself, without the ${sign} before it.`;
export const onlyIds = "Only an id can be read here, as in socket.id.";
export const ioHasNoId = "io has no id: write socket.id or a client's id.";
export const constHasNoId = "A const has no id here: write socket.id or a client's id.";
export const onlyTheId = (owner: string) => `Only the id can be read here: write ${owner}.id.`;
export const itemMissing = "An item is missing between two commas of this array.";
export const keyTwice = (key: string) => `${key} is in this object twice: keep one of them.`;
export const functionAsValue = "A function cannot be sent: give this name a plain value.";
export const computedKey = "Write the name itself, without [ ] around it.";
export const valueMissing = (key: string) => `A value is missing: write ${key}: "hi".`;
export const protoKey = "__proto__ is no plain name in JavaScript: pick another one.";
export const socketAsValue = (name: string) =>
  `A socket cannot be an argument: write ${name}.id for its room, or "${name}" for its name.`;
export const noArgument = (name: string) => `${name} cannot be an argument: write a value here.`;
export const ackOnlyLast = "ack can only be the last argument of emit(), send() or write().";
export const callbackIsAck = "For a callback write ack: the page shows what comes back.";
/** `name` is NaN or Infinity. */
export const notInJson = (name: string) => `JSON has no ${name}: write null or a number.`;
export const bytes = "Write bytes as new Uint8Array([1, 2, 3]).";
export const nameNeedsQuotes = (name: string) => `${name} needs quotes to be text: "${name}".`;
export const noSpread = "Write the values out instead of ... before them.";
export const noAwait = "The page waits for answers by itself: leave out await.";
export const valueAlone = "Write the value alone, without a name and = before it.";
export const nothingWorkedOut = "Nothing is worked out here: write the value itself.";
export const onlyPlainValues =
  "Only plain values can be sent: text in quotes, numbers, true, false, null, arrays and objects.";
export const nothingCalled =
  "Nothing is called inside the brackets here: write plain values (text in quotes, numbers, true, false, null, arrays and objects).";
export const newBeforeBytes = "Write new before Uint8Array.";
export const dateAsText = "Write the date as text: JSON has no dates.";
/** `name` is Map or Set. */
export const arrivesEmpty = (name: string) => `A ${name} arrives as {}: write an array or an object.`;
export const onlyBytesAreMade = (example: string) => `Only ${example} can be made with new here.`;
export const oneThingForBytes = (example: string) =>
  `Give Uint8Array one thing: how many bytes, or a list of them as in ${example}.`;
export const byteCount = (most: number, example: string) =>
  `Uint8Array takes 0 to ${most} bytes here, or a list as in ${example}.`;
export const mostBytes = (most: number) => `Uint8Array takes at most ${most} bytes here.`;
export const wholeByte = "Each byte is a whole number from 0 to 255.";

// Words after a dot that are of Socket.IO or JavaScript, but not of this box.

export const unknownMethodNear = (method: string, near: string) => `There is no .${method} here; did you mean ${near}?`;
export const unknownMethod = (method: string) =>
  `There is no .${method} here: chain .to(), .except() and the like, and end with .emit() or another end.`;
const listens = (method: string) => `.${method}() sets up a listener, and here you only run what happens inside one.`;
const waits = (method: string) => `The page waits for the answer by itself: leave out .${method}().`;
const noLoops = "There are no loops here: a broadcast reaches every socket of a room by itself.";
const sends = 'Write .emit("msg", "hi") to send.';
/** What to say for each such word; the words before the colons are code and stay. */
export const foreignMethods = {
  on: listens("on"),
  once: listens("once"),
  onAny: listens("onAny"),
  off: "Listeners are not set up here, so there is none to take .off().",
  use: ".use() sets up a middleware, and here you only run what happens after it.",
  addListener: listens("addListener"),
  removeListener: "Listeners are not set up here, so there is none to remove.",
  id: "An id is a value, not an end: use it as in io.to(socket.id).",
  rooms: "To see who is in which room, look at the picture: here you join(), leave() or emit().",
  data: 'The data of a socket is not kept here: send it as in emit("msg", "hi").',
  nsp: 'Write io.of("/") for the namespace.',
  server: "Write io for the server.",
  adapter: "The adapter does its work unasked: end with an emit or a change of rooms.",
  sockets: "io.sockets is the only place for sockets here.",
  of: 'Namespaces start at io: write io.of("/chat").',
  close: "Closing the server would end the lab: try disconnectSockets().",
  serverSideEmit: ".serverSideEmit() talks to other servers, and there is only one here.",
  allSockets: ".allSockets() is gone in Socket.IO 4: write .fetchSockets().",
  clients: "Write .fetchSockets() to get the sockets.",
  // biome-ignore lint/suspicious/noThenProperty: a table of words, and nobody awaits it
  then: waits("then"),
  catch: waits("catch"),
  finally: waits("finally"),
  length: "Nothing can be read from a result here: look at the receipts.",
  forEach: noLoops,
  map: noLoops,
  room: 'Write .to("general") for a room.',
  publish: sends,
  trigger: sends,
};
