const key = "emitscope.theme";

/** The theme the reader chose, or "system"; storage that is blocked counts as no choice. */
function chosenTheme(): string {
  return document.documentElement.dataset.theme ?? "system";
}

function choose(theme: string): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === "system") localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
}

/**
 * Makes the header's theme switch work. theme.js has set the stored theme before the first paint.
 *
 * Errors: none; where storage is blocked the choice lasts as long as the page.
 */
export function startTheme(): void {
  const field = document.querySelector<HTMLFieldSetElement>(".theme-switch");
  if (field === null) return;
  for (const input of field.querySelectorAll<HTMLInputElement>("input")) {
    input.checked = input.value === chosenTheme();
    input.addEventListener("change", () => choose(input.value));
  }
  field.hidden = false;
}
