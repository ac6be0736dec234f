import type { Expression as Node, SpreadElement } from "acorn";
import { refuse, wordAt } from "./refusal.ts";

const plainValues = "text in quotes, numbers, true, false, null, arrays and objects";

/** Says what to write instead of JavaScript that the grammar leaves out. Errors: always throws a Refusal. */
export function refuseValue(node: Node | SpreadElement): never {
  switch (node.type) {
    case "ArrowFunctionExpression":
    case "FunctionExpression":
      return refuse(node, "For a callback write ack: the page shows what comes back.");
    case "TemplateLiteral":
    case "TaggedTemplateExpression":
      return refuse(node, 'Text goes in plain quotes here: "hi".');
    case "SpreadElement":
      return refuse(wordAt(node, "..."), "Write the values out instead of ... before them.");
    case "AwaitExpression":
      return refuse(wordAt(node, "await"), "The page waits for answers by itself: leave out await.");
    case "AssignmentExpression":
      return refuse(node, "Write the value alone, without a name and = before it.");
    case "BinaryExpression":
    case "LogicalExpression":
    case "ConditionalExpression":
    case "UpdateExpression":
    case "SequenceExpression":
      return refuse(node, "Nothing is worked out here: write the value itself.");
    case "CallExpression":
      return refuseCall(node, node.callee);
    case "ThisExpression":
      return refuse(node, "Write socket here instead of this.");
    default:
      return refuse(node, `Only plain values can be sent: ${plainValues}.`);
  }
}

function refuseCall(node: Node, callee: Node | { readonly type: "Super" }): never {
  const object = callee.type === "MemberExpression" ? callee.object : callee;
  const name = object.type === "Identifier" ? object.name : "";
  if (name === "Uint8Array" && callee === object) refuse(node, "Write new before Uint8Array.");
  if (name === "Uint8Array" || name === "Buffer" || name === "ArrayBuffer") {
    refuse(node, "Write bytes as new Uint8Array([1, 2, 3]).");
  }
  if (name === "Date") refuse(node, "Write the date as text: JSON has no dates.");
  refuse(node, `Nothing is called inside the brackets here: write plain values (${plainValues}).`);
}
