import { didYouMean } from "../nearest.ts";
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
  if (name === "ack") refuse(at, 'ack is a callback: use it as the last thing in emit("msg", ack).');
  if (name === "undefined") refuse(at, "A chain starts with io, socket or a client's name.");
  if (methodNamed(name) !== null)
    refuse(at, `Say who does it: write ${scope.hasSocket ? "socket" : "io"}.${name} or start with a client.`);
  const roots = ["io", ...(scope.hasSocket ? ["socket"] : []), ...scope.clients, ...scope.variables];
  const hint = strangers.has(name) ? "" : didYouMean(name, roots);
  if (hint === "")
    refuse(at, `There is no ${quoted(name)} here: start with ${starts(scope)}.`, "expression/unknown-name");
  refuse(at, `There is no ${quoted(name)} here${hint}`, "expression/unknown-name");
}

/** A bare name where a value belongs. Errors: always throws a Refusal. */
export function refuseName(at: Span, name: string, scope: Scope): never {
  refuseKnown(at, name, scope);
  if (name === "socket" || scope.clients.includes(name)) {
    refuse(at, `A socket cannot be an argument: write ${name}.id for its room, or "${name}" for its name.`);
  }
  if (name === "io" || scope.variables.has(name))
    refuse(at, `${quoted(name)} cannot be an argument: write a value here.`);
  if (name === "ack") refuse(at, "ack can only be the last argument of emit(), send() or write().");
  if (callbacks.has(name)) refuse(at, "For a callback write ack: the page shows what comes back.");
  if (name === "NaN" || name === "Infinity") refuse(at, `JSON has no ${name}: write null or a number.`);
  if (name === "Uint8Array" || name === "Buffer") refuse(at, "Write bytes as new Uint8Array([1, 2, 3]).");
  refuse(at, `${quoted(name)} needs quotes to be text: "${quoted(name)}".`);
}

/** Whose id it is nobody knows. Errors: always throws a Refusal. */
export function refuseIdOwner(at: Span, name: string, scope: Scope): never {
  refuseKnown(at, name, scope);
  const hint = didYouMean(name, [...(scope.hasSocket ? ["socket"] : []), ...scope.clients]);
  const message = `There is no client ${quoted(name)} here${hint === "" ? `: the clients are ${listed(scope.clients)}.` : hint}`;
  refuse(at, message, "expression/unknown-name");
}

function refuseKnown(at: Span, name: string, { hasSocket, laterVariables }: Scope): void {
  if (laterVariables.has(name))
    refuse(at, `${quoted(name)} is used before its const: put the const first.`, "expression/unknown-name");
  if (name !== "socket" || hasSocket) return;
  const instead = "start with io, or choose a client as the sender";
  refuse(at, `The server itself has no socket: ${instead}.`, "expression/unknown-name");
}

function starts({ clients, hasSocket }: Scope): string {
  return listed(["io", ...(hasSocket ? ["socket"] : []), ...clients], "or");
}

function listed(names: readonly string[], joint: "and" | "or" = "and"): string {
  if (names.length === 0) return "none";
  // A class has hundreds of clients; four names show what a name looks like.
  const shown = names.length > 6 ? [...names.slice(0, 4), "another client"] : names;
  return shown.length === 1 ? shown.join("") : `${shown.slice(0, -1).join(", ")} ${joint} ${shown.at(-1)}`;
}
