import fc from "fast-check";
import type { Argument, Call, Chain, Expression, Root, Statement } from "./tree.ts";

/** The clients that arbitrary trees name. */
export const treeClients: readonly string[] = ["ana", "Bo", "constructor", "Zoë", "_1"];
const variables = ["op", "other", "$", "toString"];

const key = fc.string({ unit: "grapheme", maxLength: 6 }).filter((text) => text !== "__proto__");
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
const text = fc.oneof(
  fc.constantFrom("general", "", "__proto__", "it's", 'say "hi"', "“curly”", "a\\b", "\n", "\u2028", "\ud800", "/* */"),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const literal = fc
  .oneof(text, number, fc.integer(), fc.boolean(), fc.constant(null))
  .map((value): Argument => ({ type: "literal", value }));

const { argument } = fc.letrec<{ argument: Argument }>((tie) => ({
  argument: fc.oneof(
    { depthSize: "small", maxDepth: 5 },
    literal,
    fc.constant<Argument>({ type: "undefined" }),
    fc.constantFrom("socket", ...treeClients).map((of): Argument => ({ type: "id", of })),
    fc.array(fc.nat(255), { maxLength: 5 }).map((bytes): Argument => ({ type: "bytes", bytes })),
    fc.nat(1024).map((length): Argument => ({ type: "zeros", length })),
    fc.array(tie("argument"), { maxLength: 3 }).map((items): Argument => ({ type: "array", items })),
    fc
      .uniqueArray(fc.tuple(key, tie("argument")), { maxLength: 3, selector: ([name]) => name })
      .map((entries): Argument => ({ type: "object", entries })),
  ),
}));

const event = fc.oneof(text, number).map((value): Argument => ({ type: "literal", value }));
const boolean = fc.boolean().map((value): Argument => ({ type: "literal", value }));
const sent = fc.array(argument, { maxLength: 2 });
const maybeAck = fc.constantFrom<readonly Argument[]>([], [{ type: "ack" }]);
const call = (name: Call["name"], args: fc.Arbitrary<readonly Argument[]>) =>
  args.map((each): Call => ({ name, args: each }));

const timeout = call("timeout", fc.tuple(fc.nat(5000).map((value): Argument => ({ type: "literal", value }))));
const link = fc.oneof(
  fc.constantFrom("broadcast", "local", "volatile").map((name): Call => ({ name, args: null })),
  ...(["to", "in", "except"] as const).map((name) => call(name, fc.tuple(argument))),
  call("compress", fc.tuple(boolean)),
  timeout,
);
const end = fc.oneof(
  call(
    "emit",
    fc.tuple(event, sent, maybeAck).map(([name, args, ack]) => [name, ...args, ...ack]),
  ),
  call(
    "emitWithAck",
    fc.tuple(event, sent).map(([name, args]) => [name, ...args]),
  ),
  ...(["send", "write"] as const).map((name) =>
    call(
      name,
      fc.tuple(sent, maybeAck).map(([args, ack]) => [...args, ...ack]),
    ),
  ),
  ...(["join", "leave", "socketsJoin", "socketsLeave"] as const).map((name) => call(name, fc.tuple(argument))),
  ...(["leaveAll", "fetchSockets"] as const).map((name) => call(name, fc.constant([]))),
  ...(["disconnect", "disconnectSockets"] as const).map((name) => call(name, fc.array(boolean, { maxLength: 1 }))),
);

const root = fc.oneof(
  fc.constantFrom<Root>({ type: "socket" }, { type: "io" }, { type: "sockets" }),
  text.map((name): Root => ({ type: "namespace", name })),
  fc.constantFrom(...treeClients).map((name): Root => ({ type: "client", name })),
);
const links = fc.array(link, { maxLength: 4 });
const run = (from: fc.Arbitrary<Root>) =>
  fc.tuple(from, links, end).map(([start, calls, last]): Statement => runOf({ root: start, calls: [...calls, last] }));
const flag = fc.oneof(fc.constant<Call>({ name: "volatile", args: null }), timeout);
const flags = fc
  .tuple(fc.constantFrom<Root>({ type: "socket" }, { type: "client", name: "ana" }), flag)
  .map(([start, call]): Statement => runOf({ root: start, calls: [call] }));
const runOf = (chain: Chain): Statement => ({ type: "run", chain });

/** Any tree that the grammar allows, of up to five statements. */
export const arbitraryExpression: fc.Arbitrary<Expression> = fc
  .tuple(fc.subarray(variables), fc.array(fc.oneof(run(root), flags), { maxLength: 2 }), run(root))
  .chain(([names, before, last]) => {
    const kept = names.map((name, index) => {
      // A later const may start from an earlier one, never from itself.
      const from = names.slice(0, index).map((other): Root => ({ type: "variable", name: other }));
      const start = from.length === 0 ? root : fc.oneof(root, fc.constantFrom(...from));
      return fc.tuple(start, links).map(([chainRoot, calls]): Statement => {
        return { type: "const", name, chain: { root: chainRoot, calls } };
      });
    });
    const used =
      names.length === 0 ? [] : [run(fc.constantFrom(...names.map((name): Root => ({ type: "variable", name }))))];
    return fc.tuple(...kept, ...used).map((middle): Expression => [...before, ...middle, last]);
  });
