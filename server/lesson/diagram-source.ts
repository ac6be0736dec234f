import { didYouMean } from "../lab/nearest.ts";

/** The kinds of diagram that are drawn here, by the word that such a source begins with. */
const kinds = ["flowchart", "sequenceDiagram"] as const;
export type DiagramKind = (typeof kinds)[number];

/** What `:::name` may say of a node; each is a class of the site's own. */
export const diagramTones = ["server", "received", "active", "quiet"] as const;

/** What `rect` may be called in a sequence diagram, and what it stands for. */
export const bandTones = { lightgray: "plain", lightblue: "active", lightgreen: "received" } as const;

/** Something an author has to mend in a diagram; `line` counts from 1 in its source. */
export interface SourceProblem {
  readonly line: number;
  readonly message: string;
}

/** A line of a source; `line` counts from 1. */
export interface SourceLine {
  readonly line: number;
  readonly text: string;
}

/** The lines that mermaid reads: neither empty nor a comment. */
export function codeLines(source: string): SourceLine[] {
  return source
    .split(/\r?\n/)
    .map((text, index) => ({ line: index + 1, text: text.trim() }))
    .filter(({ text }) => text !== "" && !/^%%(?!\{)/.test(text));
}

/** The kind that a source says it is, or null for one that is not drawn here. */
export function diagramKind(source: string): DiagramKind | null {
  const word = /^[\w-]+/.exec(codeLines(source)[0]?.text ?? "")?.[0];
  return kinds.find((kind) => kind === word) ?? null;
}

const colourMessage =
  "is not used here: colours come from the site, light and dark. Mark a node with :::server, :::received, :::active or :::quiet.";
const refusals: readonly { readonly pattern: RegExp; readonly message: string }[] = [
  { pattern: /^(style|classDef|linkStyle)\b/, message: colourMessage },
  { pattern: /^(click|links?|properties|details)\b/, message: "is not used here: put the link into the text." },
  { pattern: /^(box)\b/, message: "is not drawn here; use rect lightgray … end." },
  { pattern: /^(%%\{|---)/, message: "is not used here: the settings are the site's." },
];

/**
 * What can be said of a diagram without mermaid: its kind, and what would not take the site's colours.
 *
 * Shape:  by line; empty when nothing is known to be wrong. Whether mermaid can read the rest, it says itself.
 * Errors: none.
 */
export function sourceProblems(source: string): SourceProblem[] {
  const [first, ...rest] = codeLines(source);
  if (first === undefined) return [{ line: 1, message: "is empty; begin with flowchart TD or sequenceDiagram." }];
  if (diagramKind(source) === null) return [{ line: first.line, message: kindMessage(first.text) }];
  return rest.flatMap(({ line, text }) => {
    const refused = refusals.find(({ pattern }) => pattern.test(text));
    const word = refused?.pattern.exec(text)?.[1];
    const messages = refused ? [`"${word}" ${refused.message}`] : [...bandMessages(text), ...toneMessages(text)];
    return messages.map((message) => ({ line, message }));
  });
}

function kindMessage(text: string): string {
  const word = /^[\w-]+|^\S+/.exec(text)?.[0] ?? "";
  if (word === "graph") return 'write "flowchart" instead of "graph".';
  const hint = didYouMean(word, kinds) || "; use flowchart or sequenceDiagram.";
  return `"${word}" is not a kind of diagram here${hint}`;
}

function bandMessages(text: string): string[] {
  const colour = /^rect\s+(.+)$/.exec(text)?.[1];
  const known = Object.keys(bandTones);
  if (colour === undefined || known.includes(colour)) return [];
  return [`rect knows no colour "${colour}"${didYouMean(colour, known) || `; use ${known.join(", ")}.`}`];
}

function toneMessages(text: string): string[] {
  // What stands in quotes is a label, and may hold colons.
  const bare = text.replace(/"[^"]*"/g, '""');
  const names = [...bare.matchAll(/:::([\w-]+)/g)].map((found) => found[1] ?? "");
  const assigned = /^class\s+\S+\s+([\w-]+)/.exec(bare)?.[1];
  return [...names, ...(assigned === undefined ? [] : [assigned])]
    .filter((name) => !diagramTones.some((tone) => tone === name))
    .map(
      (name) => `there is no class "${name}"${didYouMean(name, diagramTones) || `; use ${diagramTones.join(", ")}.`}`,
    );
}
