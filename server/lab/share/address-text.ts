import * as words from "#words/addresses.ts";
import { fail, ok, type Result } from "../result.ts";
import type { RoomName } from "../scene/scene.ts";

/**
 * Text as one part of an address. Whatever a chat program might take for the end of a link is percent-encoded, and so is
 * whatever parts parts: `& = ; : , @ ~`.
 *
 * Errors: none; half a surrogate pair, which no address can hold, becomes U+FFFD.
 */
export function writePart(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%20/g, "+")
    .replace(/%2F/g, "/");
}

/** Code as the last part of a value: brackets stay readable where each has its partner. Errors: none. */
export function writeCode(source: string): string {
  const readable = writePart(source).replace(/%2C/g, ",").replace(/%3B/g, ";").replace(/%3A/g, ":");
  return hasPairs(source) ? readable.replace(/%28/g, "(").replace(/%29/g, ")") : readable;
}

/** What `writePart` or `writeCode` wrote, also after a chat program decoded it. Errors: address/invalid. */
export function readPart(part: string): Result<string> {
  try {
    return ok(decodeURIComponent(part.replace(/\+/g, " ")));
  } catch {
    return refuseAddress("", words.changed);
  }
}

/** A room as a part: a number as it is, and text in quotes where it would read as something else. Errors: none. */
export function writeRoom(room: RoomName): string {
  const isPlain = typeof room === "number" || (room !== "" && !room.startsWith('"') && !isNumber(room));
  return writePart(isPlain ? String(room) : JSON.stringify(room));
}

/** The room of a part. Errors: address/invalid. */
export function readRoom(part: string): Result<RoomName> {
  const text = readPart(part);
  if (!text.ok) return text;
  if (isNumber(text.value)) return ok(Number(text.value));
  if (!text.value.startsWith('"')) return text;
  const json = readJson(text.value);
  if (!json.ok) return json;
  return typeof json.value === "string" ? ok(json.value) : refuseAddress("", words.roomKind);
}

/** A part that is JSON. Errors: address/invalid. */
export function readJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return refuseAddress("", words.notJson);
  }
}

/** An address that cannot be used, and why, in a sentence or the end of one. Errors: none; the failure is the answer. */
export function refuseAddress(field: string, why: string): Extract<Result<never>, { ok: false }> {
  return fail("address/invalid", words.broken(why.replace(/\.$/, "")), field === "" ? {} : { field });
}

function isNumber(text: string): boolean {
  return Number.isFinite(Number(text)) && String(Number(text)) === text;
}

function hasPairs(source: string): boolean {
  let depth = 0;
  for (const sign of source) {
    if (sign === "(") depth++;
    if (sign === ")" && --depth < 0) return false;
  }
  return depth === 0;
}
