import { useSignalEffect } from "@preact/signals";
import { useRef } from "preact/hooks";
import * as words from "#words/timeline.ts";
import type { Player } from "./player.ts";

/**
 * The playhead as a slider with a tick at each stop. Its arrow keys go from stop to stop, since a millisecond means
 * nothing here; the pointer scrubs freely. Position is written straight to the elements, so a frame renders nothing.
 */
export function TimelineSlider({ player, label }: { readonly player: Player; readonly label: string }) {
  const input = useRef<HTMLInputElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const ticks = useRef<HTMLDivElement>(null);
  const { playheadMs, durationMs, stops } = player;
  useSignalEffect(() => {
    const duration = durationMs.value;
    const part = duration === 0 ? 0 : playheadMs.value / duration;
    if (input.current !== null) {
      input.current.max = String(duration);
      input.current.value = String(playheadMs.value);
    }
    bar.current?.style.setProperty("transform", `scaleX(${part.toFixed(4)})`);
  });
  useSignalEffect(() => {
    const duration = durationMs.value;
    const places = stops.value.map((stop) => `${((100 * stop.atMs) / (duration || 1)).toFixed(2)}%`);
    // After the render that made these ticks: a style attribute in the markup would break the page's CSP.
    queueMicrotask(() => {
      [...(ticks.current?.children ?? [])].forEach((tick, index) => {
        if (tick instanceof HTMLElement) tick.style.left = places[index] ?? "0";
      });
    });
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const verbs: Record<string, () => void> = {
      ArrowLeft: player.stepBack,
      ArrowDown: player.stepBack,
      ArrowRight: player.stepForward,
      ArrowUp: player.stepForward,
    };
    const verb = verbs[event.key];
    if (verb === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    verb();
  };
  return (
    <div class="timeline-slider">
      <div class="timeline-rail">
        <div class="timeline-bar" ref={bar} />
      </div>
      <div class="timeline-ticks" ref={ticks}>
        {stops.value.map((stop) => (
          <i key={`${stop.atMs} ${stop.label}`} class="timeline-tick" />
        ))}
      </div>
      <input
        ref={input}
        class="timeline-input"
        type="range"
        min="0"
        step="any"
        aria-label={words.playhead}
        aria-valuetext={label}
        disabled={durationMs.value === 0}
        onInput={(event) => {
          player.pause();
          player.seek(event.currentTarget.valueAsNumber);
        }}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
