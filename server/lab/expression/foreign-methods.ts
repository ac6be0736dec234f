import * as words from "#words/expression-errors.ts";
import { nearest } from "../nearest.ts";
import { methodNames } from "./method-names.ts";
import { quoted } from "./refusal.ts";
import { propertyLinks } from "./tree.ts";

/** Words of Socket.IO and JavaScript that people try here, each with what to do instead. */
const foreign: ReadonlyMap<string, string> = new Map(Object.entries(words.foreignMethods));
const properties = new Set<string>(propertyLinks);

/** One sentence for a word after a dot that is not of the grammar: what to write instead. Errors: none. */
export function foreignMethodMessage(word: string): string {
  const known = foreign.get(word);
  if (known !== undefined) return known;
  const near = nearest(word, methodNames);
  if (near === null) return words.unknownMethod(quoted(word));
  return words.unknownMethodNear(quoted(word), `.${near}${properties.has(near) ? "" : "()"}`);
}
