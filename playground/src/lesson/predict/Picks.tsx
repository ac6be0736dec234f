interface PicksProps {
  readonly clients: readonly string[];
  /** Left out, what is ticked is in the boxes alone, so that nothing is lost when scripts come late. */
  readonly ticked?: readonly string[];
  readonly onTick?: (client: string, isTicked: boolean) => void;
}

/** A box per client. */
export function Picks({ clients, ticked, onTick }: PicksProps) {
  return (
    <div class="picks">
      {clients.map((client) => (
        <label key={client} class="pick">
          <input
            type="checkbox"
            value={client}
            autocomplete="off"
            {...(ticked && { checked: ticked.includes(client) })}
            onChange={onTick && (({ currentTarget }) => onTick(client, currentTarget.checked))}
          />
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
