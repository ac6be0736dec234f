import { expect } from "vitest";
import type { AckOutcome, Prediction } from "../audience/prediction.ts";
import type { Host } from "../host.ts";
import type { ClientState } from "../state.ts";
import type { Trace } from "../trace.ts";
import { disagreements } from "./disagreements.ts";
import { countsIn, openLab, runText } from "./experiment.contract.ts";
import { type KnownOutcome, outcomeScene } from "./outcome.ts";

/** Runs a known outcome on a lab of its own; both the model and what happens must say what the row says. */
export async function checkOutcome(host: Host, row: KnownOutcome): Promise<void> {
  const { sender = "ana", setup, expression, isRecoveryOn } = row;
  const serverOptions = isRecoveryOn ? { serverOptions: { connectionStateRecovery: {} } } : {};
  const lab = await openLab(host, { ...outcomeScene, ...serverOptions });
  if (setup !== undefined) await runText(lab, sender, setup);
  const trace = await runText(lab, sender, expression);
  expect(disagreements(trace)).toEqual([]);
  if (trace.prediction) expectPredicted(trace.prediction, trace, row);
  expectHappened(trace, row);
}

function expectPredicted(prediction: Prediction, { before }: Trace, row: KnownOutcome): void {
  expect(Object.fromEntries(prediction.copies)).toEqual(row.received);
  expect(Object.fromEntries(prediction.absences)).toMatchObject(row.absences ?? {});
  expect(prediction.error).toBe(row.error ?? null);
  expect(prediction.returned).toEqual(row.returned ?? null);
  if (row.acks) {
    expect(prediction.acks.map(inAnyOrder)).toEqual(row.acks.map(inAnyOrder));
    expect(prediction.isCertain).toBe(!row.acks.includes(null));
  }
  if (row.connected) expect(prediction.connected).toEqual(row.connected);
  for (const [name, rooms] of Object.entries(row.rooms ?? {})) {
    const client = before.clients.find((each) => each.name === name);
    expect(joined([...(prediction.rooms.get(name) ?? [])], client)).toEqual(rooms);
  }
}

function expectHappened(trace: Trace, row: KnownOutcome): void {
  const { entries, after } = trace;
  const acks = entries.flatMap((entry) => (entry.type === "ack" ? [entry.outcome] : []));
  expect(countsIn(trace)).toEqual(row.received);
  expect(entries.find((entry) => entry.type === "error")?.message).toBe(row.error);
  expect(entries.findLast((entry) => entry.type === "returned")?.clients).toEqual(row.returned);
  row.acks?.forEach((ack, index) => {
    if (ack) expect(inAnyOrder(acks[index] ?? null)).toEqual(inAnyOrder(ack));
  });
  if (row.acks) expect(acks).toHaveLength(row.acks.length);
  const connected = after.clients.filter(({ isConnected }) => isConnected);
  if (row.connected) expect(connected.map(({ name }) => name)).toEqual(row.connected);
  for (const [name, rooms] of Object.entries(row.rooms ?? {})) {
    const client = after.clients.find((each) => each.name === name);
    expect(joined(client?.rooms ?? [], client)).toEqual(rooms);
  }
}

/** Rooms without the own-id one. */
function joined(rooms: readonly unknown[], client: ClientState | undefined): readonly unknown[] {
  return rooms.filter((room) => room !== client?.id).toSorted((one, other) => (String(one) < String(other) ? -1 : 1));
}

/** Answers to a broadcast come in no promised order. */
function inAnyOrder(ack: AckOutcome | null): unknown {
  const order = (one: unknown, other: unknown) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);
  return ack && { ...ack, responses: ack.responses.toSorted(order) };
}
