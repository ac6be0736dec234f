import * as words from "#words/results.ts";
import { nameList } from "../name-list.ts";
import { roomInSentence } from "../room-label.ts";
import { areSame } from "../same-value.ts";
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
  if (thrown?.type === "error") parts.unshift(words.threw(thrown.message));
  if (parts.length === 0) return words.nothingSent;
  return parts.join(" ");
}

/** From so many clients on, they are counted rather than named. */
const countedFrom = 12;

function receiptSentence(all: readonly Receipt[]): string {
  const sentences = whoReceived(all);
  if (all.some(({ isUnexpected }) => isUnexpected)) sentences.push(words.unexpected);
  return sentences.join(" ");
}

function whoReceived(all: readonly Receipt[]): string[] {
  const got = all.filter(({ copies }) => copies > 0);
  const missed = all.filter(({ copies }) => copies === 0).map(({ client }) => client);
  if (got.length === 0) return [words.nobodyReceived];
  const say = areSame(got.flatMap(({ events }) => events)) ? ofOneMessage : ofMessages;
  if (all.length > countedFrom && missed.length > 0) {
    const counted = [say.some(got.length, all.length), say.countMissed(missed.length)];
    return got.some(({ copies }) => copies > 1) ? [...counted, say.someMore] : counted;
  }
  if (all.length > countedFrom && got.every(({ copies }) => copies === 1)) return [say.all(all.length)];
  const counts = [...new Set(got.map(({ copies }) => copies))].sort((a, b) => a - b);
  const sentences = counts.map((count) => {
    const names = got.filter(({ copies }) => copies === count).map(({ client }) => client);
    return say.received(nameList(names, countedFrom), names.length, count);
  });
  return missed.length === 0 ? sentences : [...sentences, say.missed(nameList(missed, countedFrom), missed.length)];
}

/** "It" is one message, however many copies of it came. */
const ofOneMessage = {
  received: words.received,
  missed: words.missed,
  all: words.allReceived,
  some: words.someReceived,
  countMissed: words.countMissed,
  someMore: words.someMoreThanOnce,
};

/** Where messages differ, each client is told how many came to it. */
const ofMessages: typeof ofOneMessage = {
  received: words.receivedMessages,
  missed: words.missedMessages,
  all: words.allReceivedMessage,
  some: words.someReceivedMessages,
  countMissed: words.countMissedMessages,
  someMore: words.someMoreMessages,
};

function replySentences(trace: Trace): string[] {
  const emits = trace.entries.flatMap((entry) => (entry.type === "emit" ? [entry.emission] : []));
  return emits.flatMap((emission) => {
    const replies = repliesTo(trace, emission);
    if (replies === null) return [];
    return [replies.isError ? words.acknowledgementFailed(replies.text) : words.answered(replies.text)];
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
    const label = (rooms: readonly unknown[]) => nameList(rooms.map((room) => roomInSentence(room, clients)));
    const joined = entry.joined.length === 0 ? [] : [words.joined(entry.client, label(entry.joined))];
    return entry.left.length === 0 ? joined : [...joined, words.left(entry.client, label(entry.left))];
  });
  if (gone.length > 0) {
    sentences.push(words.areDisconnected(nameList(gone.map(({ name }) => name)), gone.length));
  }
  if (returned?.type === "returned") sentences.push(words.fetched(nameList(returned.clients)));
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
      if (client?.isConnected !== true) return words.notConnected(name);
      const rooms = client.rooms
        .filter((room) => room !== client.id)
        .map((room) => roomInSentence(room, after.clients));
      const missed = entries.filter((entry) => entry.type === "copy").length;
      const connected = rooms.length === 0 ? words.connected(name) : words.connectedIn(name, nameList(rooms));
      return missed === 0 ? connected : `${connected} ${words.caughtUp(missed)}`;
    }
    case "disconnect":
    case "cut": {
      const why = entries.find((entry) => entry.type === "disconnected");
      return why?.type === "disconnected"
        ? words.disconnectedBy(step.client, why.reason)
        : words.disconnected(step.client);
    }
    case "join":
      return words.joined(step.client, roomInSentence(step.room, after.clients));
    case "leave":
      return words.left(step.client, roomInSentence(step.room, before.clients));
    case "rename":
      return words.renamed(step.client, step.to);
    case "remove":
      return words.removed(step.client);
  }
}
