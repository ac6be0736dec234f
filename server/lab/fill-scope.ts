import type { Scope } from "./scopes.ts";
import type { Sender } from "./step.ts";

/** The clients a template is filled from; a Scene and a LabState both are one. */
export interface Seats {
  readonly clients: readonly {
    readonly name: string;
    readonly namespace: string;
    readonly rooms: readonly unknown[];
    readonly id?: string;
  }[];
}

type Room = string | number;
type Seat = Seats["clients"][number];

const usualRooms = ["general", "random"];

/**
 * A scope's template as this sender would type it here.
 *
 * Shape:  parses for that sender. `{room}` is `room`, else one the sender is in, else one of the scope's own namespace;
 *         `{another}` is a different one; `{other}` is another client. The server has no `socket`: it uses the first
 *         client's. Without any client at all, a scope that needs one falls back to `io.emit`.
 * Errors: none.
 */
export function fillScope({ template }: Pick<Scope, "template">, seats: Seats, sender: Sender, room?: Room): string {
  const { clients } = seats;
  const seat = sender.type === "client" ? clients.find(({ name }) => name === sender.name) : clients[0];
  const isSocket = /\bsocket\b/.test(template);
  const needsClient = isSocket || template.includes("{other}");
  if (needsClient && seat === undefined) return 'io.emit("msg", "hi")';

  const namespace = isSocket ? (seat?.namespace ?? "/") : "/";
  const first = room ?? roomsFor(seats, namespace, seat)[0] ?? "general";
  const another = [...roomsFor(seats, namespace, undefined), ...usualRooms].find((each) => each !== first) ?? "random";
  const values: Readonly<Record<string, string>> = {
    room: JSON.stringify(first),
    another: JSON.stringify(another),
    namespace: JSON.stringify(clients.find((client) => client.namespace !== "/")?.namespace ?? "/chat"),
    other: otherClient(clients, namespace, seat),
  };
  const filled = template.replace(/\{(\w+)\}/g, (typed, name: string) => values[name] ?? typed);
  return sender.type === "client" || seat === undefined ? filled : filled.replace(/\bsocket\b(?=\.)/g, () => seat.name);
}

/** Named rooms in this namespace: the sender's own first when it is there, then the others' in scene order. */
function roomsFor({ clients }: Seats, namespace: string, seat: Seat | undefined): readonly Room[] {
  const ids = new Set<unknown>(clients.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const there = [...(seat ? [seat] : []), ...clients].filter((client) => client.namespace === namespace);
  const isNamed = (room: unknown): room is Room =>
    (typeof room === "string" || typeof room === "number") && !ids.has(room);
  return [...new Set(there.flatMap(({ rooms }) => rooms.filter(isNamed)))];
}

function otherClient(clients: readonly Seat[], namespace: string, seat: Seat | undefined): string {
  const others = clients.filter((client) => client !== seat);
  return (others.find((client) => client.namespace === namespace) ?? others[0] ?? seat)?.name ?? "";
}
