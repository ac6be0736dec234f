import * as words from "#words/telling.ts";
import { targetLine } from "../audience/target-line.ts";
import { nameList } from "../name-list.ts";
import { areSame } from "../same-value.ts";
import type { Trace, TraceEntry } from "../trace.ts";
import { absentClients, type LabChange, labChanges, repliesTo } from "./beat-facts.ts";
import { tellConnection } from "./connection-beats.ts";
import { type Beats, captionMs, changeMs, hopMs, nameMs, ringMs, type Telling, tell, travelPart } from "./telling.ts";

type EmitEntry = Extract<TraceEntry, { type: "emit" }>;

/**
 * A trace in replay time: the sender asks, the server names its target, copies travel and arrive, answers go back, and
 * those left out say why. Only order is taken from the trace, never its real times; nothing is drawn that is not in it.
 *
 * Shape:  `stops` by time, at least one; the last stop is the finished picture.
 * Units:  milliseconds of replay time at 1×.
 * Errors: none; a trace with no entries is one short beat.
 */
export function beats(trace: Trace): Beats {
  const telling: Telling = {
    nowMs: 0,
    stops: [],
    motions: [],
    phases: [{ startMs: 0, endMs: 0, state: trace.before }],
  };
  if (trace.step.type === "run") tellRun(telling, trace);
  else tellConnection(telling, trace);
  // The model of the phases may miss a change that came through no entry; the last word is what the lab says it is now.
  const last = telling.phases.at(-1);
  if (last !== undefined) telling.phases[telling.phases.length - 1] = { ...last, state: trace.after };
  // The last stop is the finished picture.
  const final = telling.stops.length - 1;
  const stops = telling.stops.map((stop, index) => (index === final ? { ...stop, atMs: telling.nowMs } : stop));
  return { durationMs: telling.nowMs, stops, motions: telling.motions, phases: telling.phases };
}

function tellRun(telling: Telling, trace: Trace): void {
  const sender = trace.step.type === "run" && trace.step.sender.type === "client" ? trace.step.sender.name : null;
  const asking = tell(telling, sender === null ? words.serverRuns : words.asks(sender), hopMs);
  telling.motions.push({ ...asking, type: "request", client: sender });
  for (const part of serverParts(trace)) {
    if (part.type === "emit") tellEmit(telling, trace, part.entry);
    else if (part.type === "change") tellChange(telling, part.change);
    else tellNote(telling, part.text, part.tone);
  }
  tellAbsences(telling, trace);
}

type Part =
  | { readonly type: "emit"; readonly entry: EmitEntry }
  | { readonly type: "change"; readonly change: LabChange }
  | { readonly type: "note"; readonly text: string; readonly tone: "note" | "error" };

/** What the server did, in order: each change before the emit that it comes before, then what it threw or gave. */
function serverParts(trace: Trace): Part[] {
  const changes = labChanges(trace);
  const emits = trace.entries.filter((entry) => entry.type === "emit");
  const untold = (from: number, to: number) =>
    changes
      .filter(({ beforeEmission }) => beforeEmission > from && beforeEmission <= to)
      .map((change): Part => ({ type: "change", change }));
  const parts = emits.flatMap((entry, index): Part[] => [...untold(index - 1, index), { type: "emit", entry }]);
  const notes = trace.entries.flatMap((entry): Part[] => {
    if (entry.type === "error") return [{ type: "note", tone: "error", text: entry.message }];
    if (entry.type !== "returned") return [];
    return [{ type: "note", tone: "note", text: words.fetchGives(nameList(entry.clients)) }];
  });
  return [...parts, ...untold(emits.length - 1, Number.POSITIVE_INFINITY), ...notes];
}

function tellEmit(telling: Telling, trace: Trace, entry: EmitEntry): void {
  const emission = trace.prediction?.emissions[entry.emission];
  const text = emission === undefined ? words.emits(String(entry.event)) : targetLine(emission, trace.before);
  const naming = tell(telling, words.namesTarget(text), nameMs);
  telling.motions.push({ ...naming, type: "say", text, tone: "target" });
  const copies = trace.entries.filter((copy) => copy.type === "copy" && copy.emission === entry.emission);
  if (copies.length > 0) {
    const travel = tell(telling, words.copiesTravel(copies.length), hopMs, travelPart);
    for (const copy of copies) {
      if (copy.type !== "copy") continue;
      const { client, args, atMs } = copy;
      telling.motions.push({ ...travel, type: "copy", client, args, emission: entry.emission, receivedAtMs: atMs });
    }
    const receivers = [...new Set(copies.map((copy) => (copy.type === "copy" ? copy.client : "")))];
    const [names, count] = [nameList(receivers, 4), receivers.length];
    const has = isOneMessage(trace) ? words.haveIt(names, count) : words.haveMessage(names, count, entry.emission + 1);
    tell(telling, has, ringMs);
  } else {
    tell(telling, words.nobodyGets, captionMs);
  }
  tellReplies(telling, trace, entry.emission);
}

/** Whether all that came to anybody says the same. */
function isOneMessage({ entries }: Trace): boolean {
  return areSame(entries.flatMap((entry) => (entry.type === "copy" ? [entry.args] : [])));
}

function tellReplies(telling: Telling, trace: Trace, emission: number): void {
  const replies = repliesTo(trace, emission);
  if (replies === null) return;
  const { clients } = replies;
  if (clients.length > 0) {
    const travel = tell(telling, words.acknowledge(nameList(clients, 4), clients.length), hopMs, travelPart);
    for (const client of clients) telling.motions.push({ ...travel, type: "reply", client });
  }
  tellNote(telling, replies.text, replies.isError ? "error" : "note");
}

function tellNote(telling: Telling, text: string, tone: "note" | "error"): void {
  const span = tell(telling, tone === "error" ? words.reports(text) : text, nameMs);
  telling.motions.push({ ...span, type: "say", text, tone });
}

function tellChange(telling: Telling, change: LabChange): void {
  const span = tell(telling, change.label, changeMs);
  telling.phases.push({ ...span, state: change.state });
  for (const client of change.disconnected) telling.motions.push({ ...span, type: "line", client, change: "down" });
}

function tellAbsences(telling: Telling, trace: Trace): void {
  const absent = absentClients(trace);
  if (absent.length === 0) {
    telling.nowMs += captionMs / 2;
    return;
  }
  const span = tell(telling, words.leftOut(nameList(absent, 5)), captionMs, 1);
  telling.motions.push({ ...span, type: "absences" });
}
