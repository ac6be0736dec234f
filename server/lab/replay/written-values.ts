import type { LabState } from "../state.ts";

/** Writes a value for one client: ids are new in each run, so its own becomes `<id>` and bo's `<id:bo>`. */
export type WriteFor = (client: string, value: unknown) => unknown;

/**
 * How values are written, so that the same experiment gives the same line each time.
 *
 * Shape:  deep, in values only; `undefined` becomes null.
 * Errors: none.
 */
export function writerFor({ clients }: LabState): WriteFor {
  const names = new Map(clients.map(({ id, name }) => [id, name]));
  const write: WriteFor = (client, value) => {
    if (typeof value === "string") {
      const name = names.get(value);
      if (name === undefined) return value;
      return name === client ? "<id>" : `<id:${name}>`;
    }
    if (Array.isArray(value)) return value.map((item) => write(client, item));
    if (typeof value === "object" && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, write(client, entry)]));
    }
    return value ?? null;
  };
  return write;
}

function rank(value: unknown): number {
  if (typeof value === "number") return 0;
  return typeof value === "string" ? 1 : 2;
}

function order(one: unknown, other: unknown): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  const [left, right] = [one, other].map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
  return (left ?? "") < (right ?? "") ? -1 : 1;
}

/** Rooms as they are written: numbers, then strings by code unit, then whatever else was joined. Errors: none. */
export function writtenRooms(write: WriteFor, client: string, rooms: Iterable<unknown>): unknown[] {
  return [...rooms].map((room) => write(client, room)).sort(order);
}
