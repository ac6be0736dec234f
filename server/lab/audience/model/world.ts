import type { Json } from "../../expression/tree.ts";
import type { LabState, SocketFlags } from "../../state.ts";
import type { Absence, Emission } from "../prediction.ts";
import type { Asked } from "./acknowledgement.ts";
import { createMembership, type Membership } from "./membership.ts";

/** One client while an expression is worked out. */
export interface Member {
  readonly name: string;
  readonly namespace: string;
  readonly id: string;
  readonly replies: Json | undefined;
  /** The server still holds it as connected. */
  isConnected: boolean;
  /** Its connection is open: a disconnected socket's may be for the rest of the tick, and is still written to. */
  isLineOpen: boolean;
  /** It was sent something it cannot read, which ends its connection. */
  isBroken: boolean;
  /** Something was written to its connection in this tick, so that a volatile packet is dropped. */
  isBusy: boolean;
  flags: SocketFlags;
  copies: number;
}

/** An emission, and why each of the other clients of its namespace was left out when it was made. */
export interface Delivery {
  readonly emission: Emission;
  readonly absences: ReadonlyMap<string, Absence>;
}

/** Everything an expression can change, for one prediction. */
export interface World {
  readonly members: readonly Member[];
  readonly isRecoveryOn: boolean;
  readonly deliveries: Delivery[];
  readonly asked: Asked[];
  returned: readonly string[] | null;
  /** False once something happened whose outcome is a matter of luck. */
  isCertain: boolean;
  membershipOf(namespace: string): Membership;
}

/** The world as the state has it, to be changed freely. Errors: none. */
export function createWorld({ clients, serverOptions }: LabState): World {
  const memberships = new Map<string, Membership>();
  const membershipOf = (namespace: string): Membership => {
    const membership = memberships.get(namespace) ?? createMembership();
    memberships.set(namespace, membership);
    return membership;
  };
  for (const { id, namespace, rooms, isConnected, isUnlisted } of clients) {
    if (isConnected && !isUnlisted) membershipOf(namespace).join(id, rooms);
  }
  const members = clients.map(({ name, namespace, id, isConnected, flags, replies }) => ({
    name,
    namespace,
    id,
    replies,
    isConnected,
    isLineOpen: isConnected,
    isBroken: false,
    isBusy: false,
    flags,
    copies: 0,
  }));
  const isRecoveryOn = serverOptions.connectionStateRecovery !== undefined;
  return { members, isRecoveryOn, deliveries: [], asked: [], returned: null, isCertain: true, membershipOf };
}

/** The connected members of a namespace that a broadcast selects, in scene order. Errors: none. */
export function selected(
  world: World,
  namespace: string,
  rooms: ReadonlySet<unknown>,
  except: ReadonlySet<unknown>,
): readonly Member[] {
  const ids = world.membershipOf(namespace).select(rooms, except);
  return world.members.filter((member) => member.isConnected && member.namespace === namespace && ids.has(member.id));
}
