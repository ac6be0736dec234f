import { version } from "socket.io/package.json";
import type { LabStatus } from "./lab-session.ts";

/** The header's line about the server: its version, and where it runs or why it does not. */
export function hostTextOf(status: LabStatus, place: string | null): string {
  return `Socket.IO ${version} · ${stateOf(status, place)}`;
}

function stateOf(status: LabStatus, place: string | null): string {
  if (status.type === "idle") return "starts in this tab";
  if (status.type === "lost") return status.failure.code === "host/unavailable" ? "not started" : "stopped";
  // Undo and reset take a fresh server too: saying so each time would only be noise.
  return place ?? "starting in this tab";
}
