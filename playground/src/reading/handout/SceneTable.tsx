import * as words from "#words/handout.ts";
import { roomLabel } from "../../../../server/lab/room-label.ts";
import type { Scene } from "../../../../server/lab/scene/scene.ts";

/** Who is in which rooms; namespaces are told only where there is more than the main one. */
export function SceneTable({ scene: { clients } }: { readonly scene: Scene }) {
  const hasNamespaces = clients.some(({ namespace }) => namespace !== "/");
  return (
    <div class="table-place">
      <table class="handout-scene">
        <caption>{words.scene}</caption>
        <thead>
          <tr>
            <th scope="col">{words.client}</th>
            <th scope="col">{words.rooms}</th>
            {hasNamespaces && <th scope="col">{words.namespace}</th>}
          </tr>
        </thead>
        <tbody>
          {clients.map(({ name, namespace, rooms }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{rooms.map((room) => roomLabel(room, [])).join(", ") || words.noRoom}</td>
              {hasNamespaces && (
                <td>
                  <code>{namespace}</code>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
