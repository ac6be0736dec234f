import * as words from "#words/stage.ts";
import type { StagePlan } from "./plan.ts";
import { fitText } from "./text-fit.ts";

const lineLimit = 4;

/** What the pips on small clients mean: a line for each room that has no outline, beside the server. */
export function TagLegend({ plan: { phases, server } }: { readonly plan: StagePlan }) {
  const placement = phases.at(-1)?.placement;
  if (placement === undefined || placement.sizing.isRoomy) return null;
  const tagged = placement.rooms.filter(({ drawn, members }) => drawn === "tag" && members.length > 0);
  const shown = tagged.slice(0, tagged.length > lineLimit ? lineLimit - 1 : lineLimit);
  const hidden = tagged.length - shown.length;
  const y = (index: number) => server.y + 34 + index * 15;
  return (
    <g>
      {shown.map(({ label, hue, namespace }, index) => (
        <g key={`${namespace} ${label}`} class={`is-room-${hue}`}>
          <circle class="stage-pip" cx="18" cy={y(index) - 4} r="4.5" />
          <text class="stage-legend" x="28" y={y(index)}>
            {fitText(label, server.x - 36, 12)}
          </text>
        </g>
      ))}
      {hidden > 0 && (
        <text class="stage-legend" x="28" y={y(shown.length)}>
          {words.moreRooms(hidden)}
        </text>
      )}
    </g>
  );
}
