import type { TextStorage } from "./storage.ts";

const storageKey = "emitscope:history";
const longestHistory = 50;

/** Expressions that were run, walked like a shell's: older and newer, back to what was being typed. */
export interface TypedHistory {
  /** Remembers a text that was run and goes back to the newest end. */
  add(text: string): void;
  /** The text before, or null at the oldest; `typed` is kept for the way back. */
  older(typed: string): string | null;
  /** The text after, at last what was being typed; null where there is nothing newer. */
  newer(): string | null;
}

/** A history kept in `storage`. Errors: none; what cannot be read is an empty history. */
export function createHistory(storage: TextStorage): TypedHistory {
  let texts = readTexts(storage.read(storageKey));
  let place = texts.length;
  let draft = "";

  return {
    add(text) {
      texts = [...texts.filter((old) => old !== text), text].slice(-longestHistory);
      place = texts.length;
      storage.write(storageKey, JSON.stringify(texts));
    },
    older(typed) {
      if (place === texts.length) draft = typed;
      // The newest text is often still in the box: going to it would look as if the key did nothing.
      let next = place - 1;
      while (next >= 0 && texts[next] === typed) next -= 1;
      const text = texts[next];
      if (text === undefined) return null;
      place = next;
      return text;
    },
    newer() {
      if (place >= texts.length) return null;
      place += 1;
      return texts[place] ?? draft;
    },
  };
}

function readTexts(kept: string | null): readonly string[] {
  if (kept === null) return [];
  try {
    const texts: unknown = JSON.parse(kept);
    return Array.isArray(texts) ? texts.filter((text) => typeof text === "string").slice(-longestHistory) : [];
  } catch {
    return [];
  }
}
