import { argv } from "node:process";
import { isStale } from "./stale.ts";

if (isStale()) {
  console.log("Building what is new since the last start …");
  await import("./build.ts");
}
// From here on this is `emitscope serve` with the flags given to `npm start --`.
argv.splice(1, 1, "server/main.ts", "serve");
await import("../server/main.ts");
