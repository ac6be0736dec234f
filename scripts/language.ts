import { existsSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";
import type { Plugin, UserConfig } from "vite";

/** The language that the site speaks: a folder of words and one of lessons. */
export interface Language {
  /** As `<html lang>` has it; also the name of both folders. */
  readonly tag: string;
  /** Folders from the project's root. */
  readonly words: string;
  readonly lessons: string;
}

/** A language that is not there; the message is for the person who asked for it. */
export class LanguageError extends Error {
  override readonly name = "LanguageError";
}

const sourceTag = "en";

/**
 * The language that `EMITSCOPE_LANGUAGE` names, English without it. Whatever Vite builds speaks it; the command line stays
 * English, as others script against it.
 *
 * Shape:  words in server/words/<tag>; lessons in lessons/<tag>, or in lessons/ while there are none in that language.
 * Errors: throws LanguageError when there are no words in that language.
 */
export function chosenLanguage(tag: string = env.EMITSCOPE_LANGUAGE || sourceTag, root = "."): Language {
  const words = `server/words/${tag}`;
  const isName = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{2,8})*$/.test(tag);
  if (!isName || !existsSync(join(root, words))) {
    throw new LanguageError(
      `EMITSCOPE_LANGUAGE is "${tag}", and there is no folder server/words/${tag} with its words.`,
    );
  }
  const own = `lessons/${tag}`;
  return { tag, words, lessons: tag !== sourceTag && existsSync(join(root, own)) ? own : "lessons" };
}

/**
 * Lets `#words/…` lead to this language's words, in the page, its worker and the renderer, and names it in `<html lang>`.
 *
 * Errors: none of its own; a file of words that is missing fails in Vite as any import.
 */
export function speaks({ tag, words }: Language): Plugin {
  return {
    name: "emitscope:language",
    config: ({ root = process.cwd() }): UserConfig => ({
      // Global on purpose: nothing but our own code asks for these words.
      resolve: { alias: [{ find: /^#words\//, replacement: `${join(root, words)}/` }] },
    }),
    transformIndexHtml: (html) => html.replace(/<html lang="[^"]*"/, `<html lang="${tag}"`),
  };
}
