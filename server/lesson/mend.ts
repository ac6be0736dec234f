/** What stands in for a value that an author has to mend, by its key: the block can be read on, and nothing is said of it. */
const standIns: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(
    ["title", "summary", "question", "head", "call", "says", "front", "label", "goal", "solution", "proof"].map(
      (key) => [key, "-"],
    ),
  ),
  url: "https://-",
  minutes: 1,
  sender: "the server",
  emit: 'io.emit("msg")',
  messages: { right: "-" },
  rows: [],
  hints: ["-"],
};

/**
 * A copy of what an author typed in which each of these places holds what can be read.
 *
 * Shape:  what may be left out is; so is a key that is not known, and a place inside of what is no list of keys and values.
 * Errors: none; where nothing fits, the copy has the same problems.
 */
export function mended(typed: unknown, faults: readonly Fault[]): unknown {
  const copy: unknown = structuredClone(typed);
  for (const fault of faults) mend(copy, fault);
  return copy;
}

interface Fault {
  readonly path: readonly (string | number)[];
  /** Whether the last of the path is a key that is not known there. */
  readonly isKeyUnknown: boolean;
}

function mend(value: unknown, { path, isKeyUnknown }: Fault): void {
  let container = value;
  for (const [depth, key] of path.entries()) {
    if (typeof container !== "object" || container === null) return;
    const next: unknown = Reflect.get(container, key);
    if (depth < path.length - 1 && typeof next === "object" && next !== null) {
      container = next;
      continue;
    }
    const within = path[depth - 1];
    if (isKeyUnknown) Reflect.deleteProperty(container, key);
    else if (typeof key === "number" || within === "messages") Reflect.set(container, key, "-");
    else if (within === "clients") Reflect.set(container, key, null);
    else if (Object.hasOwn(standIns, key)) Reflect.set(container, key, standIns[key]);
    else Reflect.deleteProperty(container, key);
    return;
  }
}
