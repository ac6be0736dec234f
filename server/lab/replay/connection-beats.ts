import * as words from "#words/telling.ts";
import { nameList } from "../name-list.ts";
import { roomInSentence } from "../room-label.ts";
import type { Trace } from "../trace.ts";
import { changeMs, hopMs, ringMs, type Telling, tell, travelPart } from "./telling.ts";

/** Tells a step that is not a run: who connects, leaves, moves, comes or goes. */
export function tellConnection(telling: Telling, trace: Trace): void {
  const { step, before, after } = trace;
  switch (step.type) {
    case "run":
      break;
    case "connect":
      tellUp(telling, trace, step.client);
      break;
    case "add":
      tellUp(telling, trace, step.client.name);
      break;
    case "disconnect":
      tellLine(telling, step.client, "down", words.disconnects(step.client));
      tellSettled(telling, trace, words.takenOutOfAll(step.client));
      break;
    case "cut":
      tellLine(telling, step.client, "cut", words.lineIsCut(step.client));
      tellSettled(telling, trace, words.takenOutOfAll(step.client));
      break;
    case "remove":
      tellLine(telling, step.client, "down", words.disconnects(step.client));
      tellSettled(telling, trace, words.isRemoved(step.client));
      break;
    case "rename":
      tellSettled(telling, trace, words.isRenamed(step.client, step.to));
      break;
    case "join":
      tellSettled(telling, trace, words.putIn(step.client, roomInSentence(step.room, after.clients)));
      break;
    case "leave":
      tellSettled(telling, trace, words.takenOut(step.client, roomInSentence(step.room, before.clients)));
      break;
  }
}

/** The line grows while the client is drawn as not connected yet; then it stands in its rooms. */
function tellUp(telling: Telling, trace: Trace, client: string): void {
  const spec = trace.after.clients.find(({ name }) => name === client);
  const isNew = !trace.before.clients.some(({ name }) => name === client);
  if (isNew && spec !== undefined) {
    const waiting = { ...spec, isConnected: false, rooms: [] };
    const clients = trace.after.clients.map((other) => (other.name === client ? waiting : other));
    // A newcomer is seen from the start: there is nothing it would move from.
    telling.phases.push({ startMs: 0, endMs: 0, state: { ...trace.after, clients } });
  }
  const asking = tell(telling, words.asksToConnect(client), hopMs);
  telling.motions.push({ ...asking, type: "line", client, change: "up" });
  if (spec === undefined || !spec.isConnected) {
    const span = tell(telling, words.isNotConnected(client), ringMs);
    telling.phases.push({ ...span, state: trace.after });
    return;
  }
  const rooms = spec.rooms.filter((room) => room !== spec.id).map((room) => roomInSentence(room, trace.after.clients));
  tellSettled(
    telling,
    trace,
    rooms.length === 0 ? words.isConnected(client) : words.isConnectedIn(client, nameList(rooms, 3)),
  );
  tellReplayed(telling, trace);
}

/** With connection state recovery, what was missed meanwhile is sent after the reconnect, one after the other. */
function tellReplayed(telling: Telling, trace: Trace): void {
  const copies = trace.entries.filter((entry) => entry.type === "copy");
  copies.forEach(({ client, emission, args, atMs }, index) => {
    const label = words.missedCopyTravels(index + 1, copies.length);
    telling.motions.push({
      ...tell(telling, label, hopMs, travelPart),
      type: "copy",
      client,
      emission,
      args,
      receivedAtMs: atMs,
    });
  });
  const [first] = copies;
  if (first !== undefined) tell(telling, words.hasWhatItMissed(first.client), ringMs);
}

function tellLine(telling: Telling, client: string, change: "down" | "cut", label: string): void {
  telling.motions.push({ ...tell(telling, label, hopMs), type: "line", client, change });
}

function tellSettled(telling: Telling, trace: Trace, label: string): void {
  telling.phases.push({ ...tell(telling, label, changeMs), state: trace.after });
}
