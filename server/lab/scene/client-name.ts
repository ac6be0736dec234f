import * as words from "#words/scene-errors.ts";
import { fail, ok, type Result } from "../result.ts";

const longestName = 24;
const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;

/** Words that strict JavaScript does not let one bind, and its literals. */
const keywords = new Set(
  `arguments await break case catch class const continue debugger default delete do else enum eval export extends false
   finally for function if implements import in instanceof interface let new null package private protected public return
   static super switch this throw true try typeof var void while with yield`.split(/\s+/),
);
const taken = new Set(["io", "socket", "ack", "undefined", "Uint8Array"]);

/** Whether JavaScript, or this grammar, keeps the word for itself. Errors: none. */
export function isReservedWord(word: string): boolean {
  return keywords.has(word) || taken.has(word);
}

/** Whether the text is one JavaScript identifier, reserved or not. Errors: none. */
export function isIdentifier(text: string): boolean {
  return identifier.test(text);
}

/** Whether a client, or a `const`, may have this name. Errors: none. */
export function isClientName(name: unknown): name is string {
  return parseClientName(name).ok;
}

/**
 * A client's name: a JavaScript identifier of at most 24 characters that nothing else has taken.
 *
 * Errors: scene/invalid, with what to type instead; whoever asks adds the field.
 */
export function parseClientName(name: unknown): Result<string> {
  if (typeof name !== "string") return fail("scene/invalid", words.needsName);
  if (name === "") return fail("scene/invalid", words.nameEmpty);
  if ([...name].length > longestName) {
    return fail("scene/invalid", words.nameTooLong(longestName));
  }
  if (/^\p{Nd}/u.test(name)) return fail("scene/invalid", words.nameStartsWithDigit(name));
  if (!identifier.test(name)) {
    return fail("scene/invalid", words.nameSigns);
  }
  if (keywords.has(name)) return fail("scene/invalid", words.nameIsJavaScript(name));
  if (taken.has(name)) return fail("scene/invalid", words.nameHasMeaning(name));
  if (name === "__proto__") return fail("scene/invalid", words.nameIsProto);
  return ok(name);
}

/** Two names with the same key count as one name: case is ignored, and so is how an accent is encoded. Errors: none. */
export function clientNameKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
