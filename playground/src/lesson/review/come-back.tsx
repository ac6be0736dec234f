import { render } from "preact";
import * as words from "#words/review.ts";
import { type QuestionBook, questionBookAddress } from "../../../../server/lesson/asked.ts";
import { lessonIn, type QuestionName } from "../../progress/progress.ts";
import type { ProgressStore } from "../../progress/progress-store.ts";
import { askedIn } from "../asked-in.ts";
import type { LessonPage } from "../lesson-page.ts";
import { Predict } from "../predict/Predict.tsx";
import type { PredictPlace } from "../predict/predict-place.ts";
import { TaskPlace } from "../TaskPlace.tsx";
import { missedElsewhere } from "./missed-elsewhere.ts";
import { PredictElsewhere } from "./PredictElsewhere.tsx";

/**
 * Gives readers who have been here before what is theirs: the marks of goals they met and their scores, what they missed in this lesson at
 * its end, and what they missed in earlier lessons at its beginning. May be called again after each answer.
 *
 * Errors: rejects when a script is gone. Without the book of questions, as offline, the beginning stays as it is.
 */
export async function comeBack(page: LessonPage): Promise<void> {
  const progress = await page.progress();
  askOnceMore(page, progress.missed(page.slug));
  await Promise.all([markDone(page, progress), askFromEarlier(page, progress)]);
}

async function markDone(page: LessonPage, progress: ProgressStore): Promise<void> {
  const { goals } = lessonIn(progress.progress.value, page.slug);
  for (const place of page.text.querySelectorAll<HTMLElement>("[data-task=goal]")) {
    if (Object.hasOwn(goals, place.id)) await page.wake(place);
  }
  const inventory = page.text.querySelector<HTMLElement>("[data-task=inventory]");
  if (inventory !== null && progress.progress.value.inventory.length > 0) await page.wake(inventory);
}

/** What was added to a place before stays there, answered or not, until the page is left. */
function askOnceMore({ text }: LessonPage, missed: readonly QuestionName[]): void {
  const section = text.querySelector<HTMLElement>(".once-more");
  if (section === null) return;
  const places = placesIn(text);
  const asked = new Set(places.filter(({ asking }) => asking === "once more").map(({ question }) => question.id));
  for (const { question, asking } of places) {
    if (asking !== "in place" || asked.has(question.id) || !missed.some(({ id }) => id === question.id)) continue;
    asked.add(question.id);
    const data: PredictPlace = { question, place: `once-more-${question.id}`, asking: "once more" };
    append(
      section,
      <TaskPlace kind="predict" asked={data}>
        <Predict question={question} place={data.place} />
      </TaskPlace>,
    );
  }
  section.hidden = asked.size === 0;
  const lead = section.querySelector(".once-more-lead");
  if (lead !== null) lead.textContent = words.onceMoreLead(asked.size);
}

async function askFromEarlier({ text, slug }: LessonPage, progress: ProgressStore): Promise<void> {
  const review = text.querySelector<HTMLDetailsElement>("details.review");
  const isOfOther = (name: QuestionName) => name.slug !== slug;
  // Only once: what is answered wrong here comes back in the next lesson, not at once.
  if (review === null || review.dataset.missed !== undefined || !progress.missed().some(isOfOther)) return;
  review.dataset.missed = "";
  const book = await readBook();
  if (book === null) return;
  const already = placesIn(review).map(({ question, from }) => ({ slug: from?.slug ?? slug, id: question.id }));
  const asked = missedElsewhere(progress.missed().filter(isOfOther), book, slug, already);
  if (asked.length === 0) return;
  for (const each of asked) append(review, <PredictElsewhere asked={each} />);
  const summary = review.querySelector("summary");
  if (summary !== null) summary.textContent = words.title(Number(review.dataset.chosen), asked.length);
  review.hidden = false;
}

function append(place: HTMLElement, question: Parameters<typeof render>[0]): void {
  const box = document.createElement("div");
  place.append(box);
  render(question, box);
}

function placesIn(place: HTMLElement): PredictPlace[] {
  const elements = [...place.querySelectorAll<HTMLElement>("[data-task=predict]")];
  return elements.map((element) => askedIn<PredictPlace>(element));
}

/** Every lesson's questions; null where they cannot be had, which is nothing to tell the reader. */
async function readBook(): Promise<QuestionBook | null> {
  try {
    const response = await fetch(new URL(`${document.body.dataset.root ?? ""}${questionBookAddress}`, location.href));
    // Written by our own build, which typed it.
    return response.ok ? ((await response.json()) as QuestionBook) : null;
  } catch {
    return null;
  }
}
