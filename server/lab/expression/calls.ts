import type { Expression as Node, SpreadElement } from "acorn";
import * as words from "#words/expression-errors.ts";
import { argumentIn } from "./arguments.ts";
import { foreignMethodMessage } from "./foreign-methods.ts";
import { methodNamed } from "./method-names.ts";
import type { Scope } from "./names.ts";
import { refuse, type Span } from "./refusal.ts";
import { type Argument, type Call, type MethodName, propertyLinks } from "./tree.ts";

/** One `.name` or `.name(…)` as typed; `args` is null without brackets, `at` is the name alone. */
export interface Link extends Span {
  readonly name: string;
  readonly at: Span;
  readonly args: readonly (Node | SpreadElement)[] | null;
}

type Given = readonly (Node | SpreadElement)[];

const longestTimeoutMs = 5000;
const properties = new Set<string>(propertyLinks);

/** How each method is typed with its brackets. */
const examples: Record<MethodName, string> = {
  broadcast: ".broadcast",
  local: ".local",
  volatile: ".volatile",
  to: '.to("general")',
  in: '.in("general")',
  except: '.except("general")',
  compress: ".compress(false)",
  timeout: ".timeout(500)",
  emit: '.emit("msg", "hi")',
  send: '.send("hi")',
  write: '.write("hi")',
  emitWithAck: '.emitWithAck("msg", "hi")',
  join: '.join("general")',
  leave: '.leave("general")',
  leaveAll: ".leaveAll()",
  socketsJoin: '.socketsJoin("general")',
  socketsLeave: '.socketsLeave("general")',
  disconnectSockets: ".disconnectSockets()",
  disconnect: ".disconnect()",
  fetchSockets: ".fetchSockets()",
};

/** One link or end with its arguments. Errors: throws a Refusal. */
export function callIn(link: Link, scope: Scope): Call {
  const name = methodNamed(link.name);
  if (name === null) refuse(link.at, foreignMethodMessage(link.name));
  if (properties.has(name)) {
    if (link.args !== null) refuse(link, words.propertyWithBrackets(name));
    return { name, args: null };
  }
  if (link.args === null) refuse(link, words.needsBrackets(name, examples[name]));
  return { name, args: argumentsOf(name, link.args, link, scope) };
}

function argumentsOf(name: MethodName, given: Given, link: Span, scope: Scope): readonly Argument[] {
  switch (name) {
    case "emit":
      return sentIn(name, given, link, scope, true);
    case "emitWithAck":
      return sentIn(name, given, link, scope, false);
    case "send":
    case "write":
      return sentIn(name, given, link, scope, true);
    case "leaveAll":
    case "fetchSockets":
      return noneIn(name, given);
    case "disconnect":
    case "disconnectSockets":
      return given.length === 0 ? [] : [booleanIn(name, given, link, scope)];
    case "compress":
      return [booleanIn(name, given, link, scope)];
    case "timeout":
      return [timeoutIn(given, link, scope)];
    default:
      return [roomIn(name, given, link, scope)];
  }
}

/** The event's name, what is sent with it, and an acknowledgement at the end. */
function sentIn(name: MethodName, given: Given, link: Span, scope: Scope, canAck: boolean): readonly Argument[] {
  const isNamed = name === "emit" || name === "emitWithAck";
  const [first] = given;
  if (isNamed && first === undefined) refuse(link, words.needsEventName(name, examples[name]));
  return given.map((node, index) => {
    const isAck = node.type === "Identifier" && node.name === "ack";
    if (isNamed && index === 0) return eventIn(node, name, isAck, scope);
    if (!isAck) return argumentIn(node, scope);
    if (!canAck) refuse(node, words.emitWithAckTakesNoAck);
    if (index < given.length - 1) {
      const isTwice = given.slice(index + 1).some((other) => other.type === "Identifier" && other.name === "ack");
      refuse(node, isTwice ? words.oneAck : words.ackComesLast);
    }
    return { type: "ack" };
  });
}

function eventIn(node: Node | SpreadElement, name: MethodName, isAck: boolean, scope: Scope): Argument {
  if (isAck) refuse(node, words.eventBeforeAck(name));
  const event = argumentIn(node, scope);
  if (event.type === "literal" && (typeof event.value === "string" || typeof event.value === "number")) return event;
  return refuse(node, words.eventName(examples[name]));
}

function noneIn(name: MethodName, [first, ...others]: Given): readonly Argument[] {
  if (first === undefined) return [];
  const end = others.at(-1)?.end ?? first.end;
  const message = name === "leaveAll" ? words.leaveAllTakesNothing : words.takesNothing(name);
  return refuse({ start: first.start, end }, message);
}

function booleanIn(name: MethodName, given: Given, link: Span, scope: Scope): Argument {
  const [first, ...others] = given;
  if (first === undefined || others.length > 0) refuse(link, words.trueOrFalse(name));
  const close = argumentIn(first, scope);
  if (close.type === "literal" && typeof close.value === "boolean") return close;
  return refuse(first, words.takesTrueOrFalse(name));
}

function timeoutIn([first, ...others]: Given, link: Span, scope: Scope): Argument {
  if (first === undefined || others.length > 0) refuse(link, words.sayHowLong);
  const wait = argumentIn(first, scope);
  const ms = wait.type === "literal" ? wait.value : null;
  if (typeof ms === "number" && Number.isInteger(ms) && ms >= 0 && ms <= longestTimeoutMs) return wait;
  return refuse(first, words.timeoutRange(longestTimeoutMs));
}

function roomIn(name: MethodName, given: Given, link: Span, scope: Scope): Argument {
  const [first, ...others] = given;
  if (first === undefined) refuse(link, words.needsRoom(name, examples[name]));
  if (others.length > 0) refuseRooms(name, given, link, scope);
  return argumentIn(first, scope);
}

function refuseRooms(name: MethodName, given: Given, link: Span, scope: Scope): never {
  for (const node of given) argumentIn(node, scope);
  const isLink = name === "to" || name === "in" || name === "except";
  // Socket.IO itself reads the first argument only, in silence: this is why it is told here.
  refuse(link, isLink ? words.oneRoomOrChain(name) : words.oneRoom(name));
}
