import * as words from "#words/theme.ts";

const choices = [
  { value: "system", icon: "M3 4h14v9H3zM7 16h6M10 13v3" },
  {
    value: "light",
    icon: "M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.1M14.6 14.6l1.1 1.1M15.7 4.3l-1.1 1.1M5.4 14.6l-1.1 1.1",
  },
  { value: "dark", icon: "M16 11.8A6.5 6.5 0 0 1 8.2 4 6.5 6.5 0 1 0 16 11.8" },
] as const;

/** Three radio buttons drawn as icons; theme.ts gives them life, and they are hidden where scripts are off. */
export function ThemeSwitch() {
  return (
    <fieldset class="theme-switch" hidden>
      <legend class="unseen">{words.theme}</legend>
      {choices.map(({ value, icon }) => (
        <label key={value} title={words.choices[value].title}>
          <input type="radio" name="theme" value={value} />
          <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
            <path d={icon} />
          </svg>
          <span class="unseen">{words.choices[value].label}</span>
        </label>
      ))}
    </fieldset>
  );
}
