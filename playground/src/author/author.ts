import "./author.css";
import { drawUndrawn } from "./draw-undrawn.ts";
import { followLessons } from "./follow-lessons.ts";

// Loaded only where a folder of lessons is served by `emitscope serve --lessons`, before the page's own script.
const here = new URL(/* @vite-ignore */ "./", import.meta.url);

void followLessons(new URL("changes", here).href);
void drawUndrawn(new URL("draw/", here).href);
