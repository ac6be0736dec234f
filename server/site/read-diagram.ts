import { codeLines, type SourceProblem } from "../lesson/diagram-source.ts";
import { drawingSettings } from "../lesson/drawing-settings.ts";
import { mermaidProblem } from "../lesson/mermaid-problem.ts";

let mermaid: ReturnType<typeof loadMermaid> | null = null;

/** Mermaid without a page: it reads sources, and draws nothing. */
async function loadMermaid() {
  const [{ default: read }, { default: cleaner }] = await Promise.all([import("mermaid"), import("dompurify")]);
  // What cleans labels works on a page's own elements. Here no label is ever shown, and there is nothing to clean.
  if (!cleaner.isSupported) Object.assign(cleaner, { addHook: () => {}, sanitize: (label: string) => label });
  read.initialize({ startOnLoad: false, ...structuredClone(drawingSettings.config) });
  return read;
}

/**
 * Has mermaid itself read a diagram's source; it is loaded with the first one.
 *
 * Errors: told as a result, at the line in the source; null when it can be read.
 */
export async function problemOfReading(source: string): Promise<SourceProblem | null> {
  mermaid ??= loadMermaid();
  const { parse } = await mermaid;
  const code = codeLines(source).map(({ text }) => text);
  return parse(code.join("\n")).then(
    () => null,
    (error: unknown) => mermaidProblem(error, source),
  );
}
