import * as words from "#words/stage.ts";
import type { Player } from "../../panel/player.ts";

/** The beats as a list. Seen where motion is reduced, where it does the telling; always there for screen readers. */
export function StepList({ player }: { readonly player: Player }) {
  const { stops, stopIndex } = player;
  if (stops.value.length === 0) return null;
  return (
    <ol class="stage-steps" aria-label={words.steps}>
      {stops.value.map(({ atMs, label }, index) => (
        <li
          key={`${atMs} ${label}`}
          class={index === stopIndex.value ? "is-current" : index < stopIndex.value ? "is-past" : ""}
          aria-current={index === stopIndex.value ? "step" : undefined}
        >
          {label}
        </li>
      ))}
    </ol>
  );
}
