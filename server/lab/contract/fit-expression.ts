import { type Argument, type Chain, type Expression, ends, type Root, type Statement } from "../expression/tree.ts";
import type { Sender } from "../step.ts";

/** What an expression may name: the clients of the lab, and who runs it. */
export interface Names {
  readonly clients: readonly string[];
  readonly sender: Sender;
}

/**
 * An expression as one that this sender could type in this lab, for random cases: names that are not there become names that
 * are, `socket` becomes a client's for the server, and each `const` is named by its place and bound before it is used.
 *
 * Errors: none; without clients, a chain that needs one starts at `io`.
 */
export function fitExpression(expression: Expression, names: Names): Expression {
  const bound: string[] = [];
  return expression.map((statement, index): Statement => {
    const chain = fitChain(statement.chain, names, bound);
    if (statement.type === "run" && !isFlagsOnIo(chain)) return { type: "run", chain };
    const name = `op${index}`;
    bound.push(name);
    return { type: "const", name, chain };
  });
}

/** Flags alone are a statement on a socket only; where there is none, a `const` keeps them. */
function isFlagsOnIo({ root, calls }: Chain): boolean {
  return root.type === "io" && !calls.some(({ name }) => ends.some((end) => end === name));
}

function fitChain({ root, calls }: Chain, names: Names, bound: readonly string[]): Chain {
  return {
    root: fitRoot(root, names, bound),
    calls: calls.map(({ name, args }) => ({
      name,
      args: args?.map((argument) => fitArgument(argument, names)) ?? null,
    })),
  };
}

function fitRoot(root: Root, names: Names, bound: readonly string[]): Root {
  if (root.type === "variable") {
    const name = picked(root.name, bound);
    return name === undefined ? { type: "io" } : { type: "variable", name };
  }
  if (root.type === "socket" && names.sender.type === "client") return root;
  if (root.type !== "client" && root.type !== "socket") return root;
  const name = picked("name" in root ? root.name : "", names.clients);
  return name === undefined ? { type: "io" } : { type: "client", name };
}

function fitArgument(argument: Argument, names: Names): Argument {
  switch (argument.type) {
    case "array":
      return { type: "array", items: argument.items.map((item) => fitArgument(item, names)) };
    case "object":
      return { type: "object", entries: argument.entries.map(([key, value]) => [key, fitArgument(value, names)]) };
    case "id": {
      if (argument.of === "socket" && names.sender.type === "client") return argument;
      const of = picked(argument.of, names.clients);
      return of === undefined ? { type: "literal", value: "nobody" } : { type: "id", of };
    }
    default:
      return argument;
  }
}

/** The same of these names for the same wish: itself where it is there. */
function picked(wish: string, names: readonly string[]): string | undefined {
  if (names.includes(wish)) return wish;
  const letters = [...wish].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  return names[letters % names.length];
}
