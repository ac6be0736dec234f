import type { ArrayExpression, Expression as Node, ObjectExpression, Property, SpreadElement } from "acorn";
import * as words from "#words/expression-errors.ts";
import { bytesIn } from "./bytes.ts";
import { refuseValue } from "./foreign-values.ts";
import { refuseIdOwner, refuseName, type Scope } from "./names.ts";
import { quoted, refuse } from "./refusal.ts";
import type { Argument } from "./tree.ts";

/** A value as the grammar allows it in brackets, without `ack`. Errors: throws a Refusal. */
export function argumentIn(node: Node | SpreadElement, scope: Scope): Argument {
  switch (node.type) {
    case "Literal":
      return literalOf(node, node.value);
    case "UnaryExpression":
      return negativeIn(node);
    case "Identifier":
      if (node.name === "undefined") return { type: "undefined" };
      return refuseName(node, node.name, scope);
    case "MemberExpression":
      return idIn(node, scope);
    case "ArrayExpression":
      return { type: "array", items: itemsIn(node, scope) };
    case "ObjectExpression":
      return { type: "object", entries: entriesIn(node, scope) };
    case "NewExpression":
      return bytesIn(node);
    default:
      return refuseValue(node);
  }
}

function literalOf(node: Node, value: unknown): Argument {
  if (typeof value === "number" && !Number.isFinite(value)) refuse(node, words.numberTooLarge);
  // A packet's JSON and a room's Map know only one zero.
  if (typeof value === "number") return { type: "literal", value: value === 0 ? 0 : value };
  if (value === null || typeof value === "boolean" || typeof value === "string") return { type: "literal", value };
  return refuse(node, words.textOrNumber);
}

function negativeIn(node: Extract<Node, { type: "UnaryExpression" }>): Argument {
  if (node.operator === "void") refuse(node, words.undefinedInstead);
  const { argument } = node;
  if (node.operator !== "-" || argument.type !== "Literal" || typeof argument.value !== "number") {
    refuse(node, words.withoutSign(node.operator));
  }
  return literalOf(node, -argument.value);
}

function idIn(node: Extract<Node, { type: "MemberExpression" }>, scope: Scope): Argument {
  const { object, property, computed, optional } = node;
  if (object.type !== "Identifier" || computed || optional || property.type !== "Identifier") {
    return refuse(node, words.onlyIds);
  }
  const { name } = object;
  if (name === "io") refuse(node, words.ioHasNoId);
  if (scope.variables.has(name)) refuse(node, words.constHasNoId);
  const isOwner = name === "socket" ? scope.hasSocket : scope.clients.includes(name);
  if (!isOwner) refuseIdOwner(object, name, scope);
  if (property.name === "id") return { type: "id", of: name };
  return refuse(property, words.onlyTheId(name));
}

function itemsIn(node: ArrayExpression, scope: Scope): readonly Argument[] {
  return node.elements.map((item) => {
    if (item === null) return refuse(node, words.itemMissing);
    return argumentIn(item, scope);
  });
}

function entriesIn(node: ObjectExpression, scope: Scope): readonly (readonly [string, Argument])[] {
  const keys = new Set<string>();
  return node.properties.map((property) => {
    if (property.type === "SpreadElement") return refuseValue(property);
    const key = keyOf(property);
    if (keys.has(key)) refuse(property.key, words.keyTwice(quoted(key)));
    keys.add(key);
    return [key, argumentIn(property.value, scope)] as const;
  });
}

function keyOf(property: Property): string {
  const { key, kind, method, shorthand, computed } = property;
  if (kind !== "init" || method) refuse(property, words.functionAsValue);
  if (computed) refuse(key, words.computedKey);
  const name = key.type === "Identifier" ? key.name : key.type === "Literal" ? String(key.value) : "";
  if (shorthand) refuse(property, words.valueMissing(quoted(name)));
  if (name === "__proto__") refuse(key, words.protoKey);
  return name;
}
