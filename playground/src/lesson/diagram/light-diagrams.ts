import { effect } from "@preact/signals";
import * as words from "#words/diagram.ts";
import type { PanelStore } from "../../panel/panel-store.ts";
import { type LitMoments, litMoments, standingOf } from "./lit-moments.ts";

/**
 * Lights the steps of a lesson's diagrams as the panel goes through them. Classes and words only; what is lit is a pure
 * function of the trace and the playhead.
 *
 * Shape:  gives back a function that looks at the text again, after it was swapped.
 * Errors: none; a text without lit diagrams is left alone.
 */
export function lightDiagrams(text: HTMLElement, { player, sender, state }: PanelStore): () => void {
  const now = (): LitMoments => {
    const told = player.told.value;
    if (told !== null) return litMoments(told.trace, told.beats, player.playheadMs.value);
    const client = sender.value.type === "client" ? sender.value.name : null;
    return { client, now: client === null ? null : standingOf(state.value, client), passed: [] };
  };
  // A playhead moves with every frame, a moment rarely.
  let drawn = "";
  const show = (isSwapped = false) => {
    const lit = now();
    const isResting = !player.isPlaying.value;
    const key = JSON.stringify([lit, isResting]);
    if (key === drawn && !isSwapped) return;
    drawn = key;
    for (const figure of text.querySelectorAll<HTMLElement>("[data-lit]")) light(figure, lit, isResting);
  };
  effect(() => show());
  return () => show(true);
}

function light(figure: HTMLElement, { client, now, passed }: LitMoments, isResting: boolean): void {
  let step = "";
  for (const node of figure.querySelectorAll<SVGGElement>("[data-moments]")) {
    const moments = (node.dataset.moments ?? "").split(" ");
    const isNow = now !== null && moments.includes(now);
    node.classList.toggle("is-lit", isNow);
    node.classList.toggle("is-passed", !isNow && passed.some((moment) => moments.includes(moment)));
    if (isNow) step = node.querySelector(".diagram-name")?.textContent ?? "";
  }
  const sentence = client === null || step === "" ? "" : words.stands(client, step);
  put(figure.querySelector(".diagram-standing-seen"), sentence);
  // Told once the panel rests: a screen reader would fall behind a replay.
  if (isResting) put(figure.querySelector(".diagram-standing [role=status]"), sentence);
}

function put(place: Element | null, sentence: string): void {
  if (place !== null && place.textContent !== sentence) place.textContent = sentence;
}
