import { expect, test } from "vitest";
import { roomInSentence, roomInShort, roomLabel } from "./room-label.ts";
import type { ClientState } from "./state.ts";

const ana: ClientState = {
  name: "Ana",
  namespace: "/",
  id: "x1y2",
  isConnected: true,
  rooms: ["x1y2", "general"],
  flags: {},
};

test.each([
  ["x1y2", "Ana’s id", "the room of Ana’s id", "Ana’s own room"],
  ["general", "general", "general", "general"],
  [1, "1", "1", "1"],
  ["1", '"1"', '"1"', '"1"'],
  [["a", 1], '["a",1]', '["a",1]', '["a",1]'],
  [undefined, "undefined", "undefined", "undefined"],
])("%j is %s on a tag, %s in a sentence, %s where space is short", (room, tag, sentence, short) => {
  expect([roomLabel, roomInSentence, roomInShort].map((say) => say(room, [ana]))).toEqual([tag, sentence, short]);
});
