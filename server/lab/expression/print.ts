import { isIdentifier } from "../scene/client-name.ts";
import type { Argument, Call, Chain, Expression, Root, Statement } from "./tree.ts";

/**
 * The expression as one would type it: double quotes, one space after commas, `; ` between statements.
 *
 * Shape:  parsing it gives the same tree again.
 * Errors: none.
 */
export function printExpression(expression: Expression): string {
  return expression.map(printStatement).join("; ");
}

/**
 * What stands before the brackets of a call, worded as V8 does in `TypeError: socket.to(...).join is not a function`.
 *
 * Shape:  `uptoIndex` counts the chain's calls from 0 and is the one called in vain; earlier arguments read `(...)`.
 * Errors: none; an index past the end gives the whole chain.
 */
export function printCallee(chain: Chain, uptoIndex: number): string {
  const root = chain.root.type === "namespace" ? "io.of(...)" : printRoot(chain.root);
  const links = chain.calls.slice(0, uptoIndex).map(({ name, args }) => (args === null ? `.${name}` : `.${name}(...)`));
  const called = chain.calls[uptoIndex];
  return [root, ...links, ...(called === undefined ? [] : [`.${called.name}`])].join("");
}

function printStatement(statement: Statement): string {
  const chain = printRoot(statement.chain.root) + statement.chain.calls.map(printCall).join("");
  return statement.type === "const" ? `const ${statement.name} = ${chain}` : chain;
}

function printRoot(root: Root): string {
  switch (root.type) {
    case "socket":
    case "io":
      return root.type;
    case "sockets":
      return "io.sockets";
    case "namespace":
      return `io.of(${JSON.stringify(root.name)})`;
    case "client":
    case "variable":
      return root.name;
  }
}

function printCall({ name, args }: Call): string {
  return args === null ? `.${name}` : `.${name}(${args.map(printArgument).join(", ")})`;
}

function printArgument(argument: Argument): string {
  switch (argument.type) {
    case "literal":
      return JSON.stringify(argument.value);
    case "undefined":
    case "ack":
      return argument.type;
    case "id":
      return `${argument.of}.id`;
    case "array":
      return `[${argument.items.map(printArgument).join(", ")}]`;
    case "object":
      return argument.entries.length === 0 ? "{}" : `{ ${argument.entries.map(printEntry).join(", ")} }`;
    case "bytes":
      return `new Uint8Array([${argument.bytes.join(", ")}])`;
    case "zeros":
      return `new Uint8Array(${argument.length})`;
  }
}

function printEntry([key, value]: readonly [string, Argument]): string {
  return `${isIdentifier(key) ? key : JSON.stringify(key)}: ${printArgument(value)}`;
}
