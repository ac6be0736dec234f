/**
 * The rooms of one namespace, kept as the in-memory adapter keeps them. Rooms are any values, the same as each other only
 * as keys of a Map are: `1` is not `"1"`, and a fresh array or object is like no other.
 *
 * Source: socket.io-adapter 2.5.8, in-memory-adapter.js.
 */
export interface Membership {
  join(id: string, rooms: Iterable<unknown>): void;
  leave(id: string, room: unknown): void;
  leaveAll(id: string): void;
  roomsOf(id: string): ReadonlySet<unknown>;
  membersOf(room: unknown): ReadonlySet<string>;
  /** Ids that a broadcast reaches: members of any of the rooms (no room: every listed id) in none of the excepted ones. */
  select(rooms: ReadonlySet<unknown>, except: ReadonlySet<unknown>): ReadonlySet<string>;
}

const none: ReadonlySet<never> = new Set();

/** An empty namespace. Errors: none. */
export function createMembership(): Membership {
  const rooms = new Map<unknown, Set<string>>();
  const sids = new Map<string, Set<unknown>>();

  const forget = (id: string, room: unknown) => {
    const members = rooms.get(room);
    members?.delete(id);
    if (members?.size === 0) rooms.delete(room);
  };
  const membersOf = (room: unknown): ReadonlySet<string> => rooms.get(room) ?? none;

  return {
    join(id, joined) {
      // Even joining no room at all lists the id again.
      const own = sids.get(id) ?? new Set();
      sids.set(id, own);
      for (const room of joined) {
        own.add(room);
        rooms.set(room, (rooms.get(room) ?? new Set()).add(id));
      }
    },
    leave(id, room) {
      sids.get(id)?.delete(room);
      forget(id, room);
    },
    leaveAll(id) {
      for (const room of sids.get(id) ?? none) forget(id, room);
      sids.delete(id);
    },
    roomsOf: (id) => sids.get(id) ?? none,
    membersOf,
    select(named, except) {
      const excepted = new Set([...except].flatMap((room) => [...membersOf(room)]));
      const candidates = named.size === 0 ? sids.keys() : [...named].flatMap((room) => [...membersOf(room)]);
      return new Set([...candidates].filter((id) => !excepted.has(id)));
    },
  };
}
