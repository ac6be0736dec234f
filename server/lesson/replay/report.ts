import { nameList } from "../../lab/name-list.ts";
import { receipts } from "../../lab/replay/verdicts.ts";
import type { Result } from "../../lab/result.ts";
import type { Trace } from "../../lab/trace.ts";
import type { Written } from "../lesson.ts";

/** Tells a problem of what was written there. */
export type Report = (written: Written, message: string) => void;

/** The value, or null when the failure's sentence was reported. */
export function valueOrReport<T>(result: Result<T>, written: Written, report: Report): T | null {
  if (result.ok) return result.value;
  report(written, result.message);
  return null;
}

/** Copies by client, of those that got any, in scene order. Errors: none. */
export function copiesIn(traces: readonly Trace[]): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  for (const { client, copies } of traces.flatMap(receipts)) {
    if (copies > 0) all.set(client, (all.get(client) ?? 0) + copies);
  }
  return all;
}

/** `Bo and Cy (2 copies)`, or `nobody`. Errors: none. */
export function told(copies: ReadonlyMap<string, number>): string {
  return nameList([...copies].map(([name, count]) => (count === 1 ? name : `${name} (${count} copies)`)));
}
