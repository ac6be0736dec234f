import * as words from "#words/copy.ts";
import { browserClock } from "../panel/clock.ts";

/** Long enough to be read, short enough that the button is one again when it is needed next. Units: milliseconds. */
const saidMs = 2500;

/**
 * Copies the code beside the button as plain text. Where there is no clipboard, as over http, the code is selected and the
 * button says which keys copy it.
 *
 * Errors: none.
 */
export async function copyCode(button: HTMLElement): Promise<void> {
  const code = button.parentElement?.querySelector("pre > code");
  if (!code || button.dataset.said !== undefined) return;
  const isCopied = await navigator.clipboard?.writeText(code.textContent).then(
    () => true,
    () => false,
  );
  if (!isCopied) getSelection()?.selectAllChildren(code);
  const label = button.textContent;
  const said = isCopied ? words.copied : words.select(/mac|iphone|ipad/i.test(navigator.userAgent));
  // A line for those who listen: a button's new name is not told while it has the focus.
  const line = button.nextElementSibling;
  button.dataset.said = isCopied ? "copied" : "selected";
  button.textContent = said;
  if (line) line.textContent = said;
  browserClock.after(saidMs, () => {
    delete button.dataset.said;
    button.textContent = label;
    if (line) line.textContent = "";
  });
}
