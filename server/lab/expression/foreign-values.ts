import type { Expression as Node, SpreadElement } from "acorn";
import * as words from "#words/expression-errors.ts";
import { refuse, wordAt } from "./refusal.ts";

/** Says what to write instead of JavaScript that the grammar leaves out. Errors: always throws a Refusal. */
export function refuseValue(node: Node | SpreadElement): never {
  switch (node.type) {
    case "ArrowFunctionExpression":
    case "FunctionExpression":
      return refuse(node, words.callbackIsAck);
    case "TemplateLiteral":
    case "TaggedTemplateExpression":
      return refuse(node, words.plainQuotes);
    case "SpreadElement":
      return refuse(wordAt(node, "..."), words.noSpread);
    case "AwaitExpression":
      return refuse(wordAt(node, "await"), words.noAwait);
    case "AssignmentExpression":
      return refuse(node, words.valueAlone);
    case "BinaryExpression":
    case "LogicalExpression":
    case "ConditionalExpression":
    case "UpdateExpression":
    case "SequenceExpression":
      return refuse(node, words.nothingWorkedOut);
    case "CallExpression":
      return refuseCall(node, node.callee);
    case "ThisExpression":
      return refuse(node, words.socketNotThis);
    default:
      return refuse(node, words.onlyPlainValues);
  }
}

function refuseCall(node: Node, callee: Node | { readonly type: "Super" }): never {
  const object = callee.type === "MemberExpression" ? callee.object : callee;
  const name = object.type === "Identifier" ? object.name : "";
  if (name === "Uint8Array" && callee === object) refuse(node, words.newBeforeBytes);
  if (name === "Uint8Array" || name === "Buffer" || name === "ArrayBuffer") {
    refuse(node, words.bytes);
  }
  if (name === "Date") refuse(node, words.dateAsText);
  refuse(node, words.nothingCalled);
}
