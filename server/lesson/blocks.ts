import * as v from "valibot";
import { exactly, oneOrMany, text } from "./yaml-block.ts";

/** What stands between the two `---` at the top of a lesson. */
export const frontMatter = exactly({
  title: text,
  summary: v.pipe(text, v.maxLength(160, "must be at most 160 characters, as it is the page's description.")),
  minutes: v.pipe(
    v.number("must be a number of minutes."),
    v.integer("must be a whole number of minutes."),
    v.minValue(1, "must be at least 1."),
    v.maxValue(30, "must be at most 30: part the lesson in two."),
  ),
  needs: v.optional(oneOrMany(text, "must be lessons' names, such as rooms."), []),
  sources: v.optional(
    v.array(
      exactly({ title: text, url: v.pipe(text, v.regex(/^https:\/\//, "must be an https:// address.")) }),
      "must be a list of title and url.",
    ),
    [],
  ),
});

const room = v.union([v.string(), v.number()], "must be a room's name, or a list of names.");
const rooms = oneOrMany(room, "must be a room's name, or a list of names.");

/** One client: its rooms alone, or its namespace, rooms and what it replies. */
const client = v.lazy((value) =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? exactly({ namespace: v.optional(text, "/"), rooms: v.optional(rooms, []), replies: v.optional(v.unknown()) })
    : v.pipe(
        rooms,
        v.transform((names) => ({ namespace: "/", rooms: names })),
      ),
);

/** ```scene: the clients, and what the panel's box holds at first. */
export const sceneBlock = exactly({
  clients: v.record(v.string(), client, "must be clients by name, each with its rooms: Ana: general"),
  recovery: v.optional(v.boolean("must be true or false."), false),
  sender: text,
  emit: text,
});

const trial = {
  after: v.optional(oneOrMany(text, "must be steps, such as Eli joins general."), []),
  sender: text,
  emit: text,
};

/** ```predict: a question answered by running. */
export const predictBlock = exactly({
  question: text,
  ...trial,
  messages: v.record(v.string(), text, "must be texts by difference, such as extra sender: …"),
});

/** ```calls: a table of calls whose last column is found by running. */
export const callsBlock = exactly({
  head: text,
  after: trial.after,
  sender: text,
  rows: v.array(
    exactly({ call: v.optional(text), emit: text, says: text }),
    "must be a list of rows, each with emit and says.",
  ),
});

const received = v.union(
  [
    v.pipe(
      v.array(text),
      v.transform((names) => new Map(names.map((name) => [name, 1]))),
    ),
    v.pipe(
      v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1))),
      v.transform((copies) => new Map(Object.entries(copies))),
    ),
  ],
  "must be clients' names, or copies by client: [Bo, Cy] or {Bo: 2}.",
);

/** ```expect: claims of the text, held against a real run. */
export const expectBlock = v.array(
  exactly({ ...trial, received: v.optional(received), error: v.optional(text) }),
  "must be a list of claims, each with sender, emit and received.",
);
