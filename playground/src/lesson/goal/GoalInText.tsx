import { type AskedGoal, askedGoal } from "../../../../server/lesson/asked.ts";
import { TaskPlace } from "../TaskPlace.tsx";
import { Goal } from "./Goal.tsx";

/** A goal in its place in the text. */
export function GoalInText({ goal }: { readonly goal: AskedGoal }) {
  return (
    <TaskPlace kind="goal" asked={askedGoal(goal)} id={goal.id} scene={goal.scene}>
      <Goal goal={goal} />
    </TaskPlace>
  );
}
