import { argv, exit } from "node:process";
import { drawFolder } from "./diagrams/draw-folder.ts";

// Draws the diagrams of the built-in lessons, or of the folder named: what is missing is drawn, what nobody uses removed.
const [folder = "lessons"] = argv.slice(2);
const { lines, isGood } = await drawFolder(folder);
for (const line of lines) console.log(line);
exit(isGood ? 0 : 1);
