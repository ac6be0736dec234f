import * as words from "#words/panel.ts";
import { joinedRooms, roomLabel } from "../../../server/lab/room-label.ts";
import type { ClientState, LabState } from "../../../server/lab/state.ts";

/** Who is where, as paper has it: there the stage is no picture one could follow. */
export function PrintedScene({ state: { clients } }: { readonly state: LabState }) {
  const isGone = ({ isConnected, id }: ClientState) => !isConnected && id !== "";
  return (
    <div class="only-printed">
      <h2>{words.printedScene}</h2>
      {clients.length === 0 && <p>{words.printedNobody}</p>}
      <ul>
        {clients.map((client) => (
          <li key={client.name}>
            <b>{client.name}</b>{" "}
            {isGone(client)
              ? words.printedGone
              : words.printedIn(
                  client.namespace,
                  joinedRooms(client).map((room) => roomLabel(room, clients)),
                )}
          </li>
        ))}
      </ul>
    </div>
  );
}
