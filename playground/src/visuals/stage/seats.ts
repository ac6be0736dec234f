import type { LabState } from "../../../../server/lab/state.ts";
import type { Box, Point } from "./geometry.ts";
import { type Hull, hullAround, hullDistance, hullPoints } from "./hull.ts";
import { isPresent, type RoomMark } from "./rooms.ts";

/** How large a client is drawn, and the room it takes with bubble and texts. All in pixels. */
export interface Sizing {
  readonly radiusPx: number;
  /** Roomy: name within the circle, captions and tags below. Otherwise initials, the name below, and pips for tags. */
  readonly isRoomy: boolean;
  /** The box of one client: across, and above and below the centre of its circle. */
  readonly widthPx: number;
  readonly abovePx: number;
  readonly belowPx: number;
  /** How far texts reach below the circle: a hull goes round them too. */
  readonly dropPx: number;
}

/** One client to place. `mask` has one bit for each outlined room it is in. */
export interface Seat {
  readonly name: string;
  readonly mask: number;
  readonly isConnected: boolean;
}

/** One outlined room: its bit, and how far its line is from the circles inside. */
export interface HullRule {
  readonly mark: RoomMark;
  readonly bit: number;
  readonly padPx: number;
  /** How much its sides swell, in radians. */
  readonly lean: number;
}

/** How much hulls may swell, the most handsome first: where it is tight they are straighter. */
export const leans = [0.3, 0.14, 0.03] as const;

const radii = [32, 29, 26, 24, 22, 19, 16, 14, 12] as const;

/** Sizes to try, largest first, for clients of which some have names too long for a circle, or tags. */
export function sizings({ hasLongNames, hasTags }: { readonly hasLongNames: boolean; readonly hasTags: boolean }) {
  return radii.map((radiusPx): Sizing => {
    const isRoomy = radiusPx >= 22;
    const dropPx = isRoomy ? 21 + (hasLongNames ? 15 : 0) + (hasTags ? 20 : 0) : 15;
    return {
      radiusPx,
      isRoomy,
      widthPx: radiusPx * 2 + (radiusPx >= 26 ? 44 : 32),
      abovePx: radiusPx + (isRoomy ? 16 : 8),
      belowPx: radiusPx + dropPx,
      dropPx,
    };
  });
}

/** The rules for the outlined rooms: rooms that share a member get different distances, so that no two lines coincide. */
export function hullRules(rooms: readonly RoomMark[], lean: number): HullRule[] {
  const outlined = rooms.filter(({ drawn }) => drawn === "hull");
  const bySize = [...outlined].sort((a, b) => a.members.length - b.members.length);
  const levels = new Map<RoomMark, number>();
  for (const mark of bySize) {
    const taken = bySize
      .filter((other) => other !== mark && other.members.some((name) => mark.members.includes(name)))
      .map((other) => levels.get(other) ?? -1);
    levels.set(mark, Math.max(-1, ...taken) + 1);
  }
  return outlined.map((mark, index) => ({ mark, bit: 1 << index, padPx: 11 + 7 * (levels.get(mark) ?? 0), lean }));
}

/** The clients of one namespace as seats, in scene order. */
export function seatsOf(state: LabState, namespace: string, rules: readonly HullRule[]): Seat[] {
  return state.clients
    .filter((client) => client.namespace === namespace)
    .map((client) => ({
      name: client.name,
      isConnected: isPresent(client),
      mask: rules.reduce((mask, { mark, bit }) => (isIn(mark, namespace, client.name) ? mask | bit : mask), 0),
    }));
}

function isIn(mark: RoomMark, namespace: string, name: string): boolean {
  return mark.namespace === namespace && mark.members.includes(name);
}

/** Texts below a circle are wider than its foot: by so much to each side a hull is wider there. */
export const hullFootPx = 10;

/** The hull of a room whose members' circles are at these centres. */
export function roomHull(centres: readonly Point[], { padPx, lean }: HullRule, sizing: Sizing): Hull {
  const points = centres.flatMap(({ x, y }) => [
    { x, y },
    { x: x - hullFootPx, y: y + sizing.dropPx },
    { x: x + hullFootPx, y: y + sizing.dropPx },
  ]);
  return hullAround(points, sizing.radiusPx + padPx, lean);
}

/** The clear space that a hull keeps from the circle of one who is not a member. */
export const clearancePx = 5;

/**
 * Whether these places may be drawn: everybody within the box and apart, each hull within the box, and no hull nearer to
 * a non-member's circle than the clearance.
 */
export function isLegal(
  seats: readonly Seat[],
  places: ReadonlyMap<string, Point>,
  rules: readonly HullRule[],
  sizing: Sizing,
  box: Box,
): boolean {
  const points = seats.flatMap((seat) => places.get(seat.name) ?? []);
  if (points.length !== seats.length) return false;
  const isWithin = ({ x, y }: Point) =>
    x - sizing.radiusPx >= box.x - 1 &&
    x + sizing.radiusPx <= box.x + box.width + 1 &&
    y - sizing.abovePx >= box.y - 1 &&
    y + sizing.belowPx <= box.y + box.height + 1;
  const heightPx = sizing.abovePx + sizing.belowPx;
  const areApart = points.every((a, index) =>
    points
      .slice(index + 1)
      .every((b) => Math.abs(a.x - b.x) >= sizing.widthPx * 0.9 || Math.abs(a.y - b.y) >= heightPx * 0.92),
  );
  if (!(areApart && points.every(isWithin))) return false;
  return rules.every((rule) => {
    const { bit } = rule;
    const members = points.filter((_, index) => ((seats[index]?.mask ?? 0) & bit) !== 0);
    if (members.length === 0) return true;
    const hull = roomHull(members, rule, sizing);
    const isHullWithin = hullPoints(hull, 24).every(
      ({ at: { x, y } }) =>
        x >= box.x - 1 && x <= box.x + box.width + 1 && y >= box.y - 1 && y <= box.y + box.height + 1,
    );
    const needPx = sizing.radiusPx + clearancePx;
    return (
      isHullWithin &&
      points.every((point, index) => ((seats[index]?.mask ?? 0) & bit) !== 0 || hullDistance(hull, point) >= needPx)
    );
  });
}
