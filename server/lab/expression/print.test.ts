import vm from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseExpression } from "./parse.ts";
import { printCallee, printExpression } from "./print.ts";
import { arbitraryExpression, treeClients } from "./tree.arbitrary.ts";
import type { Chain } from "./tree.ts";

const names = { clients: treeClients, hasSocket: true };
const printed = (text: string) => {
  const parsed = parseExpression(text, names);
  return parsed.ok ? printExpression(parsed.value) : parsed.message;
};

describe("a printed expression", () => {
  it("parses to the same tree again", () => {
    const short = arbitraryExpression.filter((tree) => printExpression(tree).length <= 2000);
    fc.assert(
      fc.property(short, (tree) => {
        expect(parseExpression(printExpression(tree), names)).toEqual({ ok: true, value: tree });
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["socket . to( 'general' ).emit('msg','hi',)", 'socket.to("general").emit("msg", "hi")'],
    ["io.emit(“msg”, ‘it is’);", 'io.emit("msg", "it is")'],
    ["const op=io.to('r')\nop.emit('a');;op.emit('b')", 'const op = io.to("r"); op.emit("a"); op.emit("b")'],
    ["io.emit(1,{a:{},'b c':[ ],3:-0})", 'io.emit(1, { a: {}, "b c": [], "3": 0 })'],
    [
      "io.emit('x',new Uint8Array( 5 ),new Uint8Array([1,2]))",
      'io.emit("x", new Uint8Array(5), new Uint8Array([1, 2]))',
    ],
    [
      "io.sockets.to([socket.id,ana.id,undefined]).send(ack)",
      "io.sockets.to([socket.id, ana.id, undefined]).send(ack)",
    ],
    ["(io).of('/chat').fetchSockets()", 'io.of("/chat").fetchSockets()'],
  ])("of %s is canonical", (text, canonical) => {
    expect(printed(text)).toBe(canonical);
    expect(printed(canonical)).toBe(canonical);
  });
});

describe("a printed callee", () => {
  /** Has every link of the chain from `index` on, and something that cannot be called in the last one's place. */
  function standIn(calls: Chain["calls"], index = 0): object {
    const next = () => (index === calls.length - 1 ? {} : standIn(calls, index + 1));
    return new Proxy({}, { get: () => (index === calls.length - 1 || calls[index]?.args === null ? next() : next) });
  }

  function wordsOfV8(chain: Chain): string {
    const start = standIn(chain.calls);
    const names = Object.fromEntries([...treeClients, "socket", "io"].map((name) => [name, start]));
    const isBelowIo = chain.root.type === "namespace" || chain.root.type === "sockets";
    const io = isBelowIo ? { of: () => start, sockets: start } : start;
    try {
      vm.runInNewContext(printExpression([{ type: "run", chain }]), { ...names, io, ack: () => {} });
      return "nothing was thrown";
    } catch (error) {
      return String(error);
    }
  }

  const chains = arbitraryExpression
    .map((expression) => expression.at(-1)?.chain)
    .filter((chain) => chain !== undefined)
    // An id would be read from the stand-in.
    .filter((chain) => !JSON.stringify(chain).includes('"type":"id"'));

  it("is worded as V8 words it", () => {
    fc.assert(
      fc.property(chains, (chain) => {
        const callee = printCallee(chain, chain.calls.length - 1);
        expect(wordsOfV8(chain)).toBe(`TypeError: ${callee} is not a function`);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['socket.to("r").join("x")', 1, "socket.to(...).join"],
    ['io.emitWithAck("x")', 0, "io.emitWithAck"],
    ['io.of("/chat").emitWithAck("x")', 0, "io.of(...).emitWithAck"],
    ['io.sockets.volatile.to("a").in(1).emitWithAck("x")', 3, "io.sockets.volatile.to(...).in(...).emitWithAck"],
    ['io.sockets.volatile.to("a").in(1).emitWithAck("x")', 1, "io.sockets.volatile.to"],
  ])("of %s at call %i", (text, index, callee) => {
    const parsed = parseExpression(text, names);
    const [statement] = parsed.ok ? parsed.value : [];
    expect(statement && printCallee(statement.chain, index)).toBe(callee);
  });
});
