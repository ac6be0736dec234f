import { roomLabel } from "../../../server/lab/room-label.ts";
import type { LabState } from "../../../server/lab/state.ts";
import type { Step } from "../../../server/lab/step.ts";
import type { Undoable } from "./lab-session.ts";

const longestSourceLetters = 48;

/** What undo took back, as a sentence: `Undid: Ana ran io.emit("msg").` Errors: none; nothing taken back is the empty text. */
export function undoneText(undone: Undoable): string {
  if (undone === null) return "";
  if (undone.type === "step") return `Undid: ${stepText(undone.run.trace.step, undone.run.trace.before)}.`;
  return undone.type === "reset" ? "Undid: the reset." : "Undid: the change of scene.";
}

function stepText(step: Step, { clients }: LabState): string {
  switch (step.type) {
    case "run":
      return `${step.sender.type === "server" ? "the server" : step.sender.name} ran ${cut(step.source)}`;
    case "join":
      return `${step.client} joined ${roomLabel(step.room, clients)}`;
    case "leave":
      return `${step.client} left ${roomLabel(step.room, clients)}`;
    case "connect":
      return `${step.client} connected`;
    case "disconnect":
      return `${step.client} disconnected`;
    case "cut":
      return `the line of ${step.client} was cut`;
    case "add":
      return `${step.client.name} was added`;
    case "rename":
      return `${step.client} was renamed ${step.to}`;
    case "remove":
      return `${step.client} was removed`;
  }
}

function cut(source: string): string {
  const letters = [...source.trim()];
  return letters.length <= longestSourceLetters
    ? letters.join("")
    : `${letters.slice(0, longestSourceLetters).join("")}…`;
}
