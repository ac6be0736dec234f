import { useEffect, useRef } from "preact/hooks";
import * as words from "#words/client-menu.ts";
import { joinedRooms, roomInSentence } from "../../../server/lab/room-label.ts";
import type { RoomName } from "../../../server/lab/scene/scene.ts";
import type { ClientState } from "../../../server/lab/state.ts";
import type { Step } from "../../../server/lab/step.ts";
import type { Asking } from "./ClientQuestion.tsx";
import { onMenuKeyDown } from "./menu-keys.ts";
import type { PanelStore } from "./panel-store.ts";
import { roomsToJoin } from "./rooms-to-join.ts";

interface ClientActionsProps {
  readonly store: PanelStore;
  readonly client: ClientState;
  readonly onAsk: (asking: Asking) => void;
}

/** What can be done to one client now. */
export function ClientActions({ store, client, onAsk }: ClientActionsProps) {
  const menu = useRef<HTMLDivElement>(null);
  const { name, isConnected } = client;
  const { clients } = store.state.value;
  const problem = store.clientMenu.problem.value;
  const isSender = store.sender.value.type === "client" && store.sender.value.name === name;
  useEffect(() => menu.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus(), []);

  const item = (label: string, onClick: () => void, kind = "") => (
    <button type="button" role="menuitem" tabIndex={-1} class={`menu-item ${kind}`} onClick={onClick} key={label}>
      {label}
    </button>
  );
  const stepItem = (label: string, step: Step, kind = "") => item(label, () => void store.clientMenu.ask(step), kind);
  const isRoomName = (room: unknown): room is RoomName => typeof room === "string" || typeof room === "number";

  return (
    <>
      <div class="menu-head">
        <span class="menu-name">{name}</span>
        <span class="menu-about">
          {isConnected ? client.namespace : words.disconnected}
          {client.id !== "" && words.andId(<code title={client.id}>{client.id.slice(0, 8)}…</code>)}
        </span>
      </div>
      <div role="menu" aria-label={name} class="menu" ref={menu} onKeyDown={onMenuKeyDown}>
        {!isSender &&
          isConnected &&
          item(words.sendFromHere, () => {
            store.setSender({ type: "client", name });
            store.clientMenu.hide();
          })}
        {isConnected && (
          <>
            <hr class="menu-line" />
            {joinedRooms(client)
              .filter(isRoomName)
              .map((room) =>
                stepItem(words.leave(roomInSentence(room, clients)), { type: "leave", client: name, room }, "is-leave"),
              )}
            {roomsToJoin(store.state.value, client).map((room) =>
              stepItem(words.join(roomInSentence(room, clients)), { type: "join", client: name, room }, "is-join"),
            )}
            {item(words.joinAnother, () => onAsk("join"))}
          </>
        )}
        <hr class="menu-line" />
        {isConnected
          ? [
              stepItem(words.disconnect, { type: "disconnect", client: name }),
              stepItem(words.cut, { type: "cut", client: name }),
            ]
          : stepItem(words.reconnect, { type: "connect", client: name })}
        <hr class="menu-line" />
        {client.id !== "" && item(words.copyId, () => void store.handouts.copyId(client.id))}
        {item(words.rename, () => onAsk("rename"))}
        {stepItem(words.remove, { type: "remove", client: name }, "is-danger")}
      </div>
      {store.handouts.id.value?.text === client.id &&
        (store.handouts.id.value.isCopied ? (
          <p class="menu-said" role="status">
            {words.idCopied}
          </p>
        ) : (
          <input class="menu-field" readOnly aria-label={words.idOf(name)} value={client.id} />
        ))}
      {problem !== null && (
        <p class="menu-problem" role="alert">
          {problem.message}
        </p>
      )}
    </>
  );
}
