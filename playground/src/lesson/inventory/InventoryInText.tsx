import { type AskedQuestion, askedQuestion } from "../../../../server/lesson/asked.ts";
import { driveAddress } from "../../../../server/lesson/drive-address.ts";
import type { LessonScene, Part } from "../../../../server/lesson/lesson.ts";
import type { Answers } from "../../../../server/lesson/site.ts";
import { AnsweredQuestion } from "../../reading/handout/AnsweredQuestion.tsx";
import { TaskPlace } from "../TaskPlace.tsx";
import { Inventory } from "./Inventory.tsx";

/** A set of questions as it stands in a page. Plain data. */
export interface InventoryPlace {
  readonly title: string;
  readonly questions: readonly AskedQuestion[];
  /** Those that the questions are about, in reading order. */
  readonly scenes: readonly LessonScene[];
  /** The address of each question's run. */
  readonly hrefs: readonly string[];
}

interface InventoryInTextProps {
  readonly part: Extract<Part, { type: "inventory" }>;
  readonly scenes: readonly LessonScene[];
  /** The runs that answer them; only those whose scripts are off find them in the page. */
  readonly answers: Answers;
}

/** A set of questions in its place in the text; there is one in a page, and `#inventory` leads to it. */
export function InventoryInText({ part: { title, questions }, scenes, answers }: InventoryInTextProps) {
  const hrefs = questions.map(({ scene, steps, sender, source }) => {
    // The page's first scene is there by itself.
    const other = scenes.slice(1).find(({ id }) => id === scene);
    return driveAddress({ scene: other?.scene ?? null, steps, run: { sender, source, isRun: true } });
  });
  const asked: InventoryPlace = {
    title,
    questions: questions.map(askedQuestion),
    scenes: scenes.filter(({ id }) => questions.some(({ scene }) => scene === id)),
    hrefs,
  };
  return (
    <>
      <TaskPlace kind="inventory" asked={asked} id="inventory">
        <Inventory {...asked} />
      </TaskPlace>
      <div class="still still-inventory">
        {questions.map((question) => (
          <AnsweredQuestion key={question.id} question={question} answer={answers.get(question.id) ?? null} />
        ))}
      </div>
    </>
  );
}
