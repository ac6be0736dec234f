import * as words from "#words/scene-errors.ts";
import type { Json } from "./expression/tree.ts";
import { ok, type Result } from "./result.ts";
import { refuseField } from "./scene/fields.ts";

const deepest = 32;
const longest = 20_000;

/**
 * A value that can be sent as it is, copied: plain objects, arrays, text, finite numbers, true, false and null.
 *
 * Shape:  at most 32 levels and 20,000 characters as JSON.
 * Errors: scene/invalid, at the path of the first part that does not fit, starting from `field`.
 */
export function parseJson(value: unknown, field: string): Result<Json> {
  const parsed = jsonAt(value, field, 1);
  if (!parsed.ok || JSON.stringify(parsed.value).length <= longest) return parsed;
  return refuseField(field, words.jsonTooLong(longest));
}

function jsonAt(value: unknown, field: string, depth: number): Result<Json> {
  if (value === null || typeof value === "string" || typeof value === "boolean") return ok(value);
  if (typeof value === "number" && Number.isFinite(value)) return ok(value);
  if (typeof value !== "object") return refuseField(field, words.notJson);
  if (depth > deepest) return refuseField(field, words.jsonTooDeep(deepest));
  return Array.isArray(value) ? listAt(value, field, depth) : objectAt(value, field, depth);
}

function listAt(value: readonly unknown[], field: string, depth: number): Result<Json> {
  const items: Json[] = [];
  for (const [index, item] of value.entries()) {
    const parsed = jsonAt(item, `${field}[${index}]`, depth + 1);
    if (!parsed.ok) return parsed;
    items.push(parsed.value);
  }
  return ok(items);
}

function objectAt(value: object, field: string, depth: number): Result<Json> {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    return refuseField(field, words.notPlainObject);
  }
  const entries: [string, Json][] = [];
  for (const [key, item] of Object.entries(value)) {
    if (key === "__proto__") return refuseField(`${field}.${key}`, words.nameIsProto);
    const parsed = jsonAt(item, `${field}.${key}`, depth + 1);
    if (!parsed.ok) return parsed;
    entries.push([key, parsed.value]);
  }
  return ok(Object.fromEntries(entries));
}
