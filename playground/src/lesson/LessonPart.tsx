import type { Part } from "../../../server/lesson/lesson.ts";
import type { ProvedLesson } from "../../../server/lesson/site.ts";
import { copyable } from "../reading/copyable.ts";
import { CallsTable } from "./CallsTable.tsx";
import { CardsInText } from "./cards/CardsInText.tsx";
import { DiagramFigure } from "./diagram/DiagramFigure.tsx";
import { GoalInText } from "./goal/GoalInText.tsx";
import { InventoryInText } from "./inventory/InventoryInText.tsx";
import { PredictInText } from "./predict/PredictInText.tsx";
import { ScenePlace } from "./ScenePlace.tsx";

/** One stretch of a lesson's text. */
export function LessonPart({ part, proved }: { readonly part: Part; readonly proved: ProvedLesson }) {
  const { lesson, results, answers, solutions, proofs, drawings } = proved;
  switch (part.type) {
    case "prose":
      // The parser's own HTML: raw HTML of the author's has become text there, and links are of allowed kinds.
      return <div class="prose-part" dangerouslySetInnerHTML={{ __html: copyable(part.html) }} />;
    case "scene":
      return <ScenePlace scene={part.scene} />;
    case "predict":
      return <PredictInText question={part.question} answer={answers.get(part.question.id) ?? null} />;
    case "calls":
      return <CallsTable part={part} results={results} />;
    case "goal":
      return <GoalInText goal={part.goal} solved={solutions.get(part.goal.id) ?? null} />;
    case "cards":
      return <CardsInText cards={part.cards} proofs={proofs} place={`cards-${lesson.parts.indexOf(part) + 1}`} />;
    case "inventory":
      return <InventoryInText part={part} scenes={lesson.scenes} answers={answers} />;
    case "diagram":
      return <DiagramFigure diagram={part.diagram} drawing={drawings.get(part.diagram.id)} file={lesson.file} />;
  }
}
