import * as words from "#words/playground.ts";
import { PanelPlace } from "./PanelPlace.tsx";
import type { PanelStart } from "./panel-start.ts";

/** The panel alone. Its scene and expression are in the address, so that any state of it can be sent to somebody. */
export function PlaygroundPage({ start }: { readonly start: PanelStart }) {
  return (
    <main id="content" class="alone">
      <h1 class="unseen">{words.heading}</h1>
      <PanelPlace start={start} place="alone" />
    </main>
  );
}
