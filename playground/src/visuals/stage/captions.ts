import * as words from "#words/stage.ts";
import type { Told } from "../../../../server/lab/replay/told.ts";
import type { Receipt } from "../../../../server/lab/replay/verdicts.ts";
import type { Trace } from "../../../../server/lab/trace.ts";

/**
 * Why a client got nothing, in the very few words that stand below its circle.
 *
 * Shape:  where the whole of it does not fit, the rest may be cut; but never within the name of somebody's own room.
 * Errors: none; "" where nothing is known.
 */
export function absenceCaption(
  { trace, captions }: Told,
  { client: name, absence, isUnexpected }: Receipt,
  fits: (caption: string) => boolean,
): string {
  const client = trace.before.clients.find((one) => one.name === name);
  if (absence === null || client === undefined) return isUnexpected ? words.noCopyCame : "";
  switch (absence) {
    case "other-namespace":
      return client.namespace === "/" ? words.inMainNamespace : words.inNamespace(client.namespace);
    case "excepted":
      return words.excepted;
    case "dropped":
      return words.dropped;
    default: {
      const caption = captions.get(name) ?? "";
      return fits(caption) || !isOwnRoomAlone(trace) ? caption : words.notInIt;
    }
  }
}

/** Whether all that was addressed is the room that belongs to one client. */
function isOwnRoomAlone({ prediction, before }: Trace): boolean {
  const target = prediction?.emissions.at(-1)?.target;
  return (
    target?.type === "broadcast" &&
    target.rooms.length === 1 &&
    before.clients.some(({ id }) => id === target.rooms[0] && id !== "")
  );
}

/** What is worth saying below a client that got a copy: that several rooms still bring one. */
export function receiptCaption(trace: Trace, { client: name, copies }: Receipt): string {
  const client = trace.before.clients.find((one) => one.name === name);
  const [emission, ...others] = trace.prediction?.emissions.filter(({ recipients }) => recipients.includes(name)) ?? [];
  if (client === undefined || copies !== 1 || emission?.target.type !== "broadcast" || others.length > 0) return "";
  const rooms = emission.target.rooms.filter((room) => client.rooms.includes(room)).length;
  return rooms < 2 ? "" : words.oneCopyFor(rooms);
}

/** A copy as its bubble says it: the first thing sent with the event, else the event. */
export function bubbleText(args: readonly unknown[]): string {
  const [event, payload] = args;
  if (payload === undefined) return String(event);
  if (typeof payload === "string") return words.quoted(payload);
  return JSON.stringify(payload);
}
