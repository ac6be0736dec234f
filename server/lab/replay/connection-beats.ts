import { nameList } from "../name-list.ts";
import { roomLabel } from "../room-label.ts";
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
      tellLine(telling, step.client, "down", `${step.client} disconnects`);
      tellSettled(telling, trace, `The server takes ${step.client} out of every room`);
      break;
    case "cut":
      tellLine(telling, step.client, "cut", `The line of ${step.client} is cut`);
      tellSettled(telling, trace, `The server takes ${step.client} out of every room`);
      break;
    case "remove":
      tellLine(telling, step.client, "down", `${step.client} disconnects`);
      tellSettled(telling, trace, `${step.client} is removed`);
      break;
    case "rename":
      tellSettled(telling, trace, `${step.client} is now called ${step.to}`);
      break;
    case "join":
      tellSettled(telling, trace, `The server puts ${step.client} in ${roomLabel(step.room, after.clients)}`);
      break;
    case "leave":
      tellSettled(telling, trace, `The server takes ${step.client} out of ${roomLabel(step.room, before.clients)}`);
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
  const asking = tell(telling, `${client} asks to connect`, hopMs);
  telling.motions.push({ ...asking, type: "line", client, change: "up" });
  if (spec === undefined || !spec.isConnected) {
    const span = tell(telling, `${client} is not connected`, ringMs);
    telling.phases.push({ ...span, state: trace.after });
    return;
  }
  const rooms = spec.rooms.filter((room) => room !== spec.id).map((room) => roomLabel(room, trace.after.clients));
  tellSettled(telling, trace, `${client} is connected${rooms.length === 0 ? "" : `, in ${nameList(rooms, 3)}`}`);
  tellReplayed(telling, trace);
}

/** With connection state recovery, what was missed meanwhile is sent after the reconnect, one after the other. */
function tellReplayed(telling: Telling, trace: Trace): void {
  const copies = trace.entries.filter((entry) => entry.type === "copy");
  copies.forEach(({ client, emission, args, atMs }, index) => {
    const label =
      copies.length === 1 ? "The missed copy travels" : `Missed copy ${index + 1} of ${copies.length} travels`;
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
  if (first !== undefined) tell(telling, `${first.client} has what it missed`, ringMs);
}

function tellLine(telling: Telling, client: string, change: "down" | "cut", label: string): void {
  telling.motions.push({ ...tell(telling, label, hopMs), type: "line", client, change });
}

function tellSettled(telling: Telling, trace: Trace, label: string): void {
  telling.phases.push({ ...tell(telling, label, changeMs), state: trace.after });
}
