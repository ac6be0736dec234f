import { version } from "socket.io/package.json";
import * as words from "#words/host.ts";
import type { LabStatus } from "./lab-session.ts";

/** The header's line about the server: its version, and where it runs or why it does not. */
export function hostTextOf(status: LabStatus, place: string | null): string {
  return words.line(version, stateOf(status, place));
}

function stateOf(status: LabStatus, place: string | null): string {
  if (status.type === "idle") return words.startsInTab;
  if (status.type === "lost") return status.failure.code === "host/unavailable" ? words.notStarted : words.stopped;
  // Undo and reset take a fresh server too: saying so each time would only be noise.
  return place ?? words.startingInTab;
}
