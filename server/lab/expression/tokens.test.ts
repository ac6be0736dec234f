import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printExpression } from "./print.ts";
import { tokensOf } from "./tokens.ts";
import { arbitraryExpression } from "./tree.arbitrary.ts";

const clients = ["ana", "Bo"];
/** The pieces that say something, as `kind:text`. */
const pieces = (text: string) =>
  tokensOf(text, clients)
    .filter(({ kind, text: piece }) => kind !== "punctuation" && piece.trim() !== "")
    .map(({ kind, text: piece }) => `${kind}:${piece}`);

describe("the pieces of typed text", () => {
  it("tell rooms, events and what is sent apart", () => {
    expect(pieces('socket.to("general").except(["a", 1]).emit("msg", "hi", 2)')).toEqual([
      "root:socket",
      "method:to",
      'room:"general"',
      "method:except",
      'room:"a"',
      "room:1",
      "method:emit",
      'event:"msg"',
      'string:"hi"',
      "number:2",
    ]);
  });

  it.each([
    [
      'ana.join("r"); Bo.leave("r")',
      ["client:ana", "method:join", 'room:"r"', "client:Bo", "method:leave", 'room:"r"'],
    ],
    [
      "io.to(ana.id).send(socket.id)",
      ["root:io", "method:to", "client:ana", "plain:id", "method:send", "root:socket", "plain:id"],
    ],
    ["const op = io.local", ["keyword:const", "plain:op", "root:io", "method:local"]],
    [
      'io.of("/chat").emit("x", ack)',
      ["root:io", "method:of", 'string:"/chat"', "method:emit", 'event:"x"', "keyword:ack"],
    ],
    ['io.emit(["x"], {to: "r"})', ["root:io", "method:emit", 'string:"x"', "plain:to", 'string:"r"']],
    ["socket.to(“gene", ["root:socket", "method:to", "room:“gene"]],
    ["socket.to(‘it’).emit(‘x’)", ["root:socket", "method:to", "room:‘it’", "method:emit", "event:‘x’"]],
    ["io.emit(new Uint8Array(3))", ["root:io", "method:emit", "keyword:new", "keyword:Uint8Array", "number:3"]],
    ["zed.emitt('x') // no", ["plain:zed", "plain:emitt", "string:'x'", "plain:// no"]],
    ["toString.constructor", ["plain:toString", "plain:constructor"]],
    [")]}((`", ["plain:`"]],
  ])("of %s", (text, expected) => {
    expect(pieces(text)).toEqual(expected);
  });

  it("are together the text, whatever is typed", () => {
    const typed = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(..."\"'`“”‘’()[]{}.,;/*\\ \n0.ae$-=?…".split(""), "emit", "to", "socket") }),
      fc.tuple(arbitraryExpression, fc.nat(), fc.nat(3)).map(([tree, cut, length]) => {
        const text = printExpression(tree);
        const start = cut % (text.length + 1);
        return text.slice(0, start) + text.slice(start + length);
      }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const tokens = tokensOf(text, clients);
        expect(tokens.map(({ text: piece }) => piece).join("")).toBe(text);
        expect(tokens.every(({ text: piece }) => piece !== "")).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
