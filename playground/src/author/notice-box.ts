import * as words from "#words/author.ts";

/** What is said over the page to whoever writes its lesson. */
export interface Notice {
  readonly text: string;
  /** One line each: `file:line field: message`. */
  readonly lines?: readonly string[];
  readonly action?: { readonly label: string; readonly href: string };
}

/**
 * One box over the page for what its author should know.
 *
 * Shape:  `show(null)` takes it away. Dismissed, it stays away until there is something else to say.
 * Errors: none.
 */
export function createNoticeBox(): { show(notice: Notice | null): void } {
  let box: HTMLElement | null = null;
  let dismissed = "";
  return {
    show(notice) {
      box?.remove();
      box = null;
      const key = JSON.stringify(notice);
      if (notice === null) dismissed = "";
      if (notice === null || key === dismissed) return;
      box = boxOf(notice, () => {
        dismissed = key;
        box?.remove();
      });
      document.body.append(box);
    },
  };
}

function boxOf({ text, lines = [], action }: Notice, dismiss: () => void): HTMLElement {
  const box = element("div", "author-notice");
  box.setAttribute("role", "alert");
  const list = element("ul", "author-notice-lines");
  list.append(...lines.map((line) => element("li", "", line)));
  const buttons = element("div", "author-notice-actions");
  if (action !== undefined) {
    const link = document.createElement("a");
    link.className = "button";
    link.href = action.href;
    link.textContent = action.label;
    buttons.append(link);
  }
  const close = document.createElement("button");
  close.type = "button";
  close.className = "quiet-button";
  close.textContent = words.dismiss;
  close.addEventListener("click", dismiss);
  buttons.append(close);
  box.append(element("p", "author-notice-text", text), ...(lines.length > 0 ? [list] : []), buttons);
  return box;
}

function element(tag: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(tag);
  if (className !== "") made.className = className;
  made.textContent = text;
  return made;
}
