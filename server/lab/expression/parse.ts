import { type Program, parse } from "acorn";
import * as words from "#words/expression-errors.ts";
import { fail, ok, type Result } from "../result.ts";
import { parseClientName } from "../scene/client-name.ts";
import { chainIn, hasEnd, standsAlone } from "./chains.ts";
import { refuseValue } from "./foreign-values.ts";
import type { Scope } from "./names.ts";
import { Refusal, refuse, wordAt } from "./refusal.ts";
import { type Surface, surfaceOf } from "./surface.ts";
import { refuseSyntax } from "./syntax.ts";
import type { Expression, Statement } from "./tree.ts";

const longestText = 2000;

type Names = Pick<Scope, "clients" | "hasSocket">;
type Node = Program["body"][number];
type Declaration = Extract<Node, { type: "VariableDeclaration" }>;

/**
 * The checked tree of what was typed, for a sender who has a `socket` or not.
 *
 * Shape:  at least one statement; curly quotes count as quotes.
 * Errors: expression/syntax, expression/unknown-name, expression/too-long, expression/too-deep; `at` is the first place
 *         that does not fit, in UTF-16 units of the text given.
 */
export function parseExpression(text: string, names: Names): Result<Expression> {
  if (text.length > longestText) {
    return fail("expression/too-long", undefined, { at: { offset: longestText, length: text.length - longestText } });
  }
  try {
    const surface = surfaceOf(text);
    if (surface.lexemes.every(({ type, text: typed }) => type === "space" || typed === ";")) {
      refuse({ start: 0, end: text.length }, words.empty);
    }
    return ok(statementsIn(programOf(surface), names));
  } catch (problem) {
    if (problem instanceof Refusal) return problem.failure;
    throw problem;
  }
}

function programOf({ straightText, lexemes }: Surface): Program {
  try {
    // Strict code, with return and await allowed, so that they get sentences of their own below.
    return parse(straightText, { ecmaVersion: 2024, sourceType: "module", allowReturnOutsideFunction: true });
  } catch (problem) {
    // Many signs in a row, such as 1,000 of !, nest as brackets do: then acorn runs out of stack.
    if (problem instanceof RangeError) refuse({ start: 0, end: straightText.length }, undefined, "expression/too-deep");
    if (!(problem instanceof SyntaxError) || !("pos" in problem) || typeof problem.pos !== "number") throw problem;
    return refuseSyntax(lexemes, problem.message, problem.pos);
  }
}

function statementsIn({ body }: Program, names: Names): Expression {
  const variables = new Set<string>();
  const laterVariables = new Set(body.flatMap(declaredNames));
  const statements: Statement[] = [];
  for (const node of body) {
    if (node.type === "EmptyStatement") continue;
    const statement = statementIn(node, { ...names, variables, laterVariables });
    if (statement.type === "const") {
      variables.add(statement.name);
      laterVariables.delete(statement.name);
    }
    statements.push(statement);
  }
  return statements;
}

function declaredNames(node: Node): readonly string[] {
  if (node.type !== "VariableDeclaration") return [];
  return node.declarations.flatMap(({ id }) => (id.type === "Identifier" ? [id.name] : []));
}

function statementIn(node: Node, scope: Scope): Statement {
  if (node.type === "VariableDeclaration") return constIn(node, scope);
  if (node.type === "ExpressionStatement") return runIn(node.expression, scope);
  if (node.type === "ReturnStatement") refuse(wordAt(node, "return"), words.noReturn);
  if (node.type === "BlockStatement") refuse(node, words.bracesAreObjects);
  if (node.type === "FunctionDeclaration" || node.type === "ClassDeclaration") {
    refuse(node, words.handlerAlone);
  }
  return refuse(node, words.onlyChains);
}

function runIn(node: Extract<Node, { type: "ExpressionStatement" }>["expression"], scope: Scope): Statement {
  if (node.type === "ArrowFunctionExpression" || node.type === "FunctionExpression") {
    refuse(node, words.handlerAlone);
  }
  if (node.type === "SequenceExpression") refuse(node, words.semicolonNotComma);
  const chain = chainIn(node, scope);
  if (hasEnd(chain) || standsAlone(chain)) return { type: "run", chain };
  return refuse({ start: node.end, end: node.end }, words.noEnd);
}

function constIn(node: Declaration, scope: Scope): Statement {
  const [declaration, second] = node.declarations;
  if (node.kind !== "const") refuse(wordAt(node, node.kind), words.constInstead(node.kind));
  if (declaration === undefined || second !== undefined) refuse(second ?? node, words.oneConstEach);
  const { id, init } = declaration;
  if (id.type !== "Identifier") refuse(id, words.oneName);
  refuseConstName(id, id.name, scope);
  if (init === null || init === undefined) refuse(node, words.sayWhatToKeep("op"));
  if (init.type === "AwaitExpression") refuseValue(init);
  const chain = chainIn(init, scope);
  const end = chain.calls.at(-1);
  if (end !== undefined && hasEnd(chain)) {
    refuse(init, words.constKeepsOperator(end.name));
  }
  return { type: "const", name: id.name, chain };
}

function refuseConstName(at: { readonly start: number; readonly end: number }, name: string, scope: Scope): void {
  if (scope.clients.includes(name)) refuse(at, words.constIsClient(name));
  const asName = parseClientName(name);
  if (!asName.ok) refuse(at, asName.message);
}
