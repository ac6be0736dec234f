import type { LabState } from "../state.ts";

/** How long each kind of beat lasts in a replay at 1×. */
export const hopMs = 900;
export const nameMs = 700;
export const ringMs = 600;
export const changeMs = 700;
export const captionMs = 600;
/** Where a journey is best looked at: easing out, it is halfway after a good fifth of its time. */
export const travelPart = 0.22;

/** From when to when, in milliseconds of replay time. */
export interface Span {
  readonly startMs: number;
  readonly endMs: number;
}

/** One thing that is drawn to move or change. Every `copy` is a copy that really arrived. */
export type Motion =
  /** The request on its way up; `client` is null for the server's own step. */
  | (Span & { readonly type: "request"; readonly client: string | null })
  /** The server says whom it means, from `startMs` until the next says something. */
  | (Span & { readonly type: "say"; readonly text: string; readonly tone: "target" | "note" | "error" })
  | (Span & {
      readonly type: "copy";
      readonly client: string;
      /** Null for one replayed from an earlier step after a reconnect. */
      readonly emission: number | null;
      readonly args: readonly unknown[];
      readonly receivedAtMs: number;
    })
  /** A client's acknowledgement on its way back. */
  | (Span & { readonly type: "reply"; readonly client: string })
  /** A line to the server grows or breaks. */
  | (Span & { readonly type: "line"; readonly client: string; readonly change: "up" | "down" | "cut" })
  /** Those left out say why, from `startMs` on. */
  | (Span & { readonly type: "absences" });

/** A place to stop at: the picture that shows this beat best is at `atMs`; the beat itself begins at `startMs`. */
export interface Stop {
  readonly startMs: number;
  readonly atMs: number;
  readonly label: string;
}

/** The lab as it stands from `startMs` on; its clients have arrived at their places by `endMs`. */
export interface Phase extends Span {
  readonly state: LabState;
}

/** A trace told in replay time. */
export interface Beats {
  readonly durationMs: number;
  /** By time, never empty. */
  readonly stops: readonly Stop[];
  readonly motions: readonly Motion[];
  /** By time; the first is the lab before the step, the last is the lab after it. */
  readonly phases: readonly Phase[];
}

/** What is told so far, and the replay time it has come to. */
export interface Telling {
  nowMs: number;
  readonly stops: Stop[];
  readonly motions: Motion[];
  readonly phases: Phase[];
}

/** Adds a beat of this length that is best seen `atPart` of the way through. */
export function tell(telling: Telling, label: string, lengthMs: number, atPart = 1): Span {
  const startMs = telling.nowMs;
  telling.nowMs += lengthMs;
  // Its last moment still shows this beat and not yet the next.
  telling.stops.push({ startMs, atMs: Math.min(startMs + lengthMs * atPart, telling.nowMs - 1), label });
  return { startMs, endMs: telling.nowMs };
}
