import type { Identifier, Expression as Node, Super } from "acorn";
import * as words from "#words/expression-errors.ts";
import { callIn, type Link } from "./calls.ts";
import { foreignMethodMessage } from "./foreign-methods.ts";
import { refuseValue } from "./foreign-values.ts";
import { methodNamed } from "./method-names.ts";
import { refuseRoot, type Scope } from "./names.ts";
import { refuse, type Span } from "./refusal.ts";
import { type Call, type Chain, ends, type Root } from "./tree.ts";

const endNames = new Set<string>(ends);
const socketFlags = new Set<string>(["volatile", "compress", "timeout"]);

/**
 * A chain, held against the grammar from left to right.
 *
 * Errors: throws a Refusal at the first link that does not fit.
 */
export function chainIn(node: Node, scope: Scope): Chain {
  const { root: rootNode, links } = linksIn(node, scope);
  const { root, taken } = rootIn(rootNode, links, scope);
  const calls: Call[] = [];
  for (const [index, link] of links.slice(taken).entries()) {
    const before = calls[index - 1];
    if (before !== undefined && endNames.has(before.name)) refuseAfterEnd(before.name, link);
    calls.push(callIn(link, scope));
  }
  return { root, calls };
}

/** Whether the chain is complete: its last call is an end. Errors: none. */
export function hasEnd({ calls }: Chain): boolean {
  const last = calls.at(-1);
  return last !== undefined && endNames.has(last.name);
}

/**
 * Whether the chain may stand without an end: flags on a socket stay there for its next emit, and links on a kept
 * operator show that it does not change.
 *
 * Errors: none.
 * Source: socket.io 4.8.4 socket.ts (`volatile`, `compress`, `timeout` change `this.flags`), broadcast-operator.ts (each
 *         link gives a new operator).
 */
export function standsAlone({ root, calls }: Chain): boolean {
  if (calls.length === 0) return false;
  if (root.type === "variable") return true;
  return (root.type === "socket" || root.type === "client") && calls.every(({ name }) => socketFlags.has(name));
}

function linksIn(node: Node, scope: Scope): { readonly root: Identifier; readonly links: readonly Link[] } {
  const links: Link[] = [];
  let here = node;
  while (here.type !== "Identifier") {
    const member = here.type === "CallExpression" ? here.callee : here;
    if (member.type === "Identifier") return refuseRoot(member, member.name, scope);
    if (here.type === "CallExpression" && member.type === "CallExpression") {
      return refuse(here, words.dotAfterBrackets);
    }
    if (member.type !== "MemberExpression") return refuseStart(member);
    const { object, property, computed } = member;
    if (object.type === "Super" || property.type === "PrivateIdentifier") return refuseStart(member);
    if (computed) return refuseSquare(object, { start: object.end, end: member.end });
    if (property.type !== "Identifier") return refuseStart(member);
    const args = here.type === "CallExpression" ? here.arguments : null;
    links.unshift({ name: property.name, at: property, start: property.start, end: here.end, args });
    here = object;
  }
  return { root: here, links };
}

function refuseSquare(object: Node | Super, at: Span): never {
  const method =
    object.type === "MemberExpression" && object.property.type === "Identifier" ? object.property.name : "";
  if (methodNamed(method) === null) return refuse(at, words.squareBrackets);
  return refuse(at, words.squareBracketsAfter(method));
}

function refuseStart(node: Node | Super): never {
  if (node.type === "ThisExpression") return refuse(node, words.socketNotThis);
  if (node.type === "AssignmentExpression") return refuse(node, words.keepAnOperator);
  if (node.type === "AwaitExpression") return refuseValue(node);
  return refuse(node, words.chainStart);
}

function rootIn({ name, ...at }: Identifier, links: readonly Link[], scope: Scope): { root: Root; taken: number } {
  if (name === "io") return ioRootIn(links);
  if (name === "socket" && scope.hasSocket) return { root: { type: "socket" }, taken: 0 };
  if (scope.clients.includes(name)) return { root: { type: "client", name }, taken: 0 };
  if (scope.variables.has(name)) return { root: { type: "variable", name }, taken: 0 };
  return refuseRoot(at, name, scope);
}

function ioRootIn([first]: readonly Link[]): { root: Root; taken: number } {
  if (first?.name === "sockets") {
    if (first.args !== null) refuse(first, words.socketsHasNoBrackets);
    return { root: { type: "sockets" }, taken: 1 };
  }
  if (first?.name !== "of") return { root: { type: "io" }, taken: 0 };
  const [namespace, ...others] = first.args ?? [];
  if (namespace?.type !== "Literal" || typeof namespace.value !== "string" || others.length > 0) {
    refuse(first, words.oneNamespace);
  }
  return { root: { type: "namespace", name: namespace.value }, taken: 1 };
}

function refuseAfterEnd(end: string, link: Link): never {
  if (methodNamed(link.name) === null) refuse(link.at, foreignMethodMessage(link.name));
  if (endNames.has(link.name)) refuse(link, words.anotherChainFor(end, link.name));
  refuse(link, words.moveBefore(end, `.${link.name}${link.args === null ? "" : "()"}`));
}
