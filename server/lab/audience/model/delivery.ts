import type { SocketFlags } from "../../state.ts";
import type { Absence } from "../prediction.ts";
import type { Operator } from "./operator.ts";
import { isReadable } from "./packet.ts";
import { type Member, selected, type World } from "./world.ts";

/** What an `emit` sends: the event, then its arguments, without an acknowledgement callback. */
export interface Sending {
  /** Index of the statement in the expression. */
  readonly statement: number;
  readonly content: readonly unknown[];
}

/** Who an emission was meant for, and who of them got it (the others' volatile packet was dropped). */
export interface Reach {
  readonly expected: readonly Member[];
  readonly reached: readonly Member[];
}

/** Sends one packet to everyone an operator selects. Errors: none. */
export function deliverBroadcast(world: World, operator: Operator, sending: Sending): Reach {
  const { namespace, from, rooms, except, flags } = operator;
  const reach = write(world, selected(world, namespace, rooms, except), flags, sending);
  const membership = world.membershipOf(namespace);
  const isIn = ({ id }: Member, room: unknown) => membership.membersOf(room).has(id);
  const areEmpty = rooms.size > 0 && [...rooms].every((room) => membership.membersOf(room).size === 0);
  const absenceOf = (member: Member): Absence => {
    if (member === from && isIn(member, member.id)) return "sender";
    if ([...except].some((room) => isIn(member, room))) return "excepted";
    if (areEmpty) return "empty-room";
    return reach.expected.includes(member) ? "dropped" : "not-in-room";
  };
  const target = { type: "broadcast", from: from?.name ?? null, rooms: [...rooms], except: [...except] } as const;
  record(world, namespace, target, flags, sending, reach, absenceOf);
  return reach;
}

/**
 * Sends one packet to a socket: on its own line, or, with connection state recovery on, to whoever is in its own-id room.
 *
 * Errors: none; a disconnected socket gets nothing.
 * Source: socket.io 4.8.4, socket.js `emit`.
 */
export function deliverDirect(world: World, addressed: Member, flags: SocketFlags, sending: Sending): Reach {
  const { namespace, id, isConnected, name } = addressed;
  const viaRoom = () => selected(world, namespace, new Set([id]), new Set());
  const expected = world.isRecoveryOn ? viaRoom() : isConnected ? [addressed] : [];
  if (!isConnected && !world.isRecoveryOn && !isReadable(sending.content)) refuse(world, addressed);
  const isRoomEmpty = world.membershipOf(namespace).membersOf(id).size === 0;
  const reach = write(world, expected, flags, sending);
  const absenceOf = (member: Member): Absence => {
    if (member !== addressed) return "not-addressed";
    if (expected.includes(member)) return "dropped";
    return isRoomEmpty ? "empty-room" : "not-in-room";
  };
  record(world, namespace, { type: "one", client: name }, flags, sending, reach, absenceOf);
  return reach;
}

/** Writes a packet to each member's connection; one that is busy in this tick loses a volatile packet. */
function write(world: World, expected: readonly Member[], flags: SocketFlags, { content }: Sending): Reach {
  const written = expected.filter(({ isBusy }) => !(flags.volatile && isBusy));
  for (const member of written) member.isBusy = true;
  const open = written.filter(({ isBroken }) => !isBroken);
  if (isReadable(content)) {
    for (const member of open) member.copies += 1;
    return { expected, reached: open };
  }
  for (const member of open) refuse(world, member);
  return { expected, reached: [] };
}

/** A client is sent what it cannot read: its end may overtake a copy that is only just being handed over. */
function refuse(world: World, member: Member): void {
  if (!member.isLineOpen) return;
  member.isBroken = true;
  if (member.copies > 0) world.isCertain = false;
}

function record(
  world: World,
  namespace: string,
  target: World["deliveries"][number]["emission"]["target"],
  flags: SocketFlags,
  { statement, content }: Sending,
  { reached }: Reach,
  absenceOf: (member: Member) => Absence,
): void {
  const [event] = content;
  const emission = {
    statement,
    event: typeof event === "number" ? event : String(event),
    namespace,
    target,
    isVolatile: flags.volatile === true,
    recipients: reached.map(({ name }) => name),
  };
  const others = world.members.filter((member) => member.namespace === namespace && !reached.includes(member));
  world.deliveries.push({ emission, absences: new Map(others.map((member) => [member.name, absenceOf(member)])) });
}
