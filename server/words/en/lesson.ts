/** What stands around a lesson's own text. */
export const place = (number: number, of: number, minutes: number) => `Lesson ${number} of ${of} · ${minutes} min`;
/** The lessons that one should know before, each a link. */
export const buildsOn = <Link>(links: readonly Link[]): readonly (Link | string)[] => [
  "Builds on ",
  ...links.flatMap((link, index) => (index === 0 ? [link] : [" and ", link])),
];
export const sections = "Sections";
export const sources = "Where this comes from";

// The links at its end.

export const neighbours = "Previous and next lesson";
export const previous = "Previous";
export const next = "Next";
/** After the last lesson. */
export const ownScene = "Try your own scene";
