import * as words from "#words/undone.ts";
import { roomInSentence } from "../../../server/lab/room-label.ts";
import type { LabState } from "../../../server/lab/state.ts";
import type { Step } from "../../../server/lab/step.ts";
import type { Undoable } from "./lab-session.ts";

const longestSourceLetters = 48;

/** What undo took back, as a sentence: `Undid: Ana ran io.emit("msg").` Errors: none; nothing taken back is the empty text. */
export function undoneText(undone: Undoable): string {
  if (undone === null) return "";
  if (undone.type === "step") return stepText(undone.run.trace.step, undone.run.trace.before);
  return undone.type === "reset" ? words.reset : words.sceneChanged;
}

function stepText(step: Step, { clients }: LabState): string {
  switch (step.type) {
    case "run":
      return words.ran(step.sender.type === "server" ? null : step.sender.name, cut(step.source));
    case "join":
      return words.joined(step.client, roomInSentence(step.room, clients));
    case "leave":
      return words.left(step.client, roomInSentence(step.room, clients));
    case "connect":
      return words.connected(step.client);
    case "disconnect":
      return words.disconnected(step.client);
    case "cut":
      return words.lineCut(step.client);
    case "add":
      return words.added(step.client.name);
    case "rename":
      return words.renamed(step.client, step.to);
    case "remove":
      return words.removed(step.client);
  }
}

function cut(source: string): string {
  const letters = [...source.trim()];
  return letters.length <= longestSourceLetters
    ? letters.join("")
    : `${letters.slice(0, longestSourceLetters).join("")}…`;
}
