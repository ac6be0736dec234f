/** Whether these values, as messages carry them, all say the same. Errors: none; none at all do. */
export function areSame(values: readonly unknown[]): boolean {
  return values.every((value) => isSame(values[0], value));
}

function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  const [mine, its] = [entriesOf(one), entriesOf(other)];
  return (
    Array.isArray(one) === Array.isArray(other) &&
    mine.size === its.size &&
    [...mine].every(([key, value]) => its.has(key) && isSame(value, its.get(key)))
  );
}

/** Bytes have entries only through a view. */
function entriesOf(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value instanceof ArrayBuffer ? new Uint8Array(value) : value));
}
