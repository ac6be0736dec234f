import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import * as words from "#words/client-menu.ts";
import { AddClientForm } from "./AddClientForm.tsx";
import { ClientActions } from "./ClientActions.tsx";
import { type Asking, ClientQuestion } from "./ClientQuestion.tsx";
import type { OpenMenu } from "./client-menu.ts";
import type { PanelStore } from "./panel-store.ts";
import { placeBeside } from "./place-beside.ts";
import "./client-menu.css";

/** A client's menu, a question it asks, or the form for a new client, beside what opened it. */
export function ClientPopover({ store, open }: { readonly store: PanelStore; readonly open: OpenMenu }) {
  const popover = useRef<HTMLDivElement>(null);
  const asking = useSignal<Asking | null>(null);
  const { anchor } = open;
  const client = store.state.value.clients.find(({ name }) => open.type === "client" && name === open.name);

  useLayoutEffect(() => {
    const element = popover.current;
    if (element === null) return;
    element.showPopover();
    placeBeside(element, anchor);
    return () => returnFocus(element, anchor);
  }, [anchor]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps keys from what is around it
    <div
      ref={popover}
      class="client-popover"
      popover="auto"
      // Escape closes this alone, not the sheet that the panel is on.
      onKeyDown={(event) => event.key === "Escape" && event.stopPropagation()}
      onToggle={({ newState }) => newState === "closed" && store.clientMenu.hide()}
    >
      {open.type === "add" && <AddClientForm store={store} />}
      {open.type === "client" && client === undefined && <p class="menu-said">{words.isGone(open.name)}</p>}
      {client !== undefined &&
        (asking.value === null ? (
          <ClientActions store={store} client={client} onAsk={(next) => (asking.value = next)} />
        ) : (
          <ClientQuestion store={store} client={client} asking={asking.value} onBack={() => (asking.value = null)} />
        ))}
    </div>
  );
}

/** Back to the button that opened it; when that client is gone, to the button beside the stage. */
function returnFocus(element: HTMLElement, anchor: Element) {
  const hadFocus = element.contains(document.activeElement) || document.activeElement === document.body;
  const panel = anchor.closest(".panel") ?? document;
  // The picture is drawn again after the step, so what stands there afterwards is looked up then.
  queueMicrotask(() => {
    if (!hadFocus) return;
    const target = anchor.isConnected ? anchor : panel.querySelector(".add-client");
    if (target instanceof HTMLElement || target instanceof SVGElement) target.focus();
  });
}
