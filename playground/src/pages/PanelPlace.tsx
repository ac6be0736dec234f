import * as words from "#words/panel-place.ts";
import type { LessonScene } from "../../../server/lesson/lesson.ts";
import { PanelStill } from "./PanelStill.tsx";

interface PanelPlaceProps {
  /** What the panel begins with; it travels in the page. */
  readonly first: LessonScene;
  /** `beside` the text, the `hero` of the first page, or `alone`. */
  readonly place: "beside" | "hero" | "alone";
}

/**
 * Where the live panel goes. Until scripts have put it there, its clients are listed, so that the page says the same
 * without it; on a narrow screen it is a sheet behind the bar at the bottom.
 */
export function PanelPlace({ first, place }: PanelPlaceProps) {
  return (
    <aside
      id="live-panel"
      // The skip link leads here.
      tabIndex={-1}
      class={`panel-place panel-${place}`}
      aria-label={words.livePanel}
      data-panel={JSON.stringify(first)}
    >
      {place === "beside" && (
        <div class="sheet-bar" hidden>
          <code class="sheet-source">{first.start.source}</code>
          <button type="button" class="button sheet-run">
            {words.run}
          </button>
          <button
            type="button"
            class="quiet-button sheet-toggle"
            aria-label={words.openPanel}
            aria-expanded="false"
            aria-controls="panel-inside"
          >
            {words.panelShort}
          </button>
        </div>
      )}
      <div id="panel-inside" class="panel-inside">
        <PanelStill scene={first.scene} source={first.start.source}>
          <noscript>
            <p class="panel-still-note">{place === "beside" ? words.noScriptsBesideText : words.noScripts}</p>
          </noscript>
        </PanelStill>
      </div>
    </aside>
  );
}
