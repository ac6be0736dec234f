import { expect, test } from "vitest";
import { markedText, snippetOf } from "./marked-text.ts";
import type { SearchFile } from "./search-file.ts";
import { createSearchIndex } from "./search-index.ts";
import { wordsIn } from "./words-in.ts";

const file: SearchFile = {
  version: 1,
  pages: [
    {
      title: "4 · Rooms",
      address: "lessons/rooms/",
      sections: [
        { id: "", heading: "", text: "A label kept on the server." },
        { id: "join", heading: "Joining", text: 'Only the server can call socket.join("general"), and it lasts.' },
        { id: "leak", heading: "Nothing leaks", text: 'io.to("general").emit("msg") never reaches random.' },
      ],
    },
    {
      title: "6 · Who hears an emit?",
      address: "lessons/who-hears-an-emit/",
      sections: [
        { id: "", heading: "", text: "Four calls for the rooms of a chat." },
        { id: "to", heading: "Predict", text: 'socket.to("general").emit("msg") leaves the sender out.' },
        { id: "except", heading: "Everybody but", text: 'io.except("random") is a broadcast to all but random.' },
        { id: "ack", heading: "Answers", text: "An acknowledgement comes back with emitWithAck; a Café works too." },
      ],
    },
  ],
};
const index = createSearchIndex(file);
const placesOf = (query: string) =>
  index.find(query).flatMap(({ page, hits }) => hits.map(({ section }) => `${page.address}#${section.id}`));

test.each([
  ["a lesson by its title, before what only mentions it", "rooms", ["lessons/rooms/#", "lessons/who-hears-an-emit/#"]],
  ["a call as one writes it", "socket.to", ["lessons/who-hears-an-emit/#to"]],
  ["another call", "io.except", ["lessons/who-hears-an-emit/#except"]],
  ["a call with its brackets", 'socket.to("general")', ["lessons/who-hears-an-emit/#to"]],
  ["a chain that stands nowhere, by its parts", "io.acknowledgement", ["lessons/who-hears-an-emit/#ack"]],
  ["a part of a name in one piece", "ack", ["lessons/who-hears-an-emit/#ack"]],
  ["a heading", "leaks", ["lessons/rooms/#leak"]],
  ["a word that is not finished", "broadc", ["lessons/who-hears-an-emit/#except"]],
  ["a word with a slip in it", "acknowlegement", ["lessons/who-hears-an-emit/#ack"]],
  ["a word without its accent, in capitals", "CAFE", ["lessons/who-hears-an-emit/#ack"]],
])("finds %s", (_what, query, places) => {
  expect(placesOf(query).slice(0, places.length)).toEqual(places);
});

test("asks for all words first, and takes some of them when no section has all", () => {
  expect(placesOf("sender general")).toEqual(["lessons/who-hears-an-emit/#to"]);
  expect(placesOf("label acknowledgement")).toHaveLength(2);
});

test("finds nothing for what is not there, and for no word at all", () => {
  expect(placesOf("zeppelin")).toEqual([]);
  expect(placesOf(' ("…')).toEqual([]);
});

test("a page that fits twice is listed once, with both its sections", () => {
  const [first, ...others] = index.find("general");
  expect([first, ...others].map((found) => found?.page.address)).toHaveLength(2);
  expect(first?.hits.length ?? 0).toBeGreaterThan(0);
  expect(new Set([first, ...others].map((found) => found?.page.address)).size).toBe(2);
});

test("a call is one word and also its parts, a plain word is only itself", () => {
  expect(
    wordsIn('socket.to("x") emitWithAck').map(({ text, parts }) => [text, ...parts.map((part) => part.text)]),
  ).toEqual([["socket.to", "socket", "to"], ["x"], ["emitwithack", "emit", "with", "ack"]]);
});

test("marks the whole call, not every small word that it is made of", () => {
  const [found] = index.find("socket.to");
  const hit = found?.hits[0];
  const marked = markedText('Add one: socket.to("general") goes to general.', hit?.terms ?? new Set());
  expect(marked.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual(["socket.to"]);
  expect(marked.map(({ text }) => text).join("")).toBe('Add one: socket.to("general") goes to general.');
});

test("a snippet is cut around what was found, at whole words, and says where it was cut", () => {
  const text = `${"before ".repeat(60)}the sender is left out ${"after ".repeat(60)}`.trim();
  const snippet = snippetOf(text, new Set(["sender", "left"]));
  const line = snippet.map((stretch) => stretch.text).join("");
  expect(line).toMatch(/^… before .*the sender is left out .*after …$/);
  expect(line.length).toBeLessThan(170);
  expect(snippet.filter(({ isMarked }) => isMarked).map((stretch) => stretch.text)).toEqual(["sender", "left"]);
});

test("a text without any of it is shown from its beginning", () => {
  expect(snippetOf("Short.", new Set(["other"]))).toEqual([{ text: "Short.", isMarked: false }]);
});
