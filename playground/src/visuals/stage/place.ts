import { joinedRooms } from "../../../../server/lab/room-label.ts";
import type { ClientState, LabState } from "../../../../server/lab/state.ts";
import { insideOf, type NamespaceArea, namespaceAreas } from "./areas.ts";
import { arrangements } from "./arrange.ts";
import { besideHulls } from "./beside-hulls.ts";
import type { Box, Point, Size } from "./geometry.ts";
import { isPresent, type RoomMark, roomMarks } from "./rooms.ts";
import { type HullRule, hullRules, isLegal, leans, type Seat, type Sizing, seatsOf, sizings } from "./seats.ts";
import { settled } from "./settle.ts";
import { textWidthPx } from "./text-fit.ts";

/** Where everything stands while nothing moves. */
export interface Placement {
  readonly state: LabState;
  readonly size: Size;
  readonly sizing: Sizing;
  readonly places: ReadonlyMap<string, Point>;
  readonly rooms: readonly RoomMark[];
  readonly rules: readonly HullRule[];
  readonly areas: readonly NamespaceArea[];
}

/**
 * A place for every client, or null where they do not fit one by one and the crowd is drawn.
 *
 * Shape:  the same state, size and `previous` give the same places. With a previous placement of the same size, whoever
 *         need not move hardly does, and rooms keep their hues.
 * Units:  pixels of the stage.
 */
export function placed(state: LabState, size: Size, previous: Placement | null = null): Placement | null {
  if (previous !== null && isSameScene(previous, state, size)) return { ...previous, state };
  const wanted = roomMarks(state, previous?.rooms);
  const hullCount = wanted.filter(({ drawn }) => drawn === "hull").length;
  const isSameSize = previous?.size.widthPx === size.widthPx && previous.size.heightPx === size.heightPx;
  for (let hulls = hullCount; hulls >= 0; hulls--) {
    const rooms = withHulls(wanted, hulls);
    const areas = namespaceAreas(state, size, rooms);
    const choices = sizings(needs(state, rooms));
    const kept = choices.find(({ radiusPx }) => radiusPx === previous?.sizing.radiusPx);
    const found =
      (isSameSize && kept !== undefined && hulls === hullCount && inAreas(areas, state, rooms, kept, size, previous)) ||
      firstOf(choices, (sizing) => inAreas(areas, state, rooms, sizing, size, null));
    if (found) return { state, size, rooms, areas, ...found };
  }
  return null;
}

function firstOf<In, Out>(choices: readonly In[], make: (choice: In) => Out | null): Out | null {
  for (const choice of choices) {
    const made = make(choice);
    if (made !== null) return made;
  }
  return null;
}

/** Whether nothing that places depend on has changed: then nobody moves at all. */
function isSameScene({ state: before, size: sizeBefore }: Placement, now: LabState, size: Size): boolean {
  return (
    sizeBefore.widthPx === size.widthPx &&
    sizeBefore.heightPx === size.heightPx &&
    before.clients.length === now.clients.length &&
    before.clients.every((client, index) => {
      const other = now.clients[index];
      return (
        other !== undefined &&
        other.name === client.name &&
        // Ids are new after every start; they matter only as rooms, which are compared below.
        other.namespace === client.namespace &&
        isPresent(other) === isPresent(client) &&
        hasSameRooms(other, client)
      );
    })
  );
}

function hasSameRooms(one: ClientState, other: ClientState): boolean {
  const [rooms, others] = [joinedRooms(one), joinedRooms(other)];
  return rooms.length === others.length && rooms.every((room) => others.includes(room));
}

/** The same rooms with only the first so many outlined: the rest become tags. */
function withHulls(rooms: readonly RoomMark[], count: number): RoomMark[] {
  let left = count;
  return rooms.map((room) => (room.drawn === "hull" && left-- <= 0 ? { ...room, drawn: "tag" } : room));
}

/** What the clients' sizes must allow for. */
function needs(state: LabState, rooms: readonly RoomMark[]) {
  const hasLongNames = state.clients.some(({ name }) => textWidthPx(name, 14, true) > 50);
  return { hasLongNames, hasTags: rooms.some(({ drawn, members }) => drawn === "tag" && members.length > 0) };
}

