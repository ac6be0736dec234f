import { nameList } from "./name-list.ts";
import { roomLabel } from "./room-label.ts";
import type { ClientState, LabState } from "./state.ts";
import type { Trace, TraceEntry } from "./trace.ts";

/** One change of the lab within a step: the lab right after it, and where in the trace it begins. */
export interface LabChange {
  readonly firstEntry: number;
  readonly label: string;
  readonly state: LabState;
  readonly disconnected: readonly string[];
}

type RoomsEntry = Extract<TraceEntry, { type: "rooms" }>;
type Change =
  | { readonly index: number; readonly entry: RoomsEntry }
  | { readonly index: number; readonly gone: string };

/**
 * Every change of rooms or connection in a run, one after the other; changes that nothing else parts are one.
 *
 * Shape:  by order in the trace; empty when the step changed nothing.
 * Errors: none.
 */
export function labChanges(trace: Trace): LabChange[] {
  const groups: Change[][] = [];
  const gone = new Set<string>();
  let isOpen = false;
  trace.entries.forEach((entry, index) => {
    if (entry.type === "emit" || entry.type === "error" || entry.type === "returned") isOpen = false;
    const change = changeOf(trace, entry, index, gone);
    if (change === null) return;
    const last = groups.at(-1);
    if (isOpen && last !== undefined) last.push(change);
    else groups.push([change]);
    isOpen = true;
  });
  let state = trace.before;
  return groups.map((group) => {
    state = group.reduce(applied, state);
    const disconnected = group.flatMap((change) => ("gone" in change ? [change.gone] : []));
    return { firstEntry: group[0]?.index ?? 0, label: changeLabel(group, trace.before), state, disconnected };
  });
}

function changeOf(trace: Trace, entry: TraceEntry, index: number, gone: Set<string>): Change | null {
  const isGone = (name: string) => trace.after.clients.some((client) => client.name === name && !client.isConnected);
  if (entry.type === "rooms") {
    const ownId = trace.before.clients.find((client) => client.name === entry.client)?.id;
    // The server takes a leaving client out of its own room first; the client's own `disconnect` is told too late for the
    // order of the replay, as it comes after the copies of a later emit.
    const isLeaving = isGone(entry.client) && entry.left.includes(ownId);
    if (!isLeaving) return { index, entry };
    if (gone.has(entry.client)) return null;
    gone.add(entry.client);
    return { index, gone: entry.client };
  }
  if (entry.type !== "disconnected" || gone.has(entry.client) || !isGone(entry.client)) return null;
  gone.add(entry.client);
  return { index, gone: entry.client };
}

function applied(state: LabState, change: Change): LabState {
  const name = "gone" in change ? change.gone : change.entry.client;
  const next = (client: ClientState): ClientState => {
    if ("gone" in change) return { ...client, isConnected: false, rooms: [] };
    const kept = client.rooms.filter((room) => !change.entry.left.includes(room));
    return { ...client, rooms: [...kept, ...change.entry.joined.filter((room) => !kept.includes(room))] };
  };
  return { ...state, clients: state.clients.map((client) => (client.name === name ? next(client) : client)) };
}

function changeLabel(group: readonly Change[], state: LabState): string {
  const gone = group.flatMap((change) => ("gone" in change ? [change.gone] : []));
  const moved = group.flatMap((change) => ("gone" in change ? [] : [change.entry]));
  if (moved.length === 0) return `${nameList(gone, 4)} ${gone.length === 1 ? "is" : "are"} disconnected`;
  if (gone.length > 0) return "Rooms and connections change";
  const names = [...new Set(moved.map((entry) => entry.client))];
  const joined = [...new Set(moved.flatMap((entry) => entry.joined))];
  const left = [...new Set(moved.flatMap((entry) => entry.left))];
  const rooms = (list: readonly unknown[]) =>
    nameList(
      list.map((room) => roomLabel(room, state.clients)),
      3,
    );
  const one = names.length === 1;
  if (left.length === 0) return `${nameList(names, 4)} ${one ? "joins" : "join"} ${rooms(joined)}`;
  if (joined.length === 0) return `${nameList(names, 4)} ${one ? "leaves" : "leave"} ${rooms(left)}`;
  return `The rooms of ${nameList(names, 4)} change`;
}

/** Clients, in scene order, that were there and got no copy of a step that emitted something. */
export function absentClients(trace: Trace): string[] {
  if (trace.step.type !== "run" || !isEmitting(trace)) return [];
  const received = new Set(trace.entries.flatMap((entry) => (entry.type === "copy" ? [entry.client] : [])));
  return trace.before.clients.map((client) => client.name).filter((name) => !received.has(name));
}

/** Whether an emit was made, as far as trace and prediction tell. */
export function isEmitting(trace: Trace): boolean {
  return (
    (trace.prediction?.emissions.length ?? 0) > 0 ||
    trace.entries.some((entry) => entry.type === "emit" || entry.type === "copy")
  );
}

/** What came of the acknowledgement that this emit asked for, or null if it asked for none. */
export interface Replies {
  /** Who is known to have answered; empty where the trace does not tell. */
  readonly clients: readonly string[];
  readonly text: string;
  readonly isError: boolean;
}

/**
 * The acknowledgements of one emit. Outcomes do not say who answered: names are given only where the number of responses
 * leaves no doubt.
 */
export function repliesTo(trace: Trace, emission: number): Replies | null {
  const asked = acksAsked(trace);
  if (asked[emission] !== true) return null;
  const index = asked.slice(0, emission).filter(Boolean).length;
  const entry = trace.entries.find((candidate) => candidate.type === "ack" && candidate.index === index);
  if (entry?.type !== "ack") return null;
  const { error, responses } = entry.outcome;
  const able = trace.entries.flatMap((copy) => {
    if (copy.type !== "copy" || copy.emission !== emission) return [];
    const client = trace.before.clients.find(({ name }) => name === copy.client);
    return client?.replies === undefined ? [] : [client.name];
  });
  const clients = able.length === responses.length ? able : [];
  const count = responses.length === 1 ? "1 answer" : `${responses.length} answers`;
  if (error === null) return { clients, isError: false, text: count };
  return { clients, isError: true, text: responses.length === 0 ? error : `${error} (${count})` };
}

/** For each emit of the expression, in order, whether it asks for an acknowledgement. */
function acksAsked(trace: Trace): boolean[] {
  if (trace.step.type !== "run") return [];
  return trace.step.expression.flatMap((statement) => {
    const end = statement.type === "run" ? statement.chain.calls.at(-1) : undefined;
    if (end === undefined || !["emit", "send", "write", "emitWithAck"].includes(end.name)) return [];
    return [end.name === "emitWithAck" || (end.args ?? []).some((argument) => argument.type === "ack")];
  });
}
