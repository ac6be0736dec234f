import { didYouMean } from "../../lab/nearest.ts";
import { codeLines } from "../diagram-source.ts";
import { type DiagramLight, moments } from "../lesson.ts";
import { type BlockKind, nextOf } from "./block.ts";

const keywords = ["subgraph", "end", "direction", "class", "participant", "actor", "as", "Note", "over", "rect"];

/** Words of a diagram that may be ids of its nodes: all that is neither a keyword nor part of a label. */
function idsIn(source: string): string[] {
  const [, ...lines] = codeLines(source);
  const words = lines.flatMap(({ text }) => {
    const bare = text
      .replace(/"[^"]*"/g, " ")
      .replace(/:::[\w-]+/g, " ")
      .replace(/\[[^\]]*\]|\([^)]*\)|\{[^}]*\}|\|[^|]*\|/g, " ")
      .replace(/:.*$/, "");
    return bare.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? [];
  });
  return [...new Set(words)].filter((word) => !keywords.includes(word));
}

/** ```mermaid: a diagram, whose comments say its title and which node is lit at which moment. */
export const readDiagram: BlockKind = ({ reader, line, text }, content) => {
  const problem = (index: number, field: string, message: string) =>
    reader.problems.push({ file: reader.file, line: line + index, field: `mermaid${field}`, message });
  const ids = idsIn(text);
  let title = "";
  const lights: DiagramLight[] = [];
  for (const [index, each] of text.split("\n").entries()) {
    const [, key = "", value = ""] = /^\s*%%\s*([a-z]+):\s*(.*?)\s*$/.exec(each) ?? [];
    if (key === "") continue;
    if (key === "title") {
      title = value;
    } else if (key === "light") {
      const [node = "", moment = "", more] = value.split(/\s+/);
      const known = moments.find((other) => other === moment);
      if (known === undefined || more !== undefined) {
        const hint = didYouMean(moment, moments) || `; write %% light: node moment, one of ${moments.join(", ")}.`;
        problem(index, ".light", `"${value}" has no moment${hint}`);
      } else if (ids.includes(node)) lights.push({ node, moment: known });
      else problem(index, ".light", `the diagram has no node ${node}${didYouMean(node, ids) || "."}`);
    } else
      problem(
        index,
        `.${key}`,
        `is not a key here${didYouMean(key, ["title", "light"]) || "; the keys are title, light."}`,
      );
  }
  if (title === "")
    problem(0, ".title", "is missing; begin with %% title: what it shows, for those who do not see it.");
  const id = `diagram-${nextOf("diagram", content)}`;
  content.parts.push({ type: "diagram", diagram: { line, field: "mermaid", id, title, source: text, lights } });
};
