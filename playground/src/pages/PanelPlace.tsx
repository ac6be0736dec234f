import type { PanelStart } from "./panel-start.ts";

interface PanelPlaceProps {
  readonly start: PanelStart;
  /** `beside` the text, the `hero` of the first page, or `alone`. */
  readonly place: "beside" | "hero" | "alone";
}

/**
 * Where the live panel goes. Until scripts have put it there, its clients are listed, so that the page says the same
 * without it; on a narrow screen it is a sheet behind the bar at the bottom.
 */
export function PanelPlace({ start, place }: PanelPlaceProps) {
  return (
    <aside
      id="live-panel"
      // The skip link leads here.
      tabIndex={-1}
      class={`panel-place panel-${place}`}
      aria-label="Live panel"
      data-panel={JSON.stringify(start)}
    >
      {place === "beside" && (
        <div class="sheet-bar" hidden>
          <code class="sheet-source">{start.source}</code>
          <button type="button" class="button sheet-run">
            Run
          </button>
          <button
            type="button"
            class="quiet-button sheet-toggle"
            aria-label="Open panel"
            aria-expanded="false"
            aria-controls="panel-inside"
          >
            Panel
          </button>
        </div>
      )}
      <div id="panel-inside" class="panel-inside">
        <div class="panel-still">
          <p class="panel-still-server">server</p>
          <ul class="panel-still-clients">
            {start.scene.clients.map(({ name, rooms }) => (
              <li key={name}>
                <b>{name}</b> <span>{rooms.length === 0 ? "in no room" : `in ${rooms.join(" and ")}`}</span>
              </li>
            ))}
          </ul>
          <p class="panel-still-note">
            <code>{start.source}</code>
          </p>
          <noscript>
            <p class="panel-still-note">
              The live panel runs a real Socket.IO server in this page, for which scripts must be on.{" "}
              {place === "beside"
                ? "The text and its tables say everything without it."
                : "The lessons say everything in their text and tables without it."}
            </p>
          </noscript>
        </div>
      </div>
    </aside>
  );
}
