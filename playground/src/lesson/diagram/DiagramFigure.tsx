import * as words from "#words/diagram.ts";
import type { Diagram } from "../../../../server/lesson/lesson.ts";
import { DiagramPlace, reachable } from "./DiagramPlace.tsx";

interface DiagramFigureProps {
  readonly diagram: Diagram;
  /** Made ahead of time; without it the source is shown, for the page to draw. */
  readonly drawing: string | undefined;
  /** The lesson's file, for what an author has to be told. */
  readonly file: string;
}

/** A diagram of a lesson, as HTML that says all of it with scripts off. */
export function DiagramFigure({ diagram, drawing, file }: DiagramFigureProps) {
  const { title, source, lights, line } = diagram;
  const isLit = lights.length > 0;
  if (drawing === undefined) {
    return (
      <figure class="diagram" data-undrawn={JSON.stringify({ title, source, lights, file, line })}>
        {isLit && <DiagramStanding />}
        <div class="diagram-place" {...reachable(title)}>
          <pre class="diagram-source">
            <code>{source.trimEnd()}</code>
          </pre>
        </div>
        <figcaption class="diagram-caption">{title}</figcaption>
      </figure>
    );
  }
  return (
    <figure class="diagram" data-lit={isLit ? "" : undefined}>
      {isLit && <DiagramStanding />}
      <DiagramPlace title={title} drawing={drawing} />
    </figure>
  );
}

/** Where the panel's connection stands: seen at once, told when the panel rests. */
function DiagramStanding() {
  return (
    <div class="diagram-standing">
      <span class="diagram-standing-seen" aria-hidden="true" />
      <span class="diagram-standing-none needs-scripts">{words.nothingYet}</span>
      <span class="unseen" role="status" aria-label={words.standing} />
    </div>
  );
}
