import * as words from "#words/inventory.ts";
import type { InventoryTaking } from "../../progress/progress.ts";
import { gainOf } from "./gain.ts";

/** Earlier scores: the first, the last, and what was gained between them. */
export function InventoryScores({ takings }: { readonly takings: readonly InventoryTaking[] }) {
  const gain = gainOf(takings);
  const before = takings[0];
  if (before === undefined) return null;
  return (
    <dl class="inventory-scores">
      <Score name={words.before} taking={before} />
      {gain && (
        <>
          <Score name={words.after} taking={gain.after} />
          <div>
            <dt>{words.gain}</dt>
            <dd>{words.gained(gain.points, gain.share)}</dd>
          </div>
        </>
      )}
    </dl>
  );
}

function Score({ name, taking: { at, right, of } }: { readonly name: string; readonly taking: InventoryTaking }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{words.taken(right, of, words.day(at))}</dd>
    </div>
  );
}
