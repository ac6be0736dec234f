import * as words from "#words/telling.ts";
import { nameList } from "../name-list.ts";
import { roomInSentence } from "../room-label.ts";
import type { ClientState, LabState } from "../state.ts";
import type { Step } from "../step.ts";
import type { Trace, TraceEntry } from "../trace.ts";

/** One change of the lab within a step: the lab right after it, and before which emit of the step it belongs. */
export interface LabChange {
  readonly beforeEmission: number;
  readonly label: string;
  readonly state: LabState;
  readonly disconnected: readonly string[];
}

type RoomsEntry = Extract<TraceEntry, { type: "rooms" }>;
type Change = { readonly entry: RoomsEntry } | { readonly gone: string };

/**
 * Every change of rooms or connection in a run. A trace tells what changed by the end of the step; where it belongs among
 * the emits is read from the expression, whose statements ran in order.
 *
 * Shape:  in order; changes that no emit parts are one. Empty when the step changed nothing.
 * Errors: none.
 */
export function labChanges(trace: Trace): LabChange[] {
  const slots = new Map<number, Change[]>();
  for (const entry of trace.entries) {
    const change = changeOf(trace, entry);
    if (change === null) continue;
    const slot = slotOf(trace, change);
    slots.set(slot, [...(slots.get(slot) ?? []), change]);
  }
  let state = trace.before;
  return [...slots]
    .sort(([one], [other]) => one - other)
    .map(([beforeEmission, changes]) => {
      state = changes.reduce(applied, state);
      const disconnected = changes.flatMap((change) => ("gone" in change ? [change.gone] : []));
      return { beforeEmission, label: changeLabel(changes, trace.before), state, disconnected };
    });
}

function changeOf({ after }: Trace, entry: TraceEntry): Change | null {
  if (entry.type === "rooms") return { entry };
  if (entry.type !== "disconnected") return null;
  const isGone = after.clients.some(({ name, isConnected }) => name === entry.client && !isConnected);
  return isGone ? { gone: entry.client } : null;
}

const roomEnds: readonly string[] = ["join", "leave", "leaveAll", "socketsJoin", "socketsLeave"];
const goneEnds: readonly string[] = ["disconnect", "disconnectSockets"];
const emitEnds: readonly string[] = ["emit", "send", "write", "emitWithAck"];

/** How many emits come before the first statement that may have made this change; after all of them if none may. */
function slotOf({ step }: Trace, change: Change): number {
  if (step.type !== "run") return 0;
  const client = "gone" in change ? change.gone : change.entry.client;
  const ends = "gone" in change ? goneEnds : roomEnds;
  let emits = 0;
  for (const statement of step.expression) {
    const { root, calls } = statement.chain;
    const end = calls.at(-1)?.name ?? "";
    const one =
      root.type === "client" ? root.name : root.type === "socket" && calls.length === 1 ? senderName(step) : null;
    if (ends.includes(end) && (one === null || one === client || calls.length > 1)) return emits;
    if (statement.type === "run" && emitEnds.includes(end)) emits += 1;
  }
  return Number.POSITIVE_INFINITY;
}

function senderName({ sender }: Extract<Step, { type: "run" }>): string | null {
  return sender.type === "client" ? sender.name : null;
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
  if (moved.length === 0) return words.areDisconnected(nameList(gone, 4), gone.length);
  if (gone.length > 0) return words.muchChanges;
  const names = [...new Set(moved.map((entry) => entry.client))];
  const joined = [...new Set(moved.flatMap((entry) => entry.joined))];
  const left = [...new Set(moved.flatMap((entry) => entry.left))];
  const rooms = (list: readonly unknown[]) =>
    nameList(
      list.map((room) => roomInSentence(room, state.clients)),
      3,
    );
  const who = nameList(names, 4);
  if (left.length === 0) return words.join(who, names.length, rooms(joined));
  if (joined.length === 0) return words.leave(who, names.length, rooms(left));
  return words.roomsChange(who);
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
  const answers = words.answers(responses.length);
  if (error === null) return { clients, isError: false, text: answers };
  const reason = ackErrorText(error);
  return { clients, isError: true, text: responses.length === 0 ? reason : words.failedAfter(reason, answers) };
}

/** Why an acknowledgement failed, for a reader. Errors: none; an error that the catalogue does not know stays as it is. */
export function ackErrorText(error: string): string {
  return words.ackErrors[error] ?? error;
}

/** For each emit of the expression, in order, whether it asks for an acknowledgement. */
function acksAsked(trace: Trace): boolean[] {
  if (trace.step.type !== "run") return [];
  return trace.step.expression.flatMap((statement) => {
    const end = statement.type === "run" ? statement.chain.calls.at(-1) : undefined;
    if (end === undefined || !emitEnds.includes(end.name)) return [];
    return [end.name === "emitWithAck" || (end.args ?? []).some((argument) => argument.type === "ack")];
  });
}
