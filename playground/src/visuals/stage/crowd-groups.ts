import * as words from "#words/crowd.ts";
import { joinedRooms } from "../../../../server/lab/room-label.ts";
import type { ClientState, LabState } from "../../../../server/lab/state.ts";
import type { Box, Point } from "./geometry.ts";
import { isPresent, type RoomMark, roomMarks } from "./rooms.ts";

/** Clients of a crowd that are in the same rooms: drawn as one cloud of dots. */
export interface CrowdGroup {
  readonly key: string;
  readonly namespace: string;
  /** Empty: in no room, disconnected, or a gathering of many small groups. */
  readonly rooms: readonly RoomMark[];
  readonly label: string;
  readonly names: readonly string[];
}

/** A group with its place. */
export interface CrowdCloud extends CrowdGroup {
  readonly centre: Point;
  readonly radiusPx: number;
}

/** Where a crowd's dots are. */
export interface CrowdPlaces {
  readonly clouds: readonly CrowdCloud[];
  readonly places: ReadonlyMap<string, Point>;
  readonly dotPx: number;
}

const groupLimit = 12;
/** Two lines of text below a cloud. */
const textPx = 38;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** The groups of a crowd in order of appearance; beyond twelve, the smallest become one. */
export function crowdGroups(state: LabState): CrowdGroup[] {
  const marks = roomMarks(state);
  const groups = new Map<string, CrowdGroup>();
  for (const client of state.clients) {
    const group = groupOf(client, marks);
    const known = groups.get(group.key);
    groups.set(group.key, known === undefined ? group : { ...known, names: [...known.names, client.name] });
  }
  const all = [...groups.values()];
  if (all.length <= groupLimit) return all;
  const largest = [...all].sort((a, b) => b.names.length - a.names.length).slice(0, groupLimit - 1);
  const others = all.filter((group) => !largest.includes(group));
  const names = others.flatMap((group) => group.names);
  const gathered = { key: "others", namespace: "", rooms: [], label: words.otherGroups(others.length), names };
  return [...all.filter((group) => largest.includes(group)), gathered];
}

function groupOf(client: ClientState, marks: readonly RoomMark[]): CrowdGroup {
  const { name, namespace } = client;
  const own = joinedRooms(client);
  const rooms = marks.filter((mark) => mark.namespace === namespace && own.some((room) => Object.is(room, mark.room)));
  const isHere = isPresent(client);
  const inRooms = rooms.length === 0 ? words.noRoom : words.inAll(rooms.map(({ label }) => label));
  const group = isHere ? inRooms : words.disconnected;
  const label = namespace === "/" ? group : words.inNamespace(namespace, group);
  const key = `${namespace} ${isHere} ${rooms.map((mark) => marks.indexOf(mark)).join()}`;
  return { key, namespace, rooms: isHere ? rooms : [], label, names: [name] };
}

/** The clouds in rows, dots as far apart as the space allows. Shape: the same input gives the same places. */
export function crowdPlaces(groups: readonly CrowdGroup[], box: Box): CrowdPlaces {
  let tight = 2;
  let wide = 30;
  for (let round = 0; round < 14; round++) {
    const spacing = (tight + wide) / 2;
    if (heightOf(rowsOf(groups, spacing, box.width), spacing) <= box.height) tight = spacing;
    else wide = spacing;
  }
  const rows = rowsOf(groups, tight, box.width);
  const sparePx = (box.height - heightOf(rows, tight)) / (rows.length + 1);
  const places = new Map<string, Point>();
  const clouds: CrowdCloud[] = [];
  let top = box.y + Math.max(0, sparePx);
  for (const row of rows) {
    const widths = row.map((group) => widthOf(group, tight));
    const gapPx = (box.width - widths.reduce((sum, width) => sum + width, 0)) / (row.length + 1);
    const rowRadius = Math.max(...row.map((group) => radiusOf(group, tight)));
    let left = box.x + gapPx;
    row.forEach((group, index) => {
      const width = widths[index] ?? 0;
      const centre = { x: left + width / 2, y: top + rowRadius };
      clouds.push({ ...group, centre, radiusPx: radiusOf(group, tight) });
      for (const [at, name] of group.names.entries()) places.set(name, sunflower(centre, at, tight));
      left += width + gapPx;
    });
    top += rowRadius * 2 + textPx + Math.max(0, sparePx);
  }
  return { clouds, places, dotPx: Math.max(1.6, Math.min(8, tight * 0.34)) };
}

/** Seeds of a sunflower: even all over, whatever the number. */
function sunflower(centre: Point, index: number, spacing: number): Point {
  const distance = spacing * 0.56 * Math.sqrt(index + 0.4);
  const angle = index * goldenAngle;
  return { x: centre.x + Math.cos(angle) * distance, y: centre.y + Math.sin(angle) * distance };
}

function radiusOf({ names, rooms }: CrowdGroup, spacing: number): number {
  return spacing * 0.56 * Math.sqrt(names.length) + spacing * 0.5 + 8 + rooms.length * 5;
}

function widthOf(group: CrowdGroup, spacing: number): number {
  return Math.max(radiusOf(group, spacing) * 2, 96);
}

function rowsOf(groups: readonly CrowdGroup[], spacing: number, widthPx: number): CrowdGroup[][] {
  const rows: CrowdGroup[][] = [];
  let usedPx = Number.POSITIVE_INFINITY;
  for (const group of groups) {
    const width = widthOf(group, spacing) + 12;
    if (usedPx + width > widthPx) {
      rows.push([]);
      usedPx = 0;
    }
    rows.at(-1)?.push(group);
    usedPx += width;
  }
  return rows;
}

function heightOf(rows: readonly CrowdGroup[][], spacing: number): number {
  return rows.reduce((sum, row) => sum + Math.max(...row.map((group) => radiusOf(group, spacing))) * 2 + textPx, 0);
}
