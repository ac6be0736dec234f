import type { RoomName } from "../../../server/lab/scene/scene.ts";

const quoted = /^"(.*)"$/s;

/** A room as it is typed in a field: `1` is the number, `"1"` the text; anything else is text as it stands. */
export function roomFromText(text: string): RoomName {
  const typed = text.trim();
  const inner = quoted.exec(typed)?.[1];
  if (inner !== undefined) return inner;
  return /^-?(0|[1-9]\d{0,14})$/.test(typed) ? Number(typed) : typed;
}

/** Rooms as they are typed in a field, parted by commas; a comma inside "quotes" parts nothing. */
export function roomsFromText(text: string): readonly RoomName[] {
  const parts = text.match(/\s*("[^"]*"|[^,]+)\s*(,|$)/g) ?? [];
  return parts
    .map((part) => part.replace(/,\s*$/, "").trim())
    .filter((part) => part !== "")
    .map(roomFromText);
}

/** Rooms as a field shows them, so that reading them back gives the same rooms. */
export function roomsToText(rooms: readonly RoomName[]): string {
  return rooms.map(roomToText).join(", ");
}

function roomToText(room: RoomName): string {
  if (typeof room === "number") return String(room);
  const isPlain = room === room.trim() && room !== "" && !/[",]/.test(room) && typeof roomFromText(room) === "string";
  return isPlain ? room : `"${room}"`;
}
