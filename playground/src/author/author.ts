import "./author.css";
import { followLessons } from "./follow-lessons.ts";

// Loaded only where a folder of lessons is served by `emitscope serve --lessons`, before the page's own script.
const here = new URL(/* @vite-ignore */ "./", import.meta.url);

void followLessons(new URL("changes", here).href);

const hasUndrawn = () => document.querySelector("[data-undrawn]") !== null;
const draw = async () => {
  if (!hasUndrawn()) return;
  document.removeEventListener("lesson:swapped", draw);
  const { drawDiagrams } = await import("./draw-later.ts");
  drawDiagrams(new URL("draw/", here).href);
};
document.addEventListener("lesson:swapped", draw);
void draw();
