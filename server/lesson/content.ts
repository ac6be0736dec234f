import type { Token } from "markdown-it";
import type { Content } from "./blocks/block.ts";
import { blockKinds } from "./blocks/kinds.ts";
import type { Reader } from "./reader.ts";
import type { Scenes } from "./scenes.ts";

interface Text {
  readonly tokens: readonly Token[];
  readonly scenes: Scenes;
  readonly bodyLine: number;
}

/** Parts the text at the lesson's own blocks and reads each of them. Errors: reported; a bad block is left out. */
export function readContent(
  reader: Reader,
  { tokens, scenes, bodyLine }: Text,
  render: (stretch: readonly Token[]) => string,
): Content {
  const content: Content = { parts: [], claims: [] };
  let stretch: Token[] = [];
  const endStretch = () => {
    if (stretch.length > 0) content.parts.push({ type: "prose", html: render(stretch) });
    stretch = [];
  };
  for (const token of tokens) {
    const name = token.info.trim();
    const read = token.type === "fence" ? blockKinds.get(name) : undefined;
    if (read === undefined) {
      stretch.push(token);
      continue;
    }
    endStretch();
    const line = bodyLine + (token.map?.[0] ?? 0) + 1;
    read({ reader, name, line, text: token.content, scene: scenes.at(line), scenes }, content);
  }
  endStretch();
  return content;
}
