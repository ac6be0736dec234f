import { type AskedQuestion, askedQuestion } from "../../../../server/lesson/asked.ts";
import { TaskPlace } from "../TaskPlace.tsx";
import { Inventory } from "./Inventory.tsx";

/** A set of questions as it stands in a page. Plain data. */
export interface InventoryPlace {
  readonly title: string;
  readonly questions: readonly AskedQuestion[];
}

/** A set of questions in its place in the text; there is one in a page, and `#inventory` leads to it. */
export function InventoryInText({ title, questions }: InventoryPlace) {
  const asked: InventoryPlace = { title, questions: questions.map(askedQuestion) };
  return (
    <TaskPlace kind="inventory" asked={asked} id="inventory">
      <Inventory {...asked} />
    </TaskPlace>
  );
}
