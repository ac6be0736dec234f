import type { NewExpression, Expression as Node, SpreadElement } from "acorn";
import * as words from "#words/expression-errors.ts";
import { refuse } from "./refusal.ts";
import type { Argument } from "./tree.ts";

const mostBytes = 1024;
const example = "new Uint8Array([1, 2, 3])";

/** `new Uint8Array(5)` or `new Uint8Array([1, 2])`. Errors: throws a Refusal. */
export function bytesIn(node: NewExpression): Argument {
  const { callee } = node;
  if (callee.type !== "Identifier" || callee.name !== "Uint8Array") {
    const name = callee.type === "Identifier" ? callee.name : "";
    if (name === "Date") refuse(node, words.dateAsText);
    if (name === "Map" || name === "Set") refuse(node, words.arrivesEmpty(name));
    refuse(node, words.onlyBytesAreMade(example));
  }
  const [given, ...others] = node.arguments;
  if (given === undefined || others.length > 0) {
    refuse(node, words.oneThingForBytes(example));
  }
  if (given.type === "ArrayExpression") return { type: "bytes", bytes: listIn(given.elements, given) };
  const length = given.type === "Literal" ? given.value : undefined;
  if (typeof length !== "number" || !Number.isInteger(length) || length > mostBytes) {
    refuse(given, words.byteCount(mostBytes, example));
  }
  return { type: "zeros", length };
}

function listIn(elements: readonly (Node | SpreadElement | null)[], list: Node): readonly number[] {
  if (elements.length > mostBytes) refuse(list, words.mostBytes(mostBytes));
  return elements.map((element) => {
    const byte = element?.type === "Literal" ? element.value : undefined;
    if (typeof byte === "number" && Number.isInteger(byte) && byte >= 0 && byte <= 255) return byte;
    return refuse(element ?? list, words.wholeByte);
  });
}
