import { expect, test } from "vitest";
import { roomFromText, roomsFromText, roomsToText } from "./typed-scene.ts";

test.each([
  ["general", "general"],
  [" general ", "general"],
  ["1", 1],
  ['"1"', "1"],
  ["-2", -2],
  ["007", "007"],
  ['" a "', " a "],
  ['""', ""],
])("%s is the room %j", (typed, room) => {
  expect(roomFromText(typed)).toBe(room);
});

test.each([
  ["", []],
  [" , ", []],
  ["general, random", ["general", "random"]],
  ['1, "1", a', [1, "1", "a"]],
  ['"a, b", c', ["a, b", "c"]],
])("%s are the rooms %j", (typed, rooms) => {
  expect(roomsFromText(typed)).toEqual(rooms);
});

test("rooms written to a field read back as the same rooms", () => {
  const rooms = ["general", 1, "1", "a, b", " padded ", "", "-3", "x y"];
  expect(roomsFromText(roomsToText(rooms))).toEqual(rooms);
});
