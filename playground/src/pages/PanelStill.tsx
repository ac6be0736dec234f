import type { ComponentChildren } from "preact";
import * as words from "#words/panel-place.ts";
import type { Scene } from "../../../server/lab/scene/scene.ts";

interface PanelStillProps {
  readonly scene: Scene;
  readonly source: string;
  readonly children?: ComponentChildren;
}

/** What stands where a live panel goes before scripts have put it there, and on paper: who is there, and what is run. */
export function PanelStill({ scene, source, children }: PanelStillProps) {
  return (
    <div class="panel-still">
      <p class="panel-still-server">{words.server}</p>
      <ul class="panel-still-clients">
        {scene.clients.map(({ name, rooms }) => (
          <li key={name}>
            <b>{name}</b> <span>{words.inRooms(rooms.map(String))}</span>
          </li>
        ))}
      </ul>
      <p class="panel-still-note">
        <code>{source}</code>
      </p>
      {children}
    </div>
  );
}
