import * as words from "#words/receipts.ts";
import type { Absence } from "../../../server/lab/audience/prediction.ts";
import { type Receipt, receipts } from "../../../server/lab/replay/verdicts.ts";
import { joinedRooms, roomLabel } from "../../../server/lab/room-label.ts";
import type { ClientState, LabState } from "../../../server/lab/state.ts";
import { clientColumns } from "./client-columns.ts";
import type { Run } from "./lab-session.ts";
import { mostClientColumns } from "./most-client-columns.ts";

const mostRoomColumns = 6;

/** What one client, or the clients of one room, got of one run. */
export type ReceiptCell =
  | {
      readonly type: "received";
      readonly copies: number;
      /** Whether all copies say the same. */
      readonly isOneMessage: boolean;
      readonly firstAtMs: number | null;
      readonly isOdd: boolean;
    }
  | { readonly type: "missed"; readonly client: string; readonly absence: Absence | null; readonly isOdd: boolean }
  | { readonly type: "away" }
  | { readonly type: "count"; readonly got: number; readonly of: number };

/** A line of the table: a run with its cells, one a column, or another step. */
export type ReceiptRow =
  | { readonly type: "run"; readonly run: Run; readonly cells: readonly ReceiptCell[] }
  | { readonly type: "step"; readonly run: Run };

/** The table of receipts. Shape: newest row first; client columns in scene order, those removed last. */
export interface ReceiptTable {
  readonly columns: readonly { readonly key: string; readonly label: string; readonly isGone: boolean }[];
  readonly rows: readonly ReceiptRow[];
}

/** All receipts of a lab as a table. Errors: none; a client that was not there at a run is "away". */
export function receiptTable(runs: readonly Run[], state: LabState): ReceiptTable {
  const clients = clientColumns(runs, state);
  const isCrowd = clients.length > mostClientColumns;
  const groups = isCrowd ? roomGroups([state, ...runs.map(({ trace }) => trace.before)]) : [];
  const rows = runs.toReversed().map((run): ReceiptRow => {
    if (run.trace.step.type !== "run") return { type: "step", run };
    const got = new Map(receipts(run.trace).map((receipt) => [receipt.client, receipt]));
    const cells = isCrowd
      ? groups.map((group) => countCell(group, run.trace.before, got))
      : clients.map(({ namesByRun }) => clientCell(got.get(namesByRun.get(run.id) ?? "")));
    return { type: "run", run, cells };
  });
  const columns = isCrowd ? groups.map((group) => ({ key: group, label: group, isGone: false })) : clients;
  return { columns, rows };
}

function clientCell(receipt: Receipt | undefined): ReceiptCell {
  if (receipt === undefined) return { type: "away" };
  const { client, copies, isOneMessage, firstAtMs, absence, isUnexpected } = receipt;
  if (copies > 0) return { type: "received", copies, isOneMessage, firstAtMs, isOdd: isUnexpected };
  return { type: "missed", client, absence, isOdd: isUnexpected };
}

function countCell(group: string, before: LabState, got: ReadonlyMap<string, Receipt>): ReceiptCell {
  const members = before.clients.filter((client) => groupsOf(client, before).includes(group));
  const reached = members.filter(({ name }) => (got.get(name)?.copies ?? 0) > 0);
  return members.length === 0 ? { type: "away" } : { type: "count", got: reached.length, of: members.length };
}

/** Rooms as column heads, in the order they first appear, then "no room". */
function roomGroups(states: readonly LabState[]): readonly string[] {
  const all = new Set(states.flatMap((state) => state.clients.flatMap((client) => groupsOf(client, state))));
  const rooms = [...all].filter((group) => group !== words.noRoom);
  return [...rooms.slice(0, mostRoomColumns), ...(all.has(words.noRoom) ? [words.noRoom] : [])];
}

function groupsOf(client: ClientState, { clients }: LabState): readonly string[] {
  const rooms = joinedRooms(client).map((room) => {
    const label = roomLabel(room, clients);
    return client.namespace === "/" ? label : words.roomIn(label, client.namespace);
  });
  return rooms.length === 0 ? [words.noRoom] : rooms;
}
