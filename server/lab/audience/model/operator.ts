import type { MethodName } from "../../expression/tree.ts";
import type { SocketFlags } from "../../state.ts";
import type { Member } from "./world.ts";

/** A broadcast in the making; each link gives a new one. */
export interface Operator {
  readonly namespace: string;
  /** The socket it started from, or null for `io`. */
  readonly from: Member | null;
  readonly rooms: ReadonlySet<unknown>;
  readonly except: ReadonlySet<unknown>;
  readonly flags: SocketFlags;
}

/** What a chain stands at. */
export type Receiver =
  | { readonly kind: "namespace"; readonly name: string }
  | { readonly kind: "socket"; readonly member: Member }
  | { readonly kind: "operator"; readonly operator: Operator };

/**
 * What a link gives: a new operator; or, for `volatile`, `compress` and `timeout` on a socket, that socket with its flags
 * changed. An operator made from a socket uses those flags up, and keeps out whoever is in the socket's own-id room.
 *
 * Errors: none; `name` is a link that the receiver has.
 */
export function follow(receiver: Receiver, name: MethodName, arg: unknown): Receiver {
  if (receiver.kind !== "socket") return { kind: "operator", operator: narrow(operatorOf(receiver), name, arg) };
  const { member } = receiver;
  if (name === "volatile" || name === "compress" || name === "timeout") {
    member.flags = { ...member.flags, ...flagOf(name, arg) };
    return receiver;
  }
  return { kind: "operator", operator: narrow(operatorOf(receiver), name, arg) };
}

/** A fresh operator of a namespace or socket, or the operator itself. Errors: none. */
export function operatorOf(receiver: Receiver): Operator {
  if (receiver.kind === "operator") return receiver.operator;
  const rooms = new Set();
  if (receiver.kind === "namespace") {
    return { namespace: receiver.name, from: null, rooms, except: new Set(), flags: {} };
  }
  const { member } = receiver;
  const { flags } = member;
  member.flags = {};
  return { namespace: member.namespace, from: member, rooms, except: new Set([member.id]), flags };
}

/** `operator` after one link. */
function narrow(operator: Operator, name: MethodName, arg: unknown): Operator {
  switch (name) {
    case "to":
    case "in":
      return { ...operator, rooms: new Set([...operator.rooms, ...listOf(arg)]) };
    case "except":
      return { ...operator, except: new Set([...operator.except, ...listOf(arg)]) };
    default:
      return { ...operator, flags: { ...operator.flags, ...flagOf(name, arg) } };
  }
}

function flagOf(name: MethodName, arg: unknown): SocketFlags {
  if (name === "volatile" || name === "local") return { [name]: true };
  if (name === "compress") return { compress: arg !== false };
  return name === "timeout" && typeof arg === "number" ? { timeout: arg } : {};
}

/** Arrays are flattened by one level, as `to`, `except`, `join`, `socketsJoin` and `socketsLeave` do. Errors: none. */
export function listOf(arg: unknown): readonly unknown[] {
  return Array.isArray(arg) ? arg : [arg];
}
