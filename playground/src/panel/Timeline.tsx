import * as words from "#words/timeline.ts";
import "./timeline.css";
import { useComputed, useSignal } from "@preact/signals";
import { type Player, speeds } from "./player.ts";
import { RestartIcon, StepBackIcon, StepForwardIcon, ToggleIcon } from "./TimelineIcons.tsx";
import { TimelineSlider } from "./TimelineSlider.tsx";

/** Play, pause, step, scrub and speed of the replay that `player` holds. */
export function Timeline({ player }: { readonly player: Player }) {
  const { isPlaying, playheadMs, durationMs, stops, stopIndex, speed } = player;
  // Said only after a step: while it plays or is dragged, every beat aloud would be noise.
  const announced = useSignal("");
  const label = stops.value[stopIndex.value]?.label ?? words.nothingYet;
  // Computed, so that a frame renders nothing here.
  const isAtStart = useComputed(() => playheadMs.value <= 0);
  const isAtEnd = useComputed(() => playheadMs.value >= durationMs.value);
  const isEmpty = durationMs.value === 0;
  const step = (go: () => void) => {
    go();
    announced.value = stops.peek()[stopIndex.peek()]?.label ?? words.atStart;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row in every browser
    <div class="timeline" role="group" aria-label={words.timeline}>
      <div class="timeline-buttons">
        <button
          type="button"
          class="timeline-button"
          aria-label={words.restart}
          disabled={isEmpty}
          onClick={player.restart}
        >
          <RestartIcon />
        </button>
        <button
          type="button"
          class="timeline-button"
          aria-label={words.stepBack}
          disabled={isEmpty || isAtStart.value}
          onClick={() => step(player.stepBack)}
        >
          <StepBackIcon />
        </button>
        <button
          type="button"
          class="timeline-button timeline-toggle"
          aria-label={isPlaying.value ? words.pause : words.play}
          disabled={isEmpty}
          onClick={player.toggle}
        >
          <ToggleIcon isPlaying={isPlaying.value} />
        </button>
        <button
          type="button"
          class="timeline-button"
          aria-label={words.stepForward}
          disabled={isEmpty || isAtEnd.value}
          onClick={() => step(player.stepForward)}
        >
          <StepForwardIcon />
        </button>
      </div>
      <div class="timeline-track">
        <p class="timeline-label" aria-hidden="true">
          {label}
        </p>
        <TimelineSlider player={player} label={label} />
      </div>
      <label class="timeline-speed">
        <span class="unseen">{words.speed}</span>
        <select
          value={String(speed.value)}
          onChange={(event) => player.setSpeed(speeds.find((one) => String(one) === event.currentTarget.value) ?? 1)}
        >
          {speeds.map((one) => (
            <option key={one} value={String(one)}>
              {words.speeds[one]}
            </option>
          ))}
        </select>
      </label>
      <p class="unseen" aria-live="polite">
        {announced}
      </p>
    </div>
  );
}
