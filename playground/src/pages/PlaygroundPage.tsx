import * as words from "#words/playground.ts";
import type { LessonScene } from "../../../server/lesson/lesson.ts";
import { PanelPlace } from "./PanelPlace.tsx";

/** The panel alone. Its scene and expression are in the address, so that any state of it can be sent to somebody. */
export function PlaygroundPage({ first }: { readonly first: LessonScene }) {
  return (
    <main id="content" class="alone">
      <h1 class="unseen">{words.heading}</h1>
      <PanelPlace first={first} place="alone" />
    </main>
  );
}
