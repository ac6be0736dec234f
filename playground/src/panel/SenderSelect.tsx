import * as words from "#words/composer.ts";
import type { PanelStore } from "./panel-store.ts";

/** A value no client can have: names have no hyphens. */
const serverValue = "the-server";

/** Who runs the expression: one of the clients, or the server itself. */
export function SenderSelect({ store }: { readonly store: PanelStore }) {
  const sender = store.sender.value;
  const value = sender.type === "server" ? serverValue : sender.name;
  const hasStarted = store.status.value.type === "ready" || store.status.value.type === "running";
  return (
    <span class="sender">
      <span class="sender-mark" aria-hidden="true">
        {sender.type === "server" ? words.serverLetter : [...sender.name].slice(0, 1).join("").toUpperCase()}
      </span>
      <select
        aria-label={words.sender}
        value={value}
        onChange={({ currentTarget }) =>
          store.setSender(
            currentTarget.value === serverValue ? { type: "server" } : { type: "client", name: currentTarget.value },
          )
        }
      >
        {store.state.value.clients.map(({ name, isConnected }) => (
          <option key={name} value={name}>
            {isConnected || !hasStarted ? name : words.disconnectedSender(name)}
          </option>
        ))}
        <option value={serverValue}>{words.server}</option>
      </select>
    </span>
  );
}
