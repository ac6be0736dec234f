import * as words from "#words/server-code.ts";
import { tokensOf } from "../../../server/lab/expression/tokens.ts";
import type { PanelStore } from "./panel-store.ts";
import { serverCode } from "./server-code.ts";

/** The expression as it would stand in one's own server. */
export function ServerCode({ store }: { readonly store: PanelStore }) {
  const { source, sender, state } = store;
  if (source.value.trim() === "") return <p class="tab-hint">{words.empty}</p>;
  const clients = state.value.clients.map(({ name }) => name);
  const code = serverCode(source.value, sender.value, state.value);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <pre class="server-code" tabIndex={0}>
      <code>
        {tokensOf(code, clients).map(({ kind, text }, index) => (
          <span key={index} class={`token-${kind}`}>
            {text}
          </span>
        ))}
      </code>
    </pre>
  );
}
