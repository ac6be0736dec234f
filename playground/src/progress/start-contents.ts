import { effect } from "@preact/signals";
import * as words from "#words/progress.ts";
import { createBrowserProgress } from "./browser-progress.ts";
import type { ContentsLesson } from "./contents-lesson.ts";
import { howFar, nextLesson } from "./how-far.ts";
import type { Progress } from "./progress.ts";

/** A lesson's card on this page. */
interface Card {
  readonly lesson: ContentsLesson;
  readonly state: HTMLElement;
  readonly bar: HTMLElement;
}

/**
 * Shows on the cards of the lessons how far each is, on the first page's button where to go on, and, where the page has a
 * place for it, all of the progress with its file. The pages say nothing of it by themselves.
 *
 * Errors: rejects when a script is gone.
 */
export async function startContents(): Promise<void> {
  const store = createBrowserProgress();
  const cards = [...document.querySelectorAll<HTMLElement>("[data-lesson-card]")].map(addState);
  const lessons = cards.map(({ lesson }) => lesson);
  const start = document.querySelector<HTMLAnchorElement>(".start-lessons");
  const first = { text: start?.textContent ?? "", href: start?.getAttribute("href") ?? "" };
  effect(() => {
    const progress = store.progress.value;
    for (const card of cards) showState(card, progress);
    if (start !== null) showStart(start, first, progress, lessons);
  });
  const place = document.querySelector<HTMLElement>("[data-progress]");
  if (place === null) return;
  const { openProgressSection } = await import("./progress-section.tsx");
  openProgressSection(place, store, lessons);
}

function addState(element: HTMLElement): Card {
  // Written by our own prerendering, which typed it.
  const lesson = JSON.parse(element.dataset.lessonCard ?? "") as ContentsLesson;
  const state = document.createElement("span");
  state.className = "lesson-state";
  element.querySelector(".crumb")?.append(state);
  const bar = document.createElement("span");
  bar.className = "lesson-bar";
  element.append(bar);
  return { lesson, state, bar };
}

function showState({ lesson, state, bar }: Card, progress: Progress): void {
  const far = howFar(progress, lesson);
  // Said of every lesson not begun it would be noise.
  state.textContent = far.state === "done" ? words.done : far.state === "begun" ? words.begun(far.done, far.of) : "";
  state.dataset.state = far.state;
  bar.dataset.state = far.state;
  bar.style.setProperty("transform", `scaleX(${far.done / far.of})`);
}

/** Where nothing was begun the button says what it said before. */
function showStart(
  start: HTMLAnchorElement,
  first: { readonly text: string; readonly href: string },
  progress: Progress,
  lessons: readonly ContentsLesson[],
): void {
  const next = nextLesson(progress, lessons);
  const isAnyBegun = lessons.some((lesson) => howFar(progress, lesson).state !== "not begun");
  const root = document.body.dataset.root ?? "";
  start.textContent =
    next !== null ? words.goOn(numberOf(next.slug, lessons)) : isAnyBegun ? words.allDone : first.text;
  start.href = next !== null ? `${root}lessons/${next.slug}/` : isAnyBegun ? `${root}lessons/` : first.href;
}

function numberOf(slug: string, lessons: readonly ContentsLesson[]): number {
  return lessons.find((lesson) => lesson.slug === slug)?.number ?? 1;
}
