import { didYouMean } from "../lab/nearest.ts";
import { type DifferenceMessage, type Group, groups } from "./lesson.ts";

type When = DifferenceMessage["when"];

/**
 * The key of a message: `right`, or `extra` or `missing` with a group or a client.
 *
 * Errors: `message` says what is not known, with the nearest word.
 */
export function parseDifference(key: string, clients: readonly string[]): When | { readonly message: string } {
  const [kind = "", who = "", ...more] = key.split(/\s+/);
  if (key === "right") return { type: "right" };
  if ((kind !== "extra" && kind !== "missing") || who === "" || more.length > 0) {
    const keys = [...groups, ...clients].flatMap((name) => [`extra ${name}`, `missing ${name}`]);
    const hint = didYouMean(key, ["right", ...keys]) || "; write right, extra sender, missing members and so on.";
    return { message: `is not a difference${hint}` };
  }
  if (isGroup(who)) return { type: kind, group: who };
  if (clients.includes(who)) return { type: kind, client: who };
  const known = [...groups, ...clients];
  return { message: `names nobody of the scene${didYouMean(who, known) || `; it can name ${known.join(", ")}.`}` };
}

function isGroup(word: string): word is Group {
  return (groups as readonly string[]).includes(word);
}

/** A finished run as a prediction is held against it. */
export interface Outcome {
  /** The client whose handler ran it, or null for the server. */
  readonly sender: string | null;
  /** Clients in a room that the run addressed, the sender left out; with no room named, its whole namespace. */
  readonly members: ReadonlySet<string>;
  readonly received: ReadonlySet<string>;
}

/** Whether a client belongs to a group, in one run. Errors: none. */
function isOfGroup(client: string, group: Group, { sender, members }: Outcome): boolean {
  if (group === "anybody") return true;
  if (group === "sender") return client === sender;
  return client !== sender && members.has(client) === (group === "members");
}

/**
 * The author's message for the difference between what was ticked and what happened: the first that fits.
 *
 * Errors: none; null when no message of the author's fits.
 */
export function messageFor(
  messages: readonly DifferenceMessage[],
  ticked: ReadonlySet<string>,
  outcome: Outcome,
): string | null {
  const extra = [...ticked].filter((client) => !outcome.received.has(client));
  const missing = [...outcome.received].filter((client) => !ticked.has(client));
  const fits = ({ when }: DifferenceMessage) => {
    if (when.type === "right") return extra.length === 0 && missing.length === 0;
    const differing = when.type === "extra" ? extra : missing;
    return differing.some((client) =>
      "client" in when ? client === when.client : isOfGroup(client, when.group, outcome),
    );
  };
  return messages.find(fits)?.text ?? null;
}

/** Whether any ticks at all could call up the message. Errors: none. */
export function isReachable({ when }: DifferenceMessage, clients: readonly string[], outcome: Outcome): boolean {
  if (when.type === "right") return true;
  return clients.some((client) => {
    const isMeant = "client" in when ? client === when.client : isOfGroup(client, when.group, outcome);
    return isMeant && outcome.received.has(client) === (when.type === "missing");
  });
}
