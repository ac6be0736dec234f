import { afterAll, expect, test } from "vitest";
import type { Host } from "../../lab/host.ts";
import { parseGlossary } from "../glossary.ts";
import type { Lesson } from "../lesson.ts";
import { type LessonFile, parseLessons } from "../lessons.ts";
import { type Problem, problemText } from "../problem.ts";
import { replayLesson } from "../replay/replay.ts";

/** What is told of each file of this folder, which has one thing wrong with it. */
const falsehoods = [
  "01-same-number.md:1 file name: has the same number as 01-true.md.",
  "50-card-whose-proof-fails.md:19 cards[0].proof: Bo is connected already.",
  "50-card-without-proof.md:20 cards[0].received: is about a run, and the proof runs nothing.",
  "50-claim-of-nothing.md:17 expect[0]: claims nothing; add received or error.",
  "50-claim-without-run.md:18 expect[0].received: is about a run; add sender and emit.",
  "50-client-of-another-scene.md:23 expect[0].sender: no client of the scene is called Ana; it has Dee, Eli.",
  '50-diagram-that-mermaid-cannot-read.md:23 mermaid: mermaid cannot read this: two --=> three["Three"]',
  "50-diagram-without-title.md:17 mermaid.title: is missing; begin with %% title: what it shows, for those who do not see it.",
  "50-false-about-steps.md:17 expect[0]: Bo is not in general.",
  '50-false-ack-error.md:17 expect[0]: Cy.timeout(50).emit("ask", ack) does otherwise: The acknowledgement ended with “operation has timed out”, not without an error.',
  '50-false-acks.md:17 expect[0]: Bo.emit("ask", ack) does otherwise: The acknowledgement brought ["got it"], not ["no"].',
  "50-false-card.md:19 cards[0].proof: does not show what the card says: Ana got a copy too.",
  "50-false-connected.md:17 expect[0]: Bo.disconnect() does otherwise: Bo is not connected. Cy is still connected.",
  '50-false-copies.md:17 expect[0]: io.emit("msg", 1); io.to("general").emit("msg", 2) reaches Ana (2 copies), Bo (2 copies) and Cy, and the lesson says Ana (2 copies), Bo and Cy.',
  '50-false-error.md:17 expect[0]: io.emitWithAck("msg") throws TypeError: io.emitWithAck is not a function, and the lesson says it throws nothing.',
  '50-false-events.md:17 expect[0]: io.to("general").emit("msg", Bo.id) does otherwise: Ana got [["msg", "<id:Bo>"]], not [["msg", "<id>"]].',
  '50-false-in-second-scene.md:23 expect[0]: io.emit("msg", "hi") reaches Ana and Dee, and the lesson says Dee.',
  '50-false-no-error.md:17 expect[0]: io.emit("msg", "hi") throws nothing, and the lesson says it throws TypeError: io.emit is not a function.',
  '50-false-not-received.md:17 expect[0]: socket.to("general").emit("msg", "hi") does otherwise: Cy got none for another reason: not-in-room, not sender.',
  '50-false-reason-of-one-who-stays.md:17 expect[0]: Cy is not disconnected, and the lesson says "transport close".',
  '50-false-reason.md:17 expect[0]: Bo is told "transport close", and the lesson says "io client disconnect".',
  "50-false-received-then.md:17 expect[0]: afterwards a copy reaches nobody, and the lesson says Cy.",
  '50-false-received.md:17 expect[0]: socket.to("general").emit("msg", "hi") reaches Bo, and the lesson says Ana and Bo.',
  '50-false-returned.md:17 expect[0]: io.in("general").fetchSockets() does otherwise: fetchSockets gave Ana and Bo, not Ana and Cy.',
  '50-false-rooms.md:17 expect[0]: io.in("general").socketsJoin("red") does otherwise: Ana is still in general. Cy is not in red.',
  '50-false-volatile.md:17 expect[0]: io.volatile.emit("msg", "hi") does otherwise: That was volatile.',
  "50-first-scene-inline.md:8 scene.place: the first scene of a lesson is the panel's; only a later one may stand inline.",
  '50-goal-met-by-begin.md:19 goal.begin: socket.broadcast.to("general").emit("msg", "hi") meets the goal already; begin with something that does not.',
  "50-goal-met-by-nothing.md:17 goal: is met at the start, before anything is run.",
  '50-goal-met-by-the-scene.md:17 goal.begin: io.emit("msg", "hi") meets the goal already; begin with something that does not.',
  '50-goal-not-met-by-solution.md:21 goal.solution: io.to("general").emit("msg", "hi") does not meet the goal: Ana got a copy too.',
  "50-goal-that-asks-nothing.md:17 goal: asks for nothing; add received, rooms or another condition.",
  "50-goal-without-hints.md:17 goal.hints: needs at least one hint: a nudge first, almost the answer last.",
  '50-light-at-unknown-moment.md:18 mermaid.light: "two conected" has no moment; did you mean connected?',
  "50-light-on-unknown-node.md:18 mermaid.light: the diagram has no node three.",
  '50-link-that-fails.md:16 link "Bring Bo back": Bo is connected already.',
  "50-link-to-nowhere.md:16 link: /playgruond/ leads nowhere; did you mean /playground/?",
  "50-message-for-nobody.md:22 predict.messages.extra sendr: names nobody of the scene; did you mean sender?",
  '50-misspelt-step-in-link.md:16 link: "Cy jions general" is not a step; did you mean joins?',
  '50-misspelt-step.md:19 expect[0].after[0]: "Cy jions general" is not a step; did you mean joins?',
  "50-name-of-a-scene.md:24 predict.name: hall is the name of something else already, at line 17.",
  "50-name-of-the-page.md:17 predict.name: predict-2 is a name that the page gives by itself; pick another.",
  '50-no-message-for-right.md:20 predict.messages: has no message for "right".',
  "50-no-scene.md:6 scene: is missing; add a ```scene block with clients, sender and emit.",
  "50-review-of-later-lesson.md:7 review[1]: later does not come before this lesson; only what was read can be reviewed.",
  "50-review-of-nothing.md:5 review[0]: who names no question; write a lesson and one of its questions: rooms/predict-1.",
  "50-review-of-unknown-lesson.md:5 review[0]: there is no lesson tru; did you mean true?",
  "50-review-of-unknown-question.md:5 review[1]: true has no question whom; did you mean who?",
  "50-same-name-twice.md:26 predict.name: who is the name of something else already, at line 17.",
  "50-step-that-fails.md:17 expect[0]: Bo is connected already.",
  '50-then-link-that-fails.md:16 link "Bo goes again": Bo is disconnected. Reconnect Bo first.',
  "50-then-of-another-scene.md:24 link: begins with then, and no link of this scene stands before it.",
  "50-then-without-a-link.md:16 link: begins with then, and no link of this scene stands before it.",
  "50-true.md:1 file name: has the same name as 01-true.md.",
  '50-unknown-block.md:16 block: "predit" is not a kind of block here; did you mean predict?',
  "50-unknown-client.md:19 expect[0].received: no client of the scene is called Bob; did you mean Bo?",
  "50-unknown-key-at-top.md:5 autor: is not a key here; the keys are title, summary, minutes, needs, review, sources.",
  "50-unknown-key.md:19 expect[0].recieved: is not a key here; did you mean received?",
  "50-unknown-lesson.md:16 link: there is no lesson 02-romms.md.",
  "50-unknown-need.md:5 needs: there is no other lesson romms; there are true, later.",
  "50-unknown-place.md:17 scene.place: must be panel or inline.",
  "50-unknown-scheme.md:16 link: a link may not begin with mailto:; use https:, do: or term:.",
  "50-unknown-section-of-another.md:16 link: #first-thnig is no heading of 01-true.md; did you mean #first-thing?",
  "50-unknown-section.md:18 link: #onee is no heading of this lesson; did you mean #one?",
  "50-unknown-term.md:16 link: the glossary has no term sokcet; did you mean socket?",
  '50-unreachable-message-in-inventory.md:26 inventory.questions[1].messages.extra sender: nobody can ever see the message for "extra sender", as Ana and Bo got a copy.',
  '50-unreachable-message.md:22 predict.messages.missing Cy: nobody can ever see the message for "missing Cy", as Bo got a copy.',
  "50-unsafe-link.md:16 link: http://example.org/ is not safe; use https.",
] as const;

