import * as words from "#words/conditions.ts";
import * as roomWords from "#words/rooms.ts";
import { nameList } from "../../../../server/lab/name-list.ts";
import { receipts } from "../../../../server/lab/replay/verdicts.ts";
import type { Trace } from "../../../../server/lab/trace.ts";
import { unmet } from "../../../../server/lesson/conditions.ts";
import type { Conditions } from "../../../../server/lesson/lesson.ts";

/**
 * What a run lacks of what a goal asks, for the one who tried: those who got a copy too and those who got none are told
 * in one sentence each, however many they are.
 *
 * Shape:  sentences; none where the run meets the conditions.
 * Errors: none.
 */
export function lacksOf(conditions: Conditions, trace: Trace): string[] {
  const { received } = conditions;
  if (received === null) return asToldToLearners(unmet(conditions, trace));
  const wantedBy = (client: string) => (Object.hasOwn(received, client) ? (received[client] ?? 0) : 0);
  const isAnybodyAsked = Object.keys(received).length > 0;
  const got = receipts(trace).filter(({ client, copies }) => copies !== wantedBy(client));
  const names = (those: typeof got) => those.map(({ client }) => client);
  const too = names(got.filter(({ client }) => wantedBy(client) === 0));
  const without = names(got.filter(({ copies }) => copies === 0));
  const others = got.filter(({ client, copies }) => copies > 0 && wantedBy(client) > 0);
  return asToldToLearners([
    ...(too.length > 0 ? [(isAnybodyAsked ? words.extra : words.nobodyAsked)(nameList(too))] : []),
    ...(without.length > 0 ? [words.none(nameList(without))] : []),
    ...others.map(({ client, copies }) => words.count(client, copies, wantedBy(client))),
    ...unmet({ ...conditions, received: null }, trace),
  ]);
}

/** Each sentence once, with the rooms that authors write as `<id:Bo>` in the words of the panel. */
function asToldToLearners(sentences: readonly string[]): string[] {
  const told = sentences.map((sentence) =>
    sentence.replace(/(?<!")<id:([^>]+)>/g, (_, owner: string) => roomWords.ownRoomInSentence(owner)),
  );
  return [...new Set(told)];
}
