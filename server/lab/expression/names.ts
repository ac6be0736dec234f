import * as words from "#words/expression-errors.ts";
import { nameList, orList } from "../name-list.ts";
import { nearest } from "../nearest.ts";
import { methodNamed } from "./method-names.ts";
import { quoted, refuse, type Span } from "./refusal.ts";

/** The names an expression may use. Maps and lists only: a name may be one of Object's own, such as constructor. */
export interface Scope {
  readonly clients: readonly string[];
  readonly hasSocket: boolean;
  /** The consts of the statements before, and those that only come later. */
  readonly variables: ReadonlySet<string>;
  readonly laterVariables: ReadonlySet<string>;
}

const callbacks = new Set(["callback", "cb", "fn", "done", "res", "err", "response", "acknowledge", "function"]);
const strangers = new Set([
  "console",
  "window",
  "document",
  "process",
  "server",
  "client",
  "this",
  "global",
  "require",
]);

/** A name where a chain starts that nothing has. Errors: always throws a Refusal. */
export function refuseRoot(at: Span, name: string, scope: Scope): never {
  refuseKnown(at, name, scope);
  if (name === "ack") refuse(at, words.ackIsLast);
  if (name === "undefined") refuse(at, words.chainStartShort);
  if (methodNamed(name) !== null) refuse(at, words.sayWho(scope.hasSocket ? "socket" : "io", name));
  const roots = ["io", ...(scope.hasSocket ? ["socket"] : []), ...scope.clients, ...scope.variables];
  const near = strangers.has(name) ? null : nearest(name, roots);
  const typed = quoted(name);
  const message = near === null ? words.unknownName(typed, starts(scope)) : words.unknownNameNear(typed, near);
  refuse(at, message, "expression/unknown-name");
}

/** A bare name where a value belongs. Errors: always throws a Refusal. */
export function refuseName(at: Span, name: string, scope: Scope): never {
  refuseKnown(at, name, scope);
  if (name === "socket" || scope.clients.includes(name)) {
    refuse(at, words.socketAsValue(name));
  }
  if (name === "io" || scope.variables.has(name)) refuse(at, words.noArgument(quoted(name)));
  if (name === "ack") refuse(at, words.ackOnlyLast);
  if (callbacks.has(name)) refuse(at, words.callbackIsAck);
  if (name === "NaN" || name === "Infinity") refuse(at, words.notInJson(name));
  if (name === "Uint8Array" || name === "Buffer") refuse(at, words.bytes);
  refuse(at, words.nameNeedsQuotes(quoted(name)));
}

/** Whose id it is nobody knows. Errors: always throws a Refusal. */
export function refuseIdOwner(at: Span, name: string, scope: Scope): never {
  refuseKnown(at, name, scope);
  const near = nearest(name, [...(scope.hasSocket ? ["socket"] : []), ...scope.clients]);
  const typed = quoted(name);
  const message = near === null ? words.unknownClient(typed, clientList(scope)) : words.unknownClientNear(typed, near);
  refuse(at, message, "expression/unknown-name");
}

function refuseKnown(at: Span, name: string, { hasSocket, laterVariables }: Scope): void {
  if (laterVariables.has(name)) refuse(at, words.constComesLater(quoted(name)), "expression/unknown-name");
  if (name !== "socket" || hasSocket) return;
  refuse(at, words.serverHasNoSocket, "expression/unknown-name");
}

function starts({ clients, hasSocket }: Scope): string {
  return orList(shortened(["io", ...(hasSocket ? ["socket"] : []), ...clients]));
}

function clientList({ clients }: Scope): string {
  return clients.length === 0 ? words.noClients : nameList(shortened(clients));
}

/** A class has hundreds of clients; four names show what a name looks like. */
function shortened(names: readonly string[]): readonly string[] {
  return names.length > 6 ? [...names.slice(0, 4), words.anotherClient] : names;
}
