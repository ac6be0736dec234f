import "./note.css";

/** One thing that can be done about a note; the first is the one to do. */
interface NoteButton {
  readonly label: string;
  readonly press: () => void;
}

/** A quiet note at the bottom of the page. */
export interface Note {
  show(text: string, buttons: readonly NoteButton[]): void;
  hide(): void;
}

/** A note that is not shown yet. It is announced, takes no focus and covers nothing that is pressed. Errors: none. */
export function createNote(): Note {
  const box = document.createElement("div");
  box.className = "note";
  // In the page before it has words: a status that comes with them is not announced.
  box.setAttribute("role", "status");
  document.body.append(box);
  return {
    show(text, buttons) {
      const line = document.createElement("p");
      line.textContent = text;
      box.replaceChildren(
        line,
        ...buttons.map(({ label, press }, index) => {
          const button = document.createElement("button");
          button.type = "button";
          button.className = index === 0 ? "button" : "quiet-button";
          button.textContent = label;
          button.addEventListener("click", press);
          return button;
        }),
      );
    },
    hide() {
      box.replaceChildren();
    },
  };
}
