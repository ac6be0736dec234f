/** Moves the focus in a menu as menus do: arrows around, Home and End, a letter to the next item that starts with it. */
export function onMenuKeyDown(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const here = items.findIndex((item) => item.matches(":focus"));
  const next = nextItem(items, here, event);
  if (next === undefined) return;
  event.preventDefault();
  // The panel's own keys (arrows step the replay) are not meant while a menu is open.
  event.stopPropagation();
  next.focus();
}

function nextItem(items: readonly HTMLElement[], here: number, event: KeyboardEvent): HTMLElement | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === "ArrowDown") return items[(here + 1) % items.length];
  if (event.key === "ArrowUp") return items.at(here <= 0 ? -1 : here - 1);
  if (event.key === "Home") return items[0];
  if (event.key === "End") return items.at(-1);
  if (event.key.length !== 1 || event.key === " ") return undefined;
  const letter = event.key.toLowerCase();
  const around = [...items.slice(here + 1), ...items.slice(0, here + 1)];
  return around.find((item) => item.textContent.trim().toLowerCase().startsWith(letter));
}