/** Every area filled at one size, or null where one of them does not hold its clients. */
function inAreas(
  areas: readonly NamespaceArea[],
  state: LabState,
  rooms: readonly RoomMark[],
  sizing: Sizing,
  size: Size,
  previous: Placement | null,
): Pick<Placement, "places" | "rules" | "sizing"> | null {
  const straight = hullRules(rooms, leans[leans.length - 1] ?? 0);
  const places = new Map<string, Point>();
  const leanOf = new Map<string, number>();
  for (const area of areas) {
    const seats = seatsOf(state, area.namespace, straight);
    const rules = straight.filter(({ mark }) => mark.namespace === area.namespace);
    const space: Space = { seats, rules, sizing, box: insideOf(area) };
    const found = (previous && moved(space, rooms, previous)) ?? arranged(space);
    if (found === null) return null;
    leanOf.set(area.namespace, found.lean);
    const beside = besideHulls(seats, found.places, leaning(rules, found.lean), sizing, space.box, size);
    for (const [name, place] of beside) places.set(name, place);
  }
  const rules = straight.map((rule) => ({ ...rule, lean: leanOf.get(rule.mark.namespace) ?? rule.lean }));
  return { places, rules, sizing };
}

/** What one area has to hold, and where. */
interface Space {
  readonly seats: readonly Seat[];
  readonly rules: readonly HullRule[];
  readonly sizing: Sizing;
  readonly box: Box;
}

interface Found {
  readonly places: ReadonlyMap<string, Point>;
  readonly lean: number;
}

function isAllowed({ seats, rules, sizing, box }: Space, places: ReadonlyMap<string, Point>, lean: number): boolean {
  return isLegal(seats, places, leaning(rules, lean), sizing, box);
}

function leaning(rules: readonly HullRule[], lean: number): HullRule[] {
  return rules.map((rule) => ({ ...rule, lean }));
}

/** From nothing: the first arrangement that may be drawn, eased and with hulls as swollen as may be drawn too. */
function arranged(space: Space): Found | null {
  const { seats, rules, sizing, box } = space;
  const straight = leans[leans.length - 1] ?? 0;
  for (const places of arrangements(seats, rules, sizing, box)) {
    if (!isAllowed(space, places, straight)) continue;
    for (const lean of leans) {
      const eased = settled(seats, places, places, leaning(rules, lean), sizing, box);
      if (isAllowed(space, eased, lean)) return { places: eased, lean };
      if (isAllowed(space, places, lean)) return { places, lean };
    }
  }
  return null;
}

/** From the places before: whoever changed rooms goes to the others there, everybody else stays where possible. */
function moved(space: Space, rooms: readonly RoomMark[], previous: Placement): Found | null {
  const { seats, rules, sizing, box } = space;
  const known = new Map([...previous.places].filter(([name]) => seats.some((seat) => seat.name === name)));
  if (known.size < seats.length * 0.6) return null;
  const outlinedBefore = outlinedRooms(previous.rules, previous.rooms);
  const outlinedNow = outlinedRooms(rules, rooms);
  const aims = new Map<string, Point>();
  for (const seat of seats) {
    const place = known.get(seat.name);
    const isUnchanged = outlinedBefore(seat.name) === outlinedNow(seat.name);
    const meeting = place !== undefined && isUnchanged ? place : meetingPlace(seat, seats, known);
    aims.set(seat.name, meeting ?? place ?? centreOf(box));
  }
  const start = new Map([...aims].map(([name, aim]) => [name, known.get(name) ?? aim]));
  for (const lean of [leans[0], leans[leans.length - 1] ?? 0]) {
    const places = settled(seats, start, aims, leaning(rules, lean), sizing, box);
    if (isAllowed(space, places, lean)) return { places, lean };
  }
  return null;
}

/** Which outlined rooms a client is in, as text to compare: a room has the same index in every later list of rooms. */
function outlinedRooms(rules: readonly HullRule[], rooms: readonly RoomMark[]): (name: string) => string {
  return (name) =>
    rules
      .filter(({ mark }) => mark.members.includes(name))
      .map(({ mark }) => rooms.indexOf(mark))
      .join();
}

/** The middle of those in the same rooms, else of those in any of them; none for a client in no room. */
function meetingPlace(seat: Seat, seats: readonly Seat[], known: ReadonlyMap<string, Point>): Point | null {
  if (seat.mask === 0) return null;
  const others = seats.filter(({ name }) => name !== seat.name && known.has(name));
  const same = others.filter(({ mask }) => mask === seat.mask);
  const near = same.length > 0 ? same : others.filter(({ mask }) => (mask & seat.mask) !== 0);
  if (near.length === 0) return null;
  const points = near.flatMap(({ name }) => known.get(name) ?? []);
  return {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
}

function centreOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
