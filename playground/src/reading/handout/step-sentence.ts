import * as words from "#words/handout.ts";
import { roomLabel } from "../../../../server/lab/room-label.ts";
import type { Step } from "../../../../server/lab/step.ts";

/** A step as one would tell somebody to do it: `Eli joins general`. Errors: none; a run is its source. */
export function stepSentence(step: Step): string {
  switch (step.type) {
    case "join":
      return words.joins(step.client, roomLabel(step.room, []));
    case "leave":
      return words.leaves(step.client, roomLabel(step.room, []));
    case "connect":
      return words.reconnects(step.client);
    case "disconnect":
      return words.disconnects(step.client);
    case "cut":
      return words.losesTheLine(step.client);
    case "add":
      return words.isAdded(step.client.name);
    case "remove":
      return words.isRemoved(step.client);
    case "rename":
      return words.isRenamed(step.client, step.to);
    case "run":
      return step.source;
  }
}
