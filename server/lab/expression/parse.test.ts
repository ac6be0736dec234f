import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseExpression } from "./parse.ts";
import { printExpression } from "./print.ts";
import { arbitraryExpression, treeClients } from "./tree.arbitrary.ts";

const names = { clients: ["ana", "bo", "Cy", "constructor"], hasSocket: true };

/** What somebody sees: the part of the text that is marked, and the sentence. */
function problemIn(text: string, scope = names): { marked: string; message: string; code: string } {
  const parsed = parseExpression(text, scope);
  if (parsed.ok) return { marked: "", message: `no problem: ${printExpression(parsed.value)}`, code: "" };
  const { offset, length } = parsed.at ?? { offset: -1, length: -1 };
  const marked = length === 0 ? `|${text.slice(offset)}` : text.slice(offset, offset + length);
  return { marked, message: parsed.message, code: parsed.code };
}

describe("an expression of the grammar", () => {
  it("is a tree of plain JSON", () => {
    expect(parseExpression('const op = io.of("/chat"); op.to(["a", bo.id]).volatile.emit("x", ack)', names)).toEqual({
      ok: true,
      value: [
        { type: "const", name: "op", chain: { root: { type: "namespace", name: "/chat" }, calls: [] } },
        {
          type: "run",
          chain: {
            root: { type: "variable", name: "op" },
            calls: [
              {
                name: "to",
                args: [
                  {
                    type: "array",
                    items: [
                      { type: "literal", value: "a" },
                      { type: "id", of: "bo" },
                    ],
                  },
                ],
              },
              { name: "volatile", args: null },
              { name: "emit", args: [{ type: "literal", value: "x" }, { type: "ack" }] },
            ],
          },
        },
      ],
    });
  });

  it.each([
    'socket.emit("msg", "hi")',
    "socket.emit(1)",
    'io.sockets.local.compress(true).timeout(0).timeout(5000).emit("x")',
    'io.emitWithAck("x")',
    'io.join("r")',
    'socket.to("r").broadcast.emit("x")',
    'socket.emit("disconnect")',
    "socket.join(undefined)",
    "socket.leave([])",
    "io.to([]).to(1).in(socket.id).except(ana.id).disconnectSockets(true)",
    "socket.disconnect()",
    "constructor.leaveAll()",
    "io.send(ack)",
    "io.write()",
    'io.of("").fetchSockets()',
    'io.emit("x", new Uint8Array(1024), new Uint8Array(0))',
    'io.emit("x", { constructor: "__proto__", toString: [undefined] })',
    'io.emit("it’s", "// no comment", "((((")',
    "const op = io",
    '; ;io.emit("x");;',
  ])("may be %s", (text) => {
    expect(problemIn(text).message).toMatch(/^no problem/);
  });

  it("nests 32 brackets deep, and no deeper", () => {
    const nest = (depth: number) => `io.emit("x", ${"[".repeat(depth - 1)}${"]".repeat(depth - 1)})`;
    expect(problemIn(nest(32)).code).toBe("");
    expect(problemIn(nest(33)).code).toBe("expression/too-deep");
    expect(problemIn(`io.emit("${"(".repeat(100)}")`).code).toBe("");
  });

  it("is of 2,000 characters at most", () => {
    const long = (length: number) => `io.emit("${"a".repeat(length - 11)}")`;
    expect(problemIn(long(2000)).code).toBe("");
    expect(problemIn(long(2001)).code).toBe("expression/too-long");
    expect(problemIn("io.emit(".repeat(1250)).code).toBe("expression/too-long");
  });
});

it("lets flags stand alone on a socket, and links on a kept operator", () => {
  const operator = 'const op = io.to("r"); op.to("q"); op.emit("x")';
  for (const text of ["socket.timeout(100)", "bo.volatile; bo.compress(true)", operator])
    expect(problemIn(text).code).toBe("");
});

