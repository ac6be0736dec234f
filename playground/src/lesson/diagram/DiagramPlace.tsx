import * as words from "#words/diagram.ts";

interface DiagramPlaceProps {
  readonly title: string;
  /** Read and held against the list of marks when the site was built: geometry and classes, nothing else. */
  readonly drawing: string;
}

/** What scrolls has to be reached by keyboard too, and to say its name there. */
export const reachable = (title: string) => ({ tabIndex: 0, role: "group", "aria-label": words.place(title) }) as const;

/** A drawing in the place in which it is scrolled where it has no room. */
export function DiagramPlace({ title, drawing }: DiagramPlaceProps) {
  return <div class="diagram-place" {...reachable(title)} dangerouslySetInnerHTML={{ __html: drawing }} />;
}
