import { isReservedWord } from "../scene/client-name.ts";
import type { Lexeme } from "./lexemes.ts";
import { methodNamed } from "./method-names.ts";
import { quoted, refuse, type Span } from "./refusal.ts";
import { spanOf } from "./surface.ts";

const valueTypes = new Set<Lexeme["type"]>(["word", "number", "string"]);

/**
 * Says in a sentence what acorn's error at `position` most likely is.
 *
 * Errors: always throws a Refusal.
 */
export function refuseSyntax(lexemes: readonly Lexeme[], message: string, position: number): never {
  const visible = lexemes.filter(({ type }) => type !== "space");
  const index = visible.findIndex(({ start, text: typed }) => position < start + typed.length);
  const here = visible[index];
  const before = index === -1 ? visible.at(-1) : visible[index - 1];
  if (here === undefined) refuse({ start: position, end: position }, atTheEnd(before, visible.at(-2)));
  const at = spanOf(here);
  refuseWords(message, at, here, before);
  refuseSigns(at, here, before);
  const beforeEnds = before !== undefined && (valueTypes.has(before.type) || before.type === "close");
  if (beforeEnds && (valueTypes.has(here.type) || here.type === "open"))
    refuseNeighbours(at, here, before, visible, index);
  refuse(at, `${quoted(here.text)} cannot stand here: a chain reads like socket.to("general").emit("msg", "hi").`);
}

function atTheEnd(before: Lexeme | undefined, earlier: Lexeme | undefined): string {
  if (earlier?.text === "const") return `Say what to keep: const ${quoted(before?.text ?? "op")} = io.to("general").`;
  if (before?.text === ".") return 'After the dot comes what to do, for example emit("msg", "hi").';
  if (before?.text === "=") return 'After the = comes what to keep, for example io.to("general").';
  return 'Something is missing at the end: a chain reads like socket.to("general").emit("msg", "hi").';
}

function refuseWords(message: string, at: Span, here: Lexeme, before: Lexeme | undefined): void {
  const word = quoted(here.text);
  if (/already been declared/.test(message)) refuse(at, `There is already a const ${word}: pick another name.`);
  if (/escape/i.test(message)) refuse(at, "The \\ in this text starts no known sign: write \\\\ for a backslash.");
  if (/number/i.test(message)) refuse(at, `${word} is no number as JavaScript writes it.`);
  if (before?.text === "const" && here.type === "word") {
    refuse(at, `${word} is a word of JavaScript itself: pick another name for the const.`);
  }
  if (/Missing initializer/.test(message) || before?.text === "const") {
    refuse(at, 'A const needs a name and what it keeps, for example const op = io.to("general").');
  }
  if (here.type === "word" && isReservedWord(here.text) && /keyword|reserved|meta property/i.test(message)) {
    refuse(at, `${word} is a word of JavaScript itself: start with io, socket or a client's name.`);
  }
}

function refuseSigns(at: Span, here: Lexeme, before: Lexeme | undefined): void {
  if (here.text === "." && before?.type === "word" && isReservedWord(before.text)) {
    refuse(spanOf(before), `${before.text} is a word of JavaScript itself: start with io, socket or a client's name.`);
  }
  if (here.text === ".") {
    refuse(at, before?.text === "." ? "One dot is enough here." : "A chain starts with io or socket, then the dot.");
  }
  if (here.text === "," && (before?.type === "open" || before?.text === ",")) {
    refuse(at, "Something is missing before this comma.");
  }
  if (here.text === "," && before?.type === "close") refuse(at, "Put a semicolon between two chains, not a comma.");
  if (here.text === ":") refuse(at, 'A name and its value go in braces, for example { text: "hi" }.');
  if (here.text === "=") refuse(at, 'To keep an operator, write const op = io.to("general").');
  if (here.type === "close" && before?.text === ":") refuse(at, "A value is missing after the colon.");
  if (before?.text === ".") {
    refuse(at, `After the dot comes what to do, for example emit("msg", "hi"), not ${quoted(here.text)}.`);
  }
}

/** Two values side by side: a comma, a dot, a semicolon, a colon or quotes are missing, by where it is. */
function refuseNeighbours(at: Span, here: Lexeme, before: Lexeme, visible: readonly Lexeme[], index: number): never {
  const opener = enclosing(visible, index);
  if (methodNamed(before.text) !== null && visible[index - 2]?.text === ".") {
    const inside = here.type === "open" ? '"general"' : quoted(here.text);
    refuse(at, `Put round brackets after ${before.text}, as in .${before.text}(${inside}).`);
  }
  const [left, right] = [quoted(before.text), quoted(here.text)];
  if (opener === undefined && methodNamed(here.text) !== null) refuse(at, `A dot is missing before ${right}.`);
  if (opener === undefined && before.text === "const") refuse(at, `${right} is no name for a const.`);
  if (opener === undefined && here.type === "open")
    refuse(at, `This ${right} starts nothing: put a dot and a method before it.`);
  if (opener === undefined && before.type === "close")
    refuse(at, `Put a semicolon before ${right}: it starts another chain.`);
  if (opener === undefined) refuse(at, `A dot or a semicolon is missing between ${left} and ${right}.`);
  if (before.type === "word" && here.type === "word")
    refuse({ ...at, start: before.start }, `Text needs quotes: "${left} ${right}".`);
  if (opener.text === "{" && before.type === "word") refuse(at, `A colon is missing after ${left}.`);
  refuse(at, `A comma is missing before ${right}.`);
}

function enclosing(visible: readonly Lexeme[], index: number): Lexeme | undefined {
  const open: Lexeme[] = [];
  for (const lexeme of visible.slice(0, index)) {
    if (lexeme.type === "open") open.push(lexeme);
    if (lexeme.type === "close") open.pop();
  }
  return open.at(-1);
}
