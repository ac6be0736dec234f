import { accessSync, constants, statSync } from "node:fs";

/** Whether this is a folder that can be read, and written where that is asked. Errors: none. */
export function isUsableFolder(path: string, use: "read" | "write" = "read"): boolean {
  const mode = constants.R_OK | constants.X_OK | (use === "write" ? constants.W_OK : 0);
  try {
    accessSync(path, mode);
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
