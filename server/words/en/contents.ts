/** The list of lessons, on its own page and on the first one. */
export const title = "Lessons";
export const lead =
  "One idea each, five to ten minutes. They build on each other, but nothing stops you from starting with the one you came for.";
export const place = (number: number, minutes: number) => `Lesson ${number} · ${minutes} min`;