/** The lessons of this folder, and what they are read beside. */
interface FalseLessons {
  readonly files: readonly LessonFile[];
  readonly beside: readonly LessonFile[];
  readonly glossary: string;
  /** What mermaid says of the lessons' diagrams; absent where it is not asked ahead of time. */
  readonly readDiagrams?: (lessons: readonly Lesson[]) => Promise<readonly Problem[]>;
}

/**
 * Every false lesson fails on a host with exactly its problem. Each is read beside two true lessons, an earlier one and a
 * later one, and a glossary of one term.
 */
export function falseLessonsFail(place: string, createHost: () => Promise<Host>, folder: FalseLessons): void {
  const glossary = parseGlossary("glossary.yaml", folder.glossary).terms;
  const host = createHost();
  afterAll(async () => (await host).close());

  const problemsOf = async (files: readonly LessonFile[]) => {
    const { lessons, unfinished, problems } = parseLessons(files, { glossary });
    const all = [...lessons, ...unfinished];
    const replays = await Promise.all(all.map(async (lesson) => replayLesson(lesson, await host)));
    const ofDiagrams = (await folder.readDiagrams?.(all)) ?? [];
    return [...problems, ...ofDiagrams, ...replays.flatMap((replay) => replay.problems)].map(problemText);
  };

  test(`the lessons beside hold ${place}`, async () => {
    expect(await problemsOf(folder.beside)).toEqual([]);
  });

  test("each false lesson is told of", () => {
    expect(folder.files.map(({ file }) => file).toSorted()).toEqual(falsehoods.map(fileOf));
  });

  const told = falsehoods.filter((problem) => folder.readDiagrams || !problem.includes(" mermaid: mermaid "));
  test.for(told)(`fails ${place} with exactly what is wrong: %s`, async (problem) => {
    const given = folder.files.filter(({ file }) => file === fileOf(problem));
    expect(await problemsOf([...folder.beside, ...given])).toEqual([problem]);
  });
}

function fileOf(problem: string): string {
  return problem.slice(0, problem.indexOf(":"));
}
