import { startLessonText } from "./lesson/lesson-text.ts";
import { watchForMissingFiles } from "./missing-files.ts";
import { openPanel } from "./panel-place.tsx";
import { startTheme } from "./theme.ts";

startTheme();
watchForMissingFiles();
const panel = openPanel();
if (panel !== null) startLessonText(panel);
