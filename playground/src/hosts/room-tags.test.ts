import { expect, test } from "vitest";
import type { ClientSnapshot } from "../../../server/lab/live/control.ts";
import { createRoomMemory, createRoomTags } from "./room-tags.ts";

const inRooms = (...rooms: readonly unknown[]): ClientSnapshot => ({
  name: "ana",
  id: "id",
  isConnected: true,
  rooms,
  flags: {},
});

function line() {
  const [tag, remember] = [createRoomTags(), createRoomMemory()];
  return (client: ClientSnapshot) => remember(structuredClone(tag(client)));
}

test("an object room is the same object in every snapshot, and another that looks the same is another", () => {
  const travel = line();
  const [one, other] = [["a"], ["a"]];
  const first = travel(inRooms("id", one, other));
  const second = travel(inRooms("id", other, one));
  expect(first.rooms).toEqual(["id", ["a"], ["a"]]);
  expect(second.rooms[1]).toBe(first.rooms[2]);
  expect(second.rooms[2]).toBe(first.rooms[1]);
  expect(first.rooms[1]).not.toBe(first.rooms[2]);
});

test("two clients in one object room stay in one room", () => {
  const travel = line();
  const room = new Uint8Array([1]);
  expect(travel(inRooms(room)).rooms[0]).toBe(travel(inRooms(1, room)).rooms[1]);
});

test("rooms that are plain values travel as they are", () => {
  const client = inRooms("id", 1, "1", undefined, null, true);
  expect(line()(client)).toEqual(client);
});
