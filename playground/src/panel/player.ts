import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Stop } from "../../../server/lab/replay/telling.ts";
import type { Told } from "../../../server/lab/replay/told.ts";

/** How fast a replay may go, slowest first. */
export const speeds = [0.25, 0.5, 1, 2, 4] as const;
export type Speed = (typeof speeds)[number];

/** Where frames come from: the browser's in the page, a fake one in tests. */
export interface FrameSource {
  /** Calls back once, with the time in ms on any steady clock; gives how to cancel it. */
  readonly request: (onFrame: (nowMs: number) => void) => () => void;
  /** Calls back each time the page is hidden; gives how to stop listening. */
  readonly onHidden: (onHide: () => void) => () => void;
}

/** A replay: signals to read and verbs to call. Times are milliseconds of replay time at 1×. */
export interface Player {
  readonly playheadMs: ReadonlySignal<number>;
  readonly isPlaying: ReadonlySignal<boolean>;
  readonly speed: ReadonlySignal<Speed>;
  readonly durationMs: ReadonlySignal<number>;
  readonly stops: ReadonlySignal<readonly Stop[]>;
  /** Which stop the playhead is in; -1 before the first and when nothing is loaded. */
  readonly stopIndex: ReadonlySignal<number>;
  /** What is replayed, or null. */
  readonly told: ReadonlySignal<Told | null>;
  /** Plays on; from the end it begins again. */
  play(): void;
  pause(): void;
  toggle(): void;
  /** Pauses at the stop before the playhead, or at the start. */
  stepBack(): void;
  /** Pauses at the stop after the playhead, or at the end. */
  stepForward(): void;
  /** Moves the playhead; whether it plays stays as it is. */
  seek(playheadMs: number): void;
  /** Plays from the start. */
  restart(): void;
  setSpeed(speed: Speed): void;
  /** Shows a trace: from its start when it plays at once, else as the finished still picture. Null empties the stage. */
  load(told: Told | null, options: { readonly autoplay: boolean }): void;
  /** Stops frames and listeners for good. */
  close(): void;
}

/** The playhead after `deltaMs` of real time. A frame longer than 100 ms (a stall) counts as 100, so nothing is skipped unseen. */
export function playheadAfter(playheadMs: number, deltaMs: number, speed: number, durationMs: number): number {
  return Math.min(durationMs, playheadMs + Math.min(100, Math.max(0, deltaMs)) * speed);
}

/**
 * The index of the stop that `playheadMs` is in, or -1 before the first. Where one beat ends as the next begins, the moment
 * between them still shows the one that ends: a step to its picture must say its name.
 */
export function stopIndexAt(stops: readonly Stop[], playheadMs: number): number {
  return stops.findLastIndex(({ startMs }) => startMs < playheadMs || (startMs === 0 && playheadMs === 0));
}

/** Where a step from `playheadMs` leads. Shape: 0 and `durationMs` bound it. */
export function stepTarget(
  stops: readonly Stop[],
  playheadMs: number,
  direction: "back" | "forward",
  durationMs: number,
): number {
  // Half a millisecond: a playhead put on a stop must leave it at the next step whatever the slider rounded.
  if (direction === "forward") return stops.find((stop) => stop.atMs > playheadMs + 0.5)?.atMs ?? durationMs;
  return stops.findLast((stop) => stop.atMs < playheadMs - 0.5)?.atMs ?? 0;
}

/** Creates the replay of one panel. Errors: none. */
export function createPlayer({ frames }: { readonly frames: FrameSource }): Player {
  const playheadMs = signal(0);
  const isPlaying = signal<boolean>(false);
  const speed = signal<Speed>(1);
  const told = signal<Told | null>(null);
  const durationMs = computed(() => told.value?.beats.durationMs ?? 0);
  const stops = computed(() => told.value?.beats.stops ?? []);
  const stopIndex = computed(() => stopIndexAt(stops.value, playheadMs.value));
  let cancelFrame: (() => void) | null = null;
  let lastMs: number | null = null;

  const onFrame = (nowMs: number) => {
    cancelFrame = null;
    const next = playheadAfter(playheadMs.peek(), nowMs - (lastMs ?? nowMs), speed.peek(), durationMs.peek());
    lastMs = nowMs;
    const isAtEnd = next >= durationMs.peek();
    batch(() => {
      playheadMs.value = next;
      if (isAtEnd) isPlaying.value = false;
    });
    if (!isAtEnd) cancelFrame = frames.request(onFrame);
  };
  const pause = () => {
    cancelFrame?.();
    cancelFrame = null;
    isPlaying.value = false;
  };
  const play = () => {
    if (isPlaying.value || durationMs.peek() === 0) return;
    batch(() => {
      if (playheadMs.peek() >= durationMs.peek()) playheadMs.value = 0;
      isPlaying.value = true;
    });
    lastMs = null;
    cancelFrame = frames.request(onFrame);
  };
  const seek = (toMs: number) => {
    playheadMs.value = Math.min(durationMs.peek(), Math.max(0, toMs));
  };
  const step = (direction: "back" | "forward") => {
    pause();
    seek(stepTarget(stops.peek(), playheadMs.peek(), direction, durationMs.peek()));
  };
  const stopListening = frames.onHidden(pause);

  return {
    playheadMs,
    isPlaying,
    speed,
    durationMs,
    stops,
    stopIndex,
    told,
    play,
    pause,
    toggle: () => (isPlaying.value ? pause() : play()),
    stepBack: () => step("back"),
    stepForward: () => step("forward"),
    seek,
    restart: () => {
      pause();
      seek(0);
      play();
    },
    setSpeed: (next) => {
      speed.value = next;
    },
    load: (next, { autoplay }) => {
      pause();
      batch(() => {
        told.value = next;
        playheadMs.value = autoplay ? 0 : durationMs.value;
      });
      if (autoplay) play();
    },
    close: () => {
      pause();
      stopListening();
    },
  };
}

/** The page's own frames; a server-side render has none and never plays. */
export function browserFrames(): FrameSource {
  return {
    request: (onFrame) => {
      const handle = requestAnimationFrame(onFrame);
      return () => cancelAnimationFrame(handle);
    },
    onHidden: (onHide) => {
      if (typeof document === "undefined") return () => undefined;
      const onChange = () => document.hidden && onHide();
      document.addEventListener("visibilitychange", onChange);
      return () => document.removeEventListener("visibilitychange", onChange);
    },
  };
}
