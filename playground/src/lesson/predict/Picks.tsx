/** A box per client. What is ticked is in the boxes themselves, so that nothing is lost when scripts come late. */
export function Picks({ clients }: { readonly clients: readonly string[] }) {
  return (
    <div class="picks">
      {clients.map((client) => (
        <label key={client} class="pick">
          <input type="checkbox" value={client} autocomplete="off" />
          <span class="pick-letter" aria-hidden="true">
            {client.slice(0, 1)}
          </span>
          {client}
        </label>
      ))}
    </div>
  );
}

/** The clients ticked in a question. Errors: none. */
export function ticksIn(question: Element | null): ReadonlySet<string> {
  const boxes = question?.querySelectorAll<HTMLInputElement>(".pick input:checked") ?? [];
  return new Set([...boxes].map((box) => box.value));
}