describe("a mistake", () => {
  it.each([
    // Nothing, or not enough.
    ["", "|", "Type an emit"],
    [" ;\n", " ;\n", "Type an emit"],
    ["io", "|", 'ends with what to do: add .emit("msg", "hi")'],
    ['socket.to("r")', "|", "ends with what to do"],
    ['socket.to("r"); io.emit("x")', '|; io.emit("x")', "ends with what to do"],
    ["io.volatile", "|", "ends with what to do"],
    ["socket.timeout(100).broadcast", "|", "ends with what to do"],
    ["socket.", "|", "After the dot"],
    ["const op", "|", "Say what to keep: const op ="],
    ["const op =", "|", "After the ="],
    // Links and ends.
    ['socket.emit("x").to("r")', 'to("r")', "move .to() before it"],
    ['socket.emit("x").volatile', "volatile", "move .volatile before it"],
    ['socket.join("r").emit("x")', 'emit("x")', "write another chain for .emit()"],
    ["io.fetchSockets().then(1)", "then", "waits for the answer by itself"],
    ['socket.broadcast().emit("x")', "broadcast()", "Write .broadcast without brackets"],
    ['socket.to.emit("x")', "to", 'needs its brackets, for example .to("general")'],
    ["socket.emit", "emit", 'needs its brackets, for example .emit("msg", "hi")'],
    ['socket.to("a", "b").emit("x")', 'to("a", "b")', 'write an array, .to(["a", "b"]), or a chain .to("a").to("b")'],
    ['socket.join("a", "b")', 'join("a", "b")', 'write an array, .join(["a", "b"]).'],
    ['socket.to().emit("x")', "to()", "needs a room"],
    ["socket.leaveAll(1)", "1", "takes nothing in its brackets; for one room write .leave()"],
    ["io.fetchSockets(1, 2)", "1, 2", "takes nothing"],
    ["socket.disconnect(1)", "1", "true or false"],
    ["io.compress().emit('x')", "compress()", "Write .compress(true) or .compress(false)"],
    ["io.timeout(5001).emit('x')", "5001", "from 0 to 5000"],
    ["io.timeout(-1).emit('x')", "-1", "from 0 to 5000"],
    ["io.timeout(1.5).emit('x')", "1.5", "whole number"],
    ["io.timeout('5').emit('x')", "'5'", "whole number"],
    ["io.timeout().emit('x')", "timeout()", "Say how many milliseconds"],
    ['io["emit"]("x")', '["emit"]', "a dot and the name"],
    ['io.to["r"].emit("x")', '["r"]', "round brackets after to"],
    ['io?.emit("x")', "?.", "plain dot"],
    ["io.of(1).emit('x')", "of(1)", 'io.of("/chat")'],
    ["io.of.emit('x')", "of", 'io.of("/chat")'],
    ["socket.of('/chat').emit('x')", "of", "start at io"],
    ["io.sockets().emit('x')", "sockets()", "without brackets"],
    ['socket.to("r")("x")', 'socket.to("r")("x")', "a dot and what to do next"],
    // Words nearly right.
    ["socket.emti('x')", "emti", "did you mean .emit()?"],
    ["socket.brodcast.emit('x')", "brodcast", "did you mean .broadcast?"],
    ["socket.emitwithack('x')", "emitwithack", "did you mean .emitWithAck()?"],
    ["socket.frobnicate('x')", "frobnicate", "There is no .frobnicate here"],
    ["io.constructor('x')", "constructor", "There is no .constructor here"],
    ["socket.on('x', 1)", "on", "sets up a listener"],
    ["socket.nsp.emit('x')", "nsp", 'io.of("/")'],
    ["socket.id", "id", "io.to(socket.id)"],
    // What is sent.
    ["socket.emit()", "emit()", "needs the event's name first"],
    ["socket.emit(ack)", "ack", "event's name comes first, then ack"],
    ["socket.emit(true)", "true", "text in quotes or a number"],
    ["socket.emit(bo.id)", "bo.id", "text in quotes or a number"],
    ["socket.emit(msg)", "msg", '"msg"'],
    ["socket.to(general).emit('x')", "general", 'needs quotes to be text: "general"'],
    ["socket.to(big hall).emit('x')", "big hall", 'needs quotes: "big hall"'],
    ["socket.emit('x', ack, 1)", "ack", "ack comes last"],
    ["socket.emit('x', ack, ack)", "ack", "One ack is enough"],
    ["socket.emit('x', [ack])", "ack", "only be the last argument"],
    ["socket.join(ack)", "ack", "only be the last argument"],
    ["io.to('r').emitWithAck('x', ack)", "ack", "leave out ack"],
    ["socket.emit('x', () => 1)", "() => 1", "write ack"],
    ["socket.emit('x', function () {})", "function () {}", "write ack"],
    ["socket.emit('x', callback)", "callback", "write ack"],
    ["socket.emit('x', bo)", "bo", "bo.id"],
    ["socket.emit('x', bo.name)", "name", "write bo.id"],
    ["socket.emit('x', io.id)", "io.id", "io has no id"],
    ["socket.emit(`x`)", "`x`", "plain quotes"],
    ["socket.emit('x', 'a' + 'b')", "'a' + 'b'", "write the value itself"],
    ["socket.emit('x', !0)", "!0", "without the !"],
    ["socket.emit('x', ...[1])", "...", "Write the values out"],
    ["socket.emit('x', [1,,2])", "[1,,2]", "An item is missing"],
    ["socket.emit('x', 1e999)", "1e999", "too large"],
    ["socket.emit('x', 1n)", "1n", "as a number"],
    ["socket.emit('x', NaN)", "NaN", "JSON has no NaN"],
    ["socket.emit('x', new Date())", "new Date()", "date as text"],
    ["socket.emit('x', Date.now())", "Date.now()", "date as text"],
    ["socket.emit('x', { a: 1, 'a': 2 })", "'a'", "twice"],
    ["socket.emit('x', { __proto__: 1 })", "__proto__", "no plain name"],
    ["socket.emit('x', { '__proto__': 1 })", "'__proto__'", "no plain name"],
    ["socket.emit('x', { ['a']: 1 })", "'a'", "without [ ]"],
    ["socket.emit('x', { a })", "a", 'write a: "hi"'],
    ["socket.emit('x', { a() {} })", "a() {}", "A function cannot be sent"],
    ["socket.emit('x', new Uint8Array(1025))", "1025", "0 to 1024"],
    ["socket.emit('x', new Uint8Array([256]))", "256", "0 to 255"],
    ["socket.emit('x', new Uint8Array([-1]))", "-1", "0 to 255"],
    ["socket.emit('x', new Uint8Array())", "new Uint8Array()", "one thing"],
    ["socket.emit('x', Uint8Array([1]))", "Uint8Array([1])", "Write new before"],
    ["socket.emit('x', Buffer.from('hi'))", "Buffer.from('hi')", "new Uint8Array([1, 2, 3])"],
    // Statements.
    ["await socket.emitWithAck('x')", "await", "leave out await"],
    ["const all = await io.fetchSockets()", "await", "leave out await"],
    ["let op = io", "let", "Write const instead of let"],
    ["var op = io", "var", "Write const instead of var"],
    ["op = io", "op = io", "write const op"],
    ["const op = io.to('r').emit('x')", "io.to('r').emit('x')", "keeps an operator"],
    ["const bo = io", "bo", "is a client here"],
    ["const io = io", "io", "already has a meaning"],
    ["const new = io", "new", "a word of JavaScript"],
    ["const op = io; const op = io", "op", "already a const op"],
    ["const { op } = io", "{ op }", "one name"],
    ["const a = io, b = io", "b = io", "one const for each"],
    ["return io.emit('x')", "return", "leave out return"],
    ["if (true) io.emit('x')", "if (true) io.emit('x')", "Only chains run here"],
    ["this.emit('x')", "this", "socket here instead"],
    ["emit('x')", "emit", "write socket.emit"],
    ["'hi'", "'hi'", "A chain starts with"],
    ["io.emit('x') // hi", "// hi", "Comments are not read"],
    ["io.emit('x') /* hi", "/* hi", "Comments are not read"],
    // Signs.
    ["socket.emit('x'", "(", "never closed: add )"],
    ["socket.emit('x'))", ")", "one ) too many"],
    ["socket.emit(['x')", ")", "The [ before is closed by ]"],
    ["socket.emit('x)", "'x)", "no closing quote"],
    ["socket.emit('x”)", "'x”)", "opens with ' and needs the same"],
    ["socket..emit('x')", ".", "One dot is enough"],
    ["socket emit('x')", "emit", "A dot is missing"],
    ["io.to('r') emit('x')", "emit", "A dot is missing"],
    ["io.emit('x') io.emit('y')", "io", "semicolon before io"],
    ["io.emit('x'), io.emit('y')", "io.emit('x'), io.emit('y')", "semicolon between two chains"],
    ["io.emit('a' 'b')", "'b'", "A comma is missing"],
    ["io.emit(,'b')", ",", "missing before this comma"],
    ["io.emit({a 1})", "1", "A colon is missing after a"],
    ["io.emit({a: })", "}", "A value is missing after the colon"],
    ["io.emit(event: 'x')", ":", "braces"],
    ["io.emit 'x'", "'x'", "round brackets after emit"],
    ["io.emit('\\x')", "'\\x'", "backslash"],
    ["io.emit（'x'）", "（", "Type ( here"],
    ["io.emit(\u200b'x')", "\u200b", "invisible"],
    ["io.emit(/[/)", "/", "inside quotes"],
    ["class.emit('x')", "class", "a word of JavaScript"],
  ])("%j marks %j and says what to do", (text, marked, words) => {
    const problem = problemIn(text);
    expect(problem.message).toContain(words);
    expect({ marked: problem.marked, code: problem.code }).toEqual({ marked, code: "expression/syntax" });
  });

  it.each([
    ["sokcet.emit('x')", "sokcet", "did you mean socket?"],
    ["Ana.emit('x')", "Ana", "did you mean ana?"],
    ["cy.emit('x')", "cy", "did you mean Cy?"],
    ["hasOwnProperty.emit('x')", "hasOwnProperty", "start with io, socket, ana, bo, Cy or constructor"],
    ["io.to(b.id).emit('x')", "b", "There is no client b here; did you mean bo?"],
    ["io.to(__proto__.id).emit('x')", "__proto__", "the clients are ana, bo, Cy and constructor"],
    ["op.emit('x'); const op = io", "op", "before its const"],
    ["const op = op.to('r')", "op", "before its const"],
  ])("in a name, %j, marks %j and asks what was meant", (text, marked, words) => {
    const problem = problemIn(text);
    expect(problem.message).toContain(words);
    expect({ marked: problem.marked, code: problem.code }).toEqual({ marked, code: "expression/unknown-name" });
  });

  it.each(["socket.emit('x')", "io.to(socket.id).emit('x')", "io.emit('x', socket)"])(
    "of the server, that has no socket: %s",
    (text) => {
      const problem = problemIn(text, { clients: ["ana"], hasSocket: false });
      expect(problem).toMatchObject({ marked: "socket", code: "expression/unknown-name" });
      expect(problem.message).toContain("The server itself has no socket");
    },
  );

  it("in the second line is marked there, curly quotes or not", () => {
    expect(problemIn("io.emit(“a”, ‘b’);\nio.emit(“c”, d)")).toMatchObject({ marked: "d" });
  });

  it("is always one sentence at a place in the text, whatever is typed", () => {
    const pieces = [
      "io",
      "socket",
      "ana",
      ".emit(",
      ".to(",
      '"',
      "'",
      "(",
      ")",
      "[",
      "]",
      "{",
      "}",
      ",",
      ";",
      ":",
      "`",
      "/",
    ];
    const more = [
      ".",
      " ",
      "=",
      "const op",
      "await ",
      "new ",
      "!",
      "-",
      "1",
      "=>",
      "...",
      "“",
      "’",
      "\\",
      "\n",
      "class",
    ];
    const typed = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(...pieces, ...more), maxLength: 30 }),
      fc.constantFrom("!", "- ", "new ", "a=>", "a?", "await ", "a.", "a**").map((piece) => piece.repeat(450)),
      fc
        .tuple(arbitraryExpression, fc.nat(), fc.nat(3), fc.constantFrom("", ...pieces, ...more))
        .map(([tree, cut, length, instead]) => {
          const text = printExpression(tree);
          const start = cut % (text.length + 1);
          return text.slice(0, start) + instead + text.slice(start + length);
        }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseExpression(text, { clients: treeClients, hasSocket: true });
        if (parsed.ok) return;
        expect(parsed.message).toMatch(/^\S.*[.?]$/s);
        expect(parsed.message.length).toBeLessThan(200);
        const { offset, length } = parsed.at ?? { offset: -1, length: 0 };
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(offset + length).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});
