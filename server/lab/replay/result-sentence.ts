import { nameList } from "../name-list.ts";
import { roomLabel } from "../room-label.ts";
import type { Trace } from "../trace.ts";
import { isEmitting, repliesTo } from "./beat-facts.ts";
import { type Receipt, receipts } from "./verdicts.ts";

/**
 * What came of a step in a sentence or two: "Bo and Cy received it. Ana, Dee and Eli did not."
 *
 * Shape:  never empty; ends with a full stop.
 * Errors: none.
 */
export function resultSentence(trace: Trace): string {
  if (trace.step.type !== "run") return connectionSentence(trace);
  const thrown = trace.entries.find((entry) => entry.type === "error");
  const parts = isEmitting(trace) ? [receiptSentence(receipts(trace)), ...replySentences(trace)] : [];
  parts.push(...changeSentences(trace));
  if (thrown?.type === "error") parts.unshift(`The server threw ${thrown.message}.`);
  if (parts.length === 0) return "It ran. Nothing was sent.";
  return parts.join(" ");
}

/** From so many clients on, they are counted rather than named. */
const countedFrom = 12;

function receiptSentence(all: readonly Receipt[]): string {
  const got = all.filter(({ copies }) => copies > 0);
  const missed = all.filter(({ copies }) => copies === 0).map(({ client }) => client);
  const unexpected = all.some(({ isUnexpected }) => isUnexpected)
    ? " That is not what the rule says; what happened counts."
    : "";
  if (all.length > countedFrom && got.length > 0 && missed.length > 0) {
    const twice = got.some(({ copies }) => copies > 1) ? " Some have it more than once." : "";
    return `${got.length} of ${all.length} clients received it. ${missed.length} did not.${twice}${unexpected}`;
  }
  if (got.length === 0) return `Nobody received it.${unexpected}`;
  if (all.length > countedFrom && missed.length === 0 && got.every(({ copies }) => copies === 1)) {
    return `All ${all.length} clients received it.${unexpected}`;
  }
  const counts = [...new Set(got.map(({ copies }) => copies))].sort((a, b) => a - b);
  const clauses = counts.map((count) => {
    const names = got.filter(({ copies }) => copies === count).map(({ client }) => client);
    return `${nameList(names, countedFrom)} received it${count === 1 ? "" : count === 2 ? " twice" : ` ${count} times`}.`;
  });
  const left = missed.length === 0 ? "" : ` ${nameList(missed, countedFrom)} did not.`;
  return `${clauses.join(" ")}${left}${unexpected}`;
}

function replySentences(trace: Trace): string[] {
  const emits = trace.entries.flatMap((entry) => (entry.type === "emit" ? [entry.emission] : []));
  return emits.flatMap((emission) => {
    const replies = repliesTo(trace, emission);
    if (replies === null) return [];
    if (replies.isError) return [`The acknowledgement failed: ${replies.text}.`];
    return [`The server got ${replies.text} back.`];
  });
}

function changeSentences(trace: Trace): string[] {
  const clients = trace.before.clients;
  const returned = trace.entries.findLast((entry) => entry.type === "returned");
  const gone = clients.filter(
    ({ name, isConnected }) => isConnected && trace.after.clients.some((one) => one.name === name && !one.isConnected),
  );
  const sentences = trace.entries.flatMap((entry) => {
    if (entry.type !== "rooms" || gone.some(({ name }) => name === entry.client)) return [];
    const label = (rooms: readonly unknown[]) => nameList(rooms.map((room) => roomLabel(room, clients)));
    const joined = entry.joined.length === 0 ? [] : [`${entry.client} is in ${label(entry.joined)} now.`];
    return entry.left.length === 0 ? joined : [...joined, `${entry.client} is no longer in ${label(entry.left)}.`];
  });
  if (gone.length > 0) {
    sentences.push(`${nameList(gone.map(({ name }) => name))} ${gone.length === 1 ? "is" : "are"} disconnected now.`);
  }
  if (returned?.type === "returned") sentences.push(`fetchSockets found ${nameList(returned.clients)}.`);
  return sentences;
}

function connectionSentence({ step, before, after, entries }: Trace): string {
  switch (step.type) {
    case "run":
      return "";
    case "connect":
    case "add": {
      const name = step.type === "add" ? step.client.name : step.client;
      const client = after.clients.find((one) => one.name === name);
      if (client?.isConnected !== true) return `${name} is not connected.`;
      const rooms = client.rooms.filter((room) => room !== client.id).map((room) => roomLabel(room, after.clients));
      const missed = entries.filter((entry) => entry.type === "copy").length;
      const replayed =
        missed === 0 ? "" : ` It got ${missed === 1 ? "the copy" : `the ${missed} copies`} it had missed.`;
      return `${name} is connected, in ${rooms.length === 0 ? "no room" : nameList(rooms)}.${replayed}`;
    }
    case "disconnect":
    case "cut": {
      const why = entries.find((entry) => entry.type === "disconnected");
      const reason = why?.type === "disconnected" ? ` (${why.reason})` : "";
      return `${step.client} is disconnected${reason} and in no room.`;
    }
    case "join":
      return `${step.client} is in ${roomLabel(step.room, after.clients)} now.`;
    case "leave":
      return `${step.client} is no longer in ${roomLabel(step.room, before.clients)}.`;
    case "rename":
      return `${step.client} is called ${step.to} now.`;
    case "remove":
      return `${step.client} is removed.`;
  }
}
