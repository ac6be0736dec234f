import type { OpenMenu } from "./client-menu.ts";
import type { PanelStore } from "./panel-store.ts";
import { useLater } from "./use-later.ts";

/** The one popover of the panel; its script is loaded when it is first opened. */
export function ClientMenu({ store }: { readonly store: PanelStore }) {
  const open = store.clientMenu.open.value;
  if (open === null) return null;
  return <LaterPopover key={open.type === "client" ? open.name : ""} store={store} open={open} />;
}

function LaterPopover({ store, open }: { readonly store: PanelStore; readonly open: OpenMenu }) {
  const later = useLater(async () => (await import("./ClientPopover.tsx")).ClientPopover);
  // Where it cannot be had, the page says so once and for every part of it.
  return later.type === "there" ? <later.part store={store} open={open} /> : null;
}
