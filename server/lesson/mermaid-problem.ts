import { codeLines, type SourceProblem } from "./diagram-source.ts";

/**
 * What mermaid says of a source that it cannot read, in one sentence; it was given the code lines alone.
 *
 * Shape:  `line` counts from 1 in the source, comments and empty lines too.
 * Errors: none.
 */
export function mermaidProblem(error: unknown, source: string): SourceProblem {
  const lines = codeLines(source);
  const text = error instanceof Error ? error.message : String(error);
  const first = lines[0]?.line ?? 1;
  const told = Number(/(?:Parse|Lexical) error on line (\d+)/i.exec(text)?.[1] ?? Number.NaN);
  if (Number.isNaN(told)) return { line: first, message: `mermaid cannot read this: ${text.split("\n")[0]}` };
  // What is missing at the end is told on a line that is not there; the token it missed it in began on one that may be.
  const at = lines[told - 1] ?? lines[(beginOf(error) ?? Number.NaN) - 1];
  if (at !== undefined) return { line: at.line, message: `mermaid cannot read this: ${at.text}` };
  const message =
    "mermaid cannot read this: something is still open at the end, such as a subgraph, a loop or a quote.";
  return { line: lines.at(-1)?.line ?? first, message };
}

/** The line on which the token that mermaid stumbled over begins, where it tells that. */
function beginOf(error: unknown): number | null {
  const within = (value: unknown, key: string): unknown =>
    typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  const line = within(within(within(error, "hash"), "loc"), "first_line");
  return typeof line === "number" ? line : null;
}
