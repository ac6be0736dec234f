import { type Lexeme, lexemesOf } from "./lexemes.ts";
import { methodNamed } from "./method-names.ts";

/** What a piece of typed text is, for its colour. `room` and `event` are strings or numbers by where they stand. */
export type TokenKind =
  | "root"
  | "client"
  | "method"
  | "string"
  | "number"
  | "keyword"
  | "punctuation"
  | "room"
  | "event"
  | "plain";

/** One piece of the text. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/** An open bracket: whose arguments it holds, and the argument's index; inside an object nothing names a room. */
interface Frame {
  readonly method: string | null;
  readonly isNested: boolean;
  index: number;
}

const roots = new Set(["io", "socket"]);
const keywords = new Set(["ack", "const", "false", "new", "null", "true", "Uint8Array", "undefined"]);
const roomMethods = new Set(["to", "in", "except", "join", "leave", "socketsJoin", "socketsLeave"]);
const eventMethods = new Set(["emit", "emitWithAck"]);

/**
 * The text in pieces with what each is, also while it is half typed or wrong.
 *
 * Shape:  in order; their texts joined are the text given. `clients` are names to show as clients.
 * Errors: none.
 */
export function tokensOf(text: string, clients: readonly string[] = []): readonly Token[] {
  const frames: Frame[] = [];
  let [before, earlier]: (Lexeme | undefined)[] = [];
  return lexemesOf(text).map((lexeme) => {
    const kind = kindOf(lexeme, before, frames.at(-1), clients);
    if (lexeme.type === "open") frames.push(frameOf(lexeme, before, earlier, frames.at(-1)));
    if (lexeme.type === "close") frames.pop();
    const frame = frames.at(-1);
    if (lexeme.text === "," && frame !== undefined && !frame.isNested) frame.index++;
    if (lexeme.type !== "space") [before, earlier] = [lexeme, before];
    return { kind, text: lexeme.text };
  });
}

function frameOf(opener: Lexeme, before: Lexeme | undefined, earlier: Lexeme | undefined, outer?: Frame): Frame {
  if (opener.text === "(") {
    const isCall = before?.type === "word" && earlier?.text === ".";
    return { method: isCall ? before.text : null, isNested: false, index: 0 };
  }
  return { method: opener.text === "[" ? (outer?.method ?? null) : null, isNested: true, index: outer?.index ?? 0 };
}

function kindOf(
  lexeme: Lexeme,
  before: Lexeme | undefined,
  frame: Frame | undefined,
  clients: readonly string[],
): TokenKind {
  const { type, text } = lexeme;
  if (type === "open" || type === "close" || type === "sign") return "punctuation";
  if (type === "string" || type === "number") return placeOf(frame) ?? type;
  if (type !== "word") return "plain";
  if (before?.text === ".")
    return methodNamed(text) !== null || text === "of" || text === "sockets" ? "method" : "plain";
  if (roots.has(text)) return "root";
  if (clients.includes(text)) return "client";
  return keywords.has(text) ? "keyword" : "plain";
}

function placeOf(frame: Frame | undefined): "room" | "event" | null {
  const method = frame?.method ?? "";
  if (roomMethods.has(method)) return "room";
  return eventMethods.has(method) && frame?.index === 0 && !frame.isNested ? "event" : null;
}
