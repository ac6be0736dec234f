/** The switch for light and dark in the header; each button's word, and its title. */
export const theme = "Theme";
export const choices = {
  system: { label: "System", title: "System theme" },
  light: { label: "Light", title: "Light theme" },
  dark: { label: "Dark", title: "Dark theme" },
};
