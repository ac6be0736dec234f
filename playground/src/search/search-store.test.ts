import { expect, test } from "vitest";
import { createSearchStore } from "./search-store.ts";

const texts = {
  version: 1,
  pages: [
    {
      title: "4 · Rooms",
      address: "lessons/rooms/",
      sections: [
        { id: "", heading: "", text: "A room is a label." },
        { id: "join", heading: "Join", text: "The server puts a socket into a room." },
      ],
    },
  ],
};

test("what was typed while the texts were on their way is found when they arrive", async () => {
  const arriving = Promise.withResolvers<unknown>();
  const store = createSearchStore({ fetchTexts: () => arriving.promise, isOnline: () => true });
  const loaded = store.load();
  store.type("room");
  expect([store.status.value, store.found.value]).toEqual(["loading", []]);
  arriving.resolve(texts);
  await loaded;
  expect(store.status.value).toBe("ready");
  expect(store.chosen.value?.address).toBe("lessons/rooms/");
});

test("the choice goes round, and what is typed next starts at the top", async () => {
  const store = createSearchStore({ fetchTexts: async () => texts, isOnline: () => true });
  await store.load();
  store.type("room");
  store.move(1);
  expect(store.chosen.value?.address).toBe("lessons/rooms/#join");
  store.move(1);
  expect(store.chosen.value?.address).toBe("lessons/rooms/");
  store.move(-1);
  expect(store.chosen.value?.address).toBe("lessons/rooms/#join");
  store.type("rooms");
  expect(store.chosen.value?.address).toBe("lessons/rooms/");
  store.type("zeppelin");
  store.move(1);
  expect(store.chosen.value).toBeNull();
});

test.each([
  ["offline", false],
  ["failed", true],
] as const)("says %s when the texts cannot be had, and gets them on the next try", async (status, isOnline) => {
  let tries = 0;
  const store = createSearchStore({
    fetchTexts: async () => {
      tries += 1;
      if (tries === 1) throw new TypeError("Failed to fetch");
      return texts;
    },
    isOnline: () => isOnline,
  });
  await store.load();
  expect(store.status.value).toBe(status);
  await store.load();
  expect(store.status.value).toBe("ready");
  await store.load();
  expect(tries).toBe(2);
});

test("texts of another version of the site count as none", async () => {
  const store = createSearchStore({ fetchTexts: async () => ({ ...texts, version: 2 }), isOnline: () => true });
  await store.load();
  expect(store.status.value).toBe("failed");
});
