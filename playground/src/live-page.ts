/** What a page with a live panel loads after its text. */
export { startLessonText } from "./lesson/lesson-text.ts";
export { openPanel } from "./panel-place.tsx";
