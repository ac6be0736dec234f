import { effect } from "@preact/signals";
import * as words from "#words/diagram.ts";
import type { PanelStore } from "../../panel/panel-store.ts";
import { type LitMoments, litMoments } from "./lit-moments.ts";

/**
 * Lights the steps of a lesson's diagrams as the panel goes through them. Classes and words only; what is lit is a pure
 * function of the trace and the playhead.
 *
 * Shape:  gives back a function that looks at the text again, after it was swapped.
 * Errors: none; a text without lit diagrams is left alone.
 */
export function lightDiagrams(text: HTMLElement, { player }: PanelStore): () => void {
  const now = (): LitMoments => {
    const told = player.told.value;
    // Before anything has run nothing has happened to anybody.
    return told === null ? noMoments : litMoments(told.trace, told.beats, player.playheadMs.value);
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
  text.addEventListener("click", ({ target }) => {
    const link = target instanceof Element ? target.closest("a.drive") : null;
    if (link !== null) bringNear(link, [...text.querySelectorAll("[data-lit]")]);
  });
  return () => show(true);
}

/** Scrolls a diagram up that stands soon after a link just pressed, as far as both can be seen; back it never scrolls. */
function bringNear(link: Element, figures: readonly Element[]): void {
  // Behind an open sheet there is no text to see: there the sheet says where the connection stands.
  if (document.querySelector(".panel-place .sheet-toggle")?.checkVisibility() === true) return;
  const { top } = link.getBoundingClientRect();
  const boxes = figures.map((figure) => figure.getBoundingClientRect());
  const next = boxes.find((box) => box.top > top && box.top - top < innerHeight);
  if (next === undefined) return;
  const bar = link.closest(".prose")?.querySelector(".sections")?.getBoundingClientRect().bottom ?? 0;
  const upPx = Math.min(next.bottom + marginPx - innerHeight, top - bar - marginPx);
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (upPx > 0) scrollBy({ top: upPx, behavior: isCalm ? "auto" : "smooth" });
}

const marginPx = 20;
const noMoments: LitMoments = { client: null, now: null, passed: [] };

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
  put(sheetStanding(), sentence);
  // Told once the panel rests: a screen reader would fall behind a replay.
  if (isResting) put(figure.querySelector(".diagram-standing [role=status]"), sentence);
}

/** The same on the bar of the sheet, which on a phone is over the diagram; none where the panel has no bar. */
function sheetStanding(): Element | null {
  const bar = document.querySelector(".sheet-bar");
  const known = bar?.querySelector(".sheet-standing") ?? null;
  if (bar === null || known !== null) return known;
  const standing = document.createElement("span");
  standing.className = "sheet-standing";
  // The status in the text tells it.
  standing.ariaHidden = "true";
  bar.prepend(standing);
  return standing;
}

function put(place: Element | null, sentence: string): void {
  if (place !== null && place.textContent !== sentence) place.textContent = sentence;
}
