import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { ClientState, LabState } from "../../../../server/lab/state.ts";
import { parseLessons } from "../../../../server/lesson/lessons.ts";
import { stateOfScene } from "../../panel/lab-session.ts";
import { flattened, isInside } from "./flatten-path.ts";
import type { Box, Point } from "./geometry.ts";
import { hullShapes } from "./hull-shapes.ts";
import { type Placement, placed } from "./place.ts";

/** The stage at 1440 and at 1024 pixels, within the text, on a phone, and alone on its page. */
const sizes = [
  { widthPx: 866, heightPx: 398 },
  { widthPx: 596, heightPx: 300 },
  { widthPx: 466, heightPx: 282 },
  { widthPx: 358, heightPx: 370 },
  { widthPx: 1400, heightPx: 398 },
] as const;

const states = parseLessons(
  readdirSync("lessons")
    .filter((file) => /^\d/.test(file))
    .map((file) => ({ file, text: readFileSync(`lessons/${file}`, "utf8") })),
).lessons.flatMap(({ slug, scenes }) => scenes.map(({ scene }) => ({ slug, state: stateOfScene(scene) })));

/** What a room's label lies on that is not its own room. */
function faults(placement: Placement): string[] {
  const { places, sizing, rules } = placement;
  const shapes = hullShapes(placement).map((shape, index) => {
    return { ...shape, line: flattened(shape.path), members: rules[index]?.mark.members ?? [] };
  });
  return shapes.flatMap((own) => {
    const { label, labelBox } = own;
    const others = shapes.filter((other) => other !== own);
    // A room within another can only be named there.
    const around = others.filter((other) => !own.members.every((name) => other.members.includes(name)));
    return [
      ...others
        .filter(({ line }) => isTouched(labelBox, line))
        .map((other) => `${label} lies on the line of ${other.label}`),
      ...around
        .filter(({ line }) => isInside(line, middleOf(labelBox)))
        .map((other) => `${label} lies in ${other.label}`),
      ...others
        .filter((other) => areOver(labelBox, other.labelBox))
        .map((other) => `${label} lies on the label ${other.label}`),
      ...[...places]
        .filter(([, at]) => distanceTo(labelBox, at) < sizing.radiusPx)
        .map(([name]) => `${label} lies on ${name}`),
    ];
  });
}

const middleOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 });

/** Whether a line goes through a label, a hair's breadth at its edge aside. */
function isTouched({ x, y, width, height }: Box, line: readonly Point[]): boolean {
  return line.some((at) => at.x > x + 2 && at.x < x + width - 2 && at.y > y + 2 && at.y < y + height - 2);
}

function distanceTo({ x, y, width, height }: Box, at: Point): number {
  return Math.hypot(Math.max(x - at.x, 0, at.x - x - width), Math.max(y - at.y, 0, at.y - y - height));
}

function areOver(one: Box, other: Box): boolean {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  return across > 0 && Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) > 0;
}

test("no room's label lies on another room, a client or another label, in any lesson", () => {
  expect(states.length).toBeGreaterThanOrEqual(13);
  const all = states.flatMap(({ slug, state }) =>
    sizes.flatMap((size) => {
      const placement = placed(state, size);
      return placement === null ? [] : faults(placement).map((fault) => `${slug} at ${size.widthPx}: ${fault}`);
    }),
  );
  expect(all).toEqual([]);
});

test("nor after anybody has joined or left a room", () => {
  const seen = new Map(states.map((each) => [JSON.stringify(each.state), each]));
  const all = [...seen.values()].flatMap(({ slug, state }) =>
    [sizes[0], sizes[2], sizes[3]].flatMap((size) =>
      state.clients.flatMap(({ name }, at) =>
        ["general", "random", "staff"].flatMap((room) => {
          const after = placed(changed(state, at, room), size, placed(state, size));
          const found = after === null ? [] : faults(after);
          return found.map((fault) => `${slug} at ${size.widthPx}, ${name} and ${room}: ${fault}`);
        }),
      ),
    ),
  );
  expect(all).toEqual([]);
});

function changed({ clients, ...rest }: LabState, at: number, room: unknown): LabState {
  const switched = (one: ClientState): ClientState => {
    const kept = one.rooms.filter((other) => other !== room);
    return { ...one, rooms: kept.length < one.rooms.length ? kept : [...one.rooms, room] };
  };
  return { ...rest, clients: clients.map((one, index) => (index === at ? switched(one) : one)) };
}
