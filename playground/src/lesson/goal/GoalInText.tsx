import type { Trace } from "../../../../server/lab/trace.ts";
import { askedGoal } from "../../../../server/lesson/asked.ts";
import type { Goal as LessonGoal } from "../../../../server/lesson/lesson.ts";
import { SolutionStill } from "../still/SolutionStill.tsx";
import { TaskPlace } from "../TaskPlace.tsx";
import { Goal } from "./Goal.tsx";

interface GoalInTextProps {
  readonly goal: LessonGoal;
  /** The run of its solution; only those whose scripts are off find it in the page. */
  readonly solved: Trace | null;
}

/** A goal in its place in the text. */
export function GoalInText({ goal, solved }: GoalInTextProps) {
  return (
    <>
      <TaskPlace kind="goal" asked={askedGoal(goal)} id={goal.id} scene={goal.scene}>
        <Goal goal={goal} />
      </TaskPlace>
      <SolutionStill goal={goal} solved={solved} />
    </>
  );
}
