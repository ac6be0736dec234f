import * as v from "valibot";
import { absences } from "../../lab/audience/prediction.ts";
import { didYouMean } from "../../lab/nearest.ts";
import type { Scene } from "../../lab/scene/scene.ts";
import type { Conditions } from "../lesson.ts";
import { type Place, type Reader, report, under } from "../reader.ts";
import { parseSender } from "../steps.ts";
import { byName, exactly, oneOrMany, text } from "../yaml-block.ts";
import { rooms } from "./scene.ts";

const copiesMessage = "must be clients' names, or copies by client: [Bo, Cy] or {Bo: 2}.";

/** Clients that get a copy each, or copies by client. */
export const copies = v.union(
  [
    v.pipe(
      v.array(text),
      v.transform((names) => Object.fromEntries(names.map((name) => [name, 1]))),
    ),
    byName(v.pipe(v.number(), v.integer(), v.minValue(1)), copiesMessage),
  ],
  copiesMessage,
);

const names = v.array(text, "must be a list of clients' names.");
const ack = exactly({
  error: v.optional(v.nullable(text), null),
  responses: v.optional(v.array(v.unknown(), "must be a list of what was answered.")),
});
const copiesGot = "must be the arguments of each copy by client: { Bo: [[msg, hi]] }.";

/** The keys by which expect, goal and cards say what must have come of a run. */
export const conditionKeys = {
  received: v.optional(copies),
  "not-received": v.optional(byName(text, "must be a word for each client: { Cy: not-in-room }.")),
  events: v.optional(byName(v.array(v.array(v.unknown(), copiesGot), copiesGot), copiesGot)),
  acks: v.optional(oneOrMany(ack, "must be an acknowledgement, or a list of them: { responses: [got it] }.")),
  returned: v.optional(names),
  rooms: v.optional(byName(rooms, "must be rooms by client: { Bo: [general], Cy: [] }.")),
  connected: v.optional(names),
  volatile: v.optional(v.boolean("must be true or false.")),
};

type Key = keyof typeof conditionKeys;
type Typed = { readonly [K in Key]?: v.InferOutput<(typeof conditionKeys)[K]> };

/** What an author typed, as conditions. Errors: names and words that are unknown are reported. */
export function readConditions(reader: Reader, typed: Typed, scene: Scene, place: Place): Conditions {
  for (const key of ["received", "not-received", "events", "rooms"] as const) {
    checkNames(reader, Object.keys(typed[key] ?? {}), scene, under(place, key));
  }
  for (const key of ["returned", "connected"] as const) {
    checkNames(reader, typed[key] ?? [], scene, under(place, key));
  }
  for (const [client, word] of Object.entries(typed["not-received"] ?? {})) {
    if (absences.some((absence) => absence === word)) continue;
    const hint = didYouMean(word, absences) || `; the reasons are ${absences.join(", ")}.`;
    report(reader, under(place, "not-received", client), `${word} is not a reason${hint}`);
  }
  return {
    received: typed.received ?? null,
    notReceived: typed["not-received"] ?? null,
    events: typed.events ?? null,
    acks: typed.acks?.map(({ error, responses }) => ({ error, responses: responses ?? null })) ?? null,
    returned: typed.returned ?? null,
    rooms: typed.rooms ?? null,
    connected: typed.connected ?? null,
    volatile: typed.volatile ?? null,
  };
}

/** Reports names that no client of the scene has. */
export function checkNames(reader: Reader, given: readonly string[], scene: Scene, place: Place): void {
  if (reader.unknown.has(scene)) return;
  for (const name of given) {
    const sender = scene.clients.some((client) => client.name === name) ? null : parseSender(name, scene);
    if (sender && "message" in sender) report(reader, place, sender.message);
    else if (sender) report(reader, place, `${name} is no client of the scene.`);
  }
}

/** The key of a condition that only a run can meet, or null where steps alone may. Errors: none. */
export function keyOfRun(typed: Typed): Key | null {
  const keys = ["received", "not-received", "events", "acks", "returned", "volatile"] as const;
  return keys.find((key) => typed[key] !== undefined) ?? null;
}

/** Whether nothing at all is asked for. */
export function isNothing(conditions: Conditions): boolean {
  return Object.values(conditions).every((each) => each === null);
}
