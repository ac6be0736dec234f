import type { ArrayExpression, Expression as Node, ObjectExpression, Property, SpreadElement } from "acorn";
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
  if (typeof value === "number" && !Number.isFinite(value)) refuse(node, "That number is too large for JavaScript.");
  // A packet's JSON and a room's Map know only one zero.
  if (typeof value === "number") return { type: "literal", value: value === 0 ? 0 : value };
  if (value === null || typeof value === "boolean" || typeof value === "string") return { type: "literal", value };
  return refuse(node, "Write this as text in quotes or as a number: Socket.IO sends it as JSON.");
}

function negativeIn(node: Extract<Node, { type: "UnaryExpression" }>): Argument {
  if (node.operator === "void") refuse(node, "Write undefined for no value.");
  const { argument } = node;
  if (node.operator !== "-" || argument.type !== "Literal" || typeof argument.value !== "number") {
    refuse(node, `Write the value itself, without the ${node.operator} before it.`);
  }
  return literalOf(node, -argument.value);
}

function idIn(node: Extract<Node, { type: "MemberExpression" }>, scope: Scope): Argument {
  const { object, property, computed, optional } = node;
  if (object.type !== "Identifier" || computed || optional || property.type !== "Identifier") {
    return refuse(node, "Only an id can be read here, as in socket.id.");
  }
  const { name } = object;
  if (name === "io") refuse(node, "io has no id: write socket.id or a client's id.");
  if (scope.variables.has(name)) refuse(node, "A const has no id here: write socket.id or a client's id.");
  const isOwner = name === "socket" ? scope.hasSocket : scope.clients.includes(name);
  if (!isOwner) refuseIdOwner(object, name, scope);
  if (property.name === "id") return { type: "id", of: name };
  return refuse(property, `Only the id can be read here: write ${name}.id.`);
}

function itemsIn(node: ArrayExpression, scope: Scope): readonly Argument[] {
  return node.elements.map((item) => {
    if (item === null) return refuse(node, "An item is missing between two commas of this array.");
    return argumentIn(item, scope);
  });
}

function entriesIn(node: ObjectExpression, scope: Scope): readonly (readonly [string, Argument])[] {
  const keys = new Set<string>();
  return node.properties.map((property) => {
    if (property.type === "SpreadElement") return refuseValue(property);
    const key = keyOf(property);
    if (keys.has(key)) refuse(property.key, `${quoted(key)} is in this object twice: keep one of them.`);
    keys.add(key);
    return [key, argumentIn(property.value, scope)] as const;
  });
}

function keyOf(property: Property): string {
  const { key, kind, method, shorthand, computed } = property;
  if (kind !== "init" || method) refuse(property, "A function cannot be sent: give this name a plain value.");
  if (computed) refuse(key, "Write the name itself, without [ ] around it.");
  const name = key.type === "Identifier" ? key.name : key.type === "Literal" ? String(key.value) : "";
  if (shorthand) refuse(property, `A value is missing: write ${quoted(name)}: "hi".`);
  if (name === "__proto__") refuse(key, "__proto__ is no plain name in JavaScript: pick another one.");
  return name;
}
