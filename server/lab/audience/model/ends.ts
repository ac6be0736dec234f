import type { MethodName } from "../../expression/tree.ts";
import { reservedEvents } from "../../expression/tree.ts";
import { deliverBroadcast, deliverDirect } from "./delivery.ts";
import { listOf, operatorOf, type Receiver } from "./operator.ts";
import { type Member, selected, type World } from "./world.ts";

/**
 * Ends a chain with `emit`, `send`, `write` or `emitWithAck`.
 *
 * Shape:  what it throws, as `String(error)`, or null.
 * Source: socket.io 4.8.4: a reserved name throws before the socket's flags are used up; inside `emitWithAck` it only rejects.
 */
export function emit(
  world: World,
  receiver: Receiver,
  name: MethodName,
  args: readonly unknown[],
  statement: number,
): string | null {
  const packet = name === "send" || name === "write" ? ["message", ...args] : args;
  const isAwaited = name === "emitWithAck";
  if (reservedEvents.has(packet[0])) {
    const message = `"${String(packet[0])}" is a reserved event name`;
    if (!isAwaited) return `Error: ${message}`;
    world.asked.push({ type: "refused", message });
    return null;
  }
  const hasCallback = !isAwaited && typeof packet.at(-1) === "function";
  const sending = { statement, content: hasCallback ? packet.slice(0, -1) : packet };
  const asksOne = receiver.kind === "socket";
  const { flags } = asksOne ? receiver.member : operatorOf(receiver);
  const timeout = flags.timeout === undefined ? {} : { timeoutMs: flags.timeout };
  if (asksOne) {
    const { member } = receiver;
    member.flags = {};
    const { reached } = deliverDirect(world, member, flags, sending);
    if (hasCallback || isAwaited) {
      world.asked.push({ type: "one", expected: member, wasReached: reached.includes(member), ...timeout });
    }
  } else {
    const reach = deliverBroadcast(world, operatorOf(receiver), sending);
    if (hasCallback || isAwaited) world.asked.push({ type: "broadcast", ...reach, ...timeout });
  }
  return null;
}

/** Ends a chain with a call that changes rooms or connections, or that lists sockets. Errors: none. */
export function act(world: World, receiver: Receiver, name: MethodName, args: readonly unknown[]): void {
  if (receiver.kind === "socket") actOnOne(world, receiver.member, name, args[0]);
  else {
    const { namespace, rooms, except } = operatorOf(receiver);
    const members = selected(world, namespace, rooms, except);
    if (name === "fetchSockets") world.returned = members.map((member) => member.name);
    for (const member of members) actOnOne(world, member, name, args[0]);
  }
}

function actOnOne(world: World, member: Member, name: MethodName, arg: unknown): void {
  const membership = world.membershipOf(member.namespace);
  switch (name) {
    case "join":
    case "socketsJoin":
      // A disconnected socket's `join` does nothing.
      if (member.isConnected) membership.join(member.id, listOf(arg));
      return;
    case "leave":
      // Unlike the others, `leave` takes an array for one room, which nobody can be in.
      membership.leave(member.id, arg);
      return;
    case "socketsLeave":
      for (const room of listOf(arg)) membership.leave(member.id, room);
      return;
    case "leaveAll":
      membership.leaveAll(member.id);
      return;
    case "disconnect":
    case "disconnectSockets":
      if (!member.isConnected) return;
      membership.leaveAll(member.id);
      member.isConnected = false;
      member.isLineOpen = !arg;
      return;
  }
}
