import { callLinks, ends, type MethodName, propertyLinks } from "./tree.ts";

/** Every method of the grammar: links, then ends. */
export const methodNames: readonly MethodName[] = [...propertyLinks, ...callLinks, ...ends];

const byWord = new Map<string, MethodName>(methodNames.map((name) => [name, name]));

/** The word as a method of the grammar, or null. Errors: none. */
export function methodNamed(word: string): MethodName | null {
  return byWord.get(word) ?? null;
}
