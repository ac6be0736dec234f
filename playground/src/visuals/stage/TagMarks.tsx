import type { ClientLook, TagShape } from "./client-shape.ts";
import { fitText, textWidthPx } from "./text-fit.ts";

/** Rooms that have no outline: chips below a roomy client, pips on a small one. */
export function TagMarks({ look, topPx }: { readonly look: ClientLook; readonly topPx: number }) {
  if (look.tags.length === 0) return null;
  return look.isRoomy ? <Chips look={look} topPx={topPx} /> : <Pips look={look} />;
}

function Chips({ look: { tags, hiddenTags }, topPx }: { readonly look: ClientLook; readonly topPx: number }) {
  const chips = tags.map((tag: TagShape) => {
    const label = fitText(tag.label, tags.length === 1 ? 84 : 42, 12, true);
    return { ...tag, label, width: textWidthPx(label, 12, true) + 12 };
  });
  const more = hiddenTags > 0 ? `+${hiddenTags}` : "";
  const gap = 4;
  const total = chips.reduce((sum, { width }) => sum + width + gap, -gap) + (more === "" ? 0 : 20);
  let x = -total / 2;
  const placed = chips.map((chip) => {
    const at = x;
    x += chip.width + gap;
    return { ...chip, x: at };
  });
  return (
    <g>
      {placed.map((chip) => (
        <g key={`${chip.hue} ${chip.label}`} class={`stage-tag is-room-${chip.hue}`}>
          <rect x={chip.x} y={topPx} width={chip.width} height="17" rx="5" />
          <text x={chip.x + chip.width / 2} y={topPx + 12.5}>
            {chip.label}
          </text>
        </g>
      ))}
      {more !== "" && (
        <text class="stage-caption is-soft" x={x + 8} y={topPx + 13}>
          {more}
        </text>
      )}
    </g>
  );
}

function Pips({ look: { tags, radiusPx } }: { readonly look: ClientLook }) {
  return (
    <g>
      {tags.map(({ hue, label }, index) => (
        <circle
          key={`${hue} ${label}`}
          class={`stage-pip is-room-${hue}`}
          cx={(index - (tags.length - 1) / 2) * 10}
          cy={radiusPx - 1}
          r="4.5"
        />
      ))}
    </g>
  );
}
