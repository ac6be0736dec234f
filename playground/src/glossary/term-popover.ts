import * as words from "#words/glossary.ts";
import { browserClock } from "../panel/clock.ts";
import { createTermTexts, type TermText } from "./term-text.ts";
import "../styles/glossary.css";

/** The small box that tells a word. */
export interface TermPopover {
  /** Tells the word that this link marks; one that is pointed at waits a moment, as the pointer may only be passing. */
  show(term: HTMLElement, isPointedAt?: boolean): void;
}

const id = "term-popover";
const gapPx = 8;
/** Units: milliseconds. Leaving is slower than coming, so that the pointer can be moved into the box. */
const comeAfterMs = 120;
const leaveAfterMs = 250;

/**
 * Tells a word of the glossary beside where it is used, until the pointer and the focus have left both, or Escape.
 *
 * Errors: none; a glossary that cannot be fetched is said in the box, with the link to it.
 */
export function createTermPopover(): TermPopover {
  const box = document.createElement("div");
  box.id = id;
  box.className = "term-popover";
  box.role = "tooltip";
  box.hidden = true;
  const texts = createTermTexts(async (address) => {
    const answer = await fetch(address, { headers: { accept: "text/html" } });
    if (!answer.ok) throw new Error(`the glossary was answered with ${answer.status}`);
    return answer.text();
  });
  const [coming, leaving] = [createTimer(), createTimer()];
  let current: HTMLElement | null = null;

  const hide = () => {
    coming.stop();
    leaving.stop();
    current?.removeAttribute("aria-describedby");
    current = null;
    box.hidden = true;
  };
  const fill = (term: HTMLElement, told: TermText) => {
    if (current !== term) return;
    coming.stop();
    box.replaceChildren(...contentOf(told), linkTo(term));
    box.hidden = false;
    // Within the page's main part, as all content is; a text that was swapped in may have taken it along.
    (term.closest("main") ?? document.body).append(box);
    term.setAttribute("aria-describedby", id);
    place(box, term);
  };
  const tell = (term: HTMLElement) => {
    hide();
    current = term;
    // Usually it is there at once; only a slow network is told of.
    coming.after(leaveAfterMs, () => fill(term, { type: "loading" }));
    void texts.find(hrefOf(term)).then((told) => fill(term, told));
  };

  const isInside = (target: EventTarget | null) =>
    target instanceof Node && (box.contains(target) || current?.contains(target) === true);
  document.addEventListener("pointerover", ({ target, pointerType }) => {
    if (current === null || pointerType === "touch") return;
    if (isInside(target)) leaving.stop();
    else if (!isInside(document.activeElement)) leaving.after(leaveAfterMs, hide);
  });
  document.addEventListener("focusout", ({ target, relatedTarget }) => {
    if (isInside(target) && !isInside(relatedTarget)) leaving.after(leaveAfterMs, hide);
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (!isInside(target)) hide();
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") hide();
  });
  addEventListener("resize", hide);

  return {
    show(term, isPointedAt = false) {
      leaving.stop();
      if (term === current) return;
      if (!isPointedAt) {
        tell(term);
        return;
      }
      void texts.find(hrefOf(term));
      coming.after(comeAfterMs, () => {
        if (term.matches(":hover")) tell(term);
      });
    },
  };
}

function createTimer() {
  let stop = () => {};
  return {
    stop: () => stop(),
    after(afterMs: number, run: () => void) {
      stop();
      stop = browserClock.after(afterMs, run);
    },
  };
}

function hrefOf(term: HTMLElement): string {
  return term instanceof HTMLAnchorElement ? term.href : "";
}

function contentOf(told: TermText): HTMLElement[] {
  const text = document.createElement("p");
  if (told.type !== "told") {
    text.append(told.type === "loading" ? words.loading : words.unavailable);
    return [text];
  }
  const name = document.createElement("p");
  name.className = "term-name";
  name.append(told.term);
  text.append(...told.text);
  return [name, text];
}

/** For a finger and a pointer; with the keyboard, Enter on the word itself leads there. */
function linkTo(term: HTMLElement): HTMLElement {
  const link = document.createElement("a");
  link.href = hrefOf(term);
  link.tabIndex = -1;
  link.append(words.more);
  return link;
}

/** Under the word's first line, or above where there is no room below, beside no more than the text; it scrolls along with it. */
function place(box: HTMLElement, term: HTMLElement): void {
  const [line = term.getBoundingClientRect()] = term.getClientRects();
  const { offsetWidth: widthPx, offsetHeight: heightPx } = box;
  const { clientWidth, clientHeight } = document.documentElement;
  const textEndPx = term.closest(".prose")?.getBoundingClientRect().right ?? clientWidth;
  const leftPx = Math.max(gapPx, Math.min(line.left, textEndPx - widthPx, clientWidth - widthPx - gapPx));
  const isAbove = line.bottom + gapPx + heightPx > clientHeight && line.top - gapPx - heightPx > 0;
  const topPx = isAbove ? line.top - gapPx - heightPx : line.bottom + gapPx;
  box.style.left = `${leftPx + scrollX}px`;
  box.style.top = `${topPx + scrollY}px`;
}
