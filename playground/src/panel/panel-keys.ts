import type { Player } from "./player.ts";

/** What uses Space or arrow keys itself: typing, choosing, menus, tabs, sliders, the clients' own arrow keys. */
const usesArrows =
  "input, select, textarea, [contenteditable], [role=menu], [role=menuitem], [role=listbox], [role=combobox], [role=tab], [role=slider], [role=radio], [data-arrows]";
const usesSpace = `${usesArrows}, button, a[href], summary, [role=button]`;

/**
 * Space plays and pauses, the arrow keys step, wherever in the panel the focus is, unless the focused element uses that
 * key itself. Attach it to the panel's root.
 *
 * Errors: none; other keys pass.
 */
export function onPanelKeyDown(event: KeyboardEvent, player: Player): void {
  const { target } = event;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const isWithin = (selector: string) => target instanceof Element && target.closest(selector) !== null;
  if (event.key === " " && !isWithin(usesSpace)) player.toggle();
  else if (event.key === "ArrowLeft" && !isWithin(usesArrows)) player.stepBack();
  else if (event.key === "ArrowRight" && !isWithin(usesArrows)) player.stepForward();
  else return;
  event.preventDefault();
}
