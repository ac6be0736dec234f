import { loadOnce } from "../load-once.ts";
import { showMissingFiles } from "../missing-files.ts";

const typing = "input:not([type=checkbox], [type=radio], [type=range]), textarea, select";

/**
 * What every page offers a reader: search, the glossary's words, copying code, printing. Each is loaded when it is first
 * asked for; here are only the ears for it.
 *
 * Errors: none; a part whose script is gone is told with the way out, and one that was only pointed at stays away.
 */
export function startReading(): void {
  const search = loadOnce(() => import("../search/open-search.tsx").then(({ createSearch }) => createSearch()));
  const terms = loadOnce(() =>
    import("../glossary/term-popover.ts").then(({ createTermPopover }) => createTermPopover()),
  );
  if (document.querySelector("[data-lesson-card]") !== null) {
    import("../progress/start-contents.ts").then(({ startContents }) => startContents()).catch(showMissingFiles);
  }
  const openSearch = () => void search().then((open) => open(), showMissingFiles);

  document.addEventListener("click", (event) => {
    const pressed = closest(event, "[data-opens], a.term");
    if (pressed === null) return;
    const { opens } = pressed.dataset;
    if (opens === "search") openSearch();
    if (opens === "print") print();
    if (opens === "copy") {
      void import("./copy-code.ts").then(({ copyCode }) => copyCode(pressed), showMissingFiles);
    }
    if (opens === undefined && isTap(event)) {
      // The first tap tells the word, as there is no hovering; the link in what it shows leads on.
      event.preventDefault();
      void terms().then((popover) => popover.show(pressed), showMissingFiles);
    }
  });
  document.addEventListener("keydown", (event) => {
    const { key, altKey, shiftKey } = event;
    const hasControl = event.ctrlKey || event.metaKey;
    const isShortcut = hasControl
      ? key.toLowerCase() === "k" && !shiftKey
      : key === "/" && closest(event, typing) === null;
    const isBusy = document.querySelector("dialog[open]:not(.search)") !== null;
    if (!isShortcut || altKey || isBusy || document.querySelector("[data-opens=search]") === null) return;
    event.preventDefault();
    openSearch();
  });
  for (const type of ["pointerover", "focusin"] as const) {
    document.addEventListener(type, (event) => {
      const term = closest(event, "a.term");
      if (term === null || (event instanceof PointerEvent && event.pointerType === "touch")) return;
      void terms().then(
        (popover) => popover.show(term, event.type === "pointerover"),
        () => {},
      );
    });
  }
}

function closest({ target }: Event, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}

/** A finger's press. Enter on a keyboard is a click too, and follows the link, as does one with a key held. */
function isTap(event: MouseEvent): boolean {
  if (event.detail === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  const isTouch = event instanceof PointerEvent && event.pointerType === "touch";
  return isTouch || matchMedia("(hover: none)").matches;
}
