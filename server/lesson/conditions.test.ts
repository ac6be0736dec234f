import { afterAll, beforeAll, expect, test } from "vitest";
import type { Lab } from "../lab/host.ts";
import type { Result } from "../lab/result.ts";
import type { Sender } from "../lab/step.ts";
import type { Trace } from "../lab/trace.ts";
import { createNodeHost } from "../node-host.ts";
import { unmet } from "./conditions.ts";
import type { Conditions } from "./lesson.ts";
import { nothingAsked } from "./lesson-fixture.ts";
import { expressionOf } from "./reader.ts";

const scene = {
  clients: [
    { name: "Ana", namespace: "/", rooms: ["general"] },
    { name: "Bo", namespace: "/", rooms: ["general", 4], replies: { seen: true, by: "Bo" } },
    { name: "Cy", namespace: "/", rooms: [] },
  ],
};
const host = createNodeHost();
const Ana: Sender = { type: "client", name: "Ana" };
let lab: Lab;

function valueOfOk<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

async function run(source: string): Promise<Trace> {
  const expression = valueOfOk(expressionOf(source, Ana, scene));
  return valueOfOk(await lab.run({ type: "run", sender: Ana, source, expression }));
}

beforeAll(async () => {
  lab = valueOfOk(await host.open(scene, () => {}));
});
afterAll(() => host.close());

test.for<[string, Partial<Conditions>, string[]]>([
  ['socket.to("general").emit("msg")', { received: { Bo: 1 } }, []],
  ['io.to("general").emit("msg")', { received: { Bo: 1 } }, ["Ana got a copy too."]],
  ['io.to("general").emit("msg")', { received: {} }, ["Ana got a copy.", "Bo got a copy."]],
  ['socket.to("general").emit("msg")', { received: { Bo: 2, Cy: 1 } }, ["Bo got 1 copy, not 2.", "Cy got no copy."]],
  ['Bo.emit("a"); Bo.emit("b")', { received: { Bo: 1 } }, ["Bo got 2 copies, not 1."]],
  ['socket.to("general").emit("msg")', { notReceived: { Ana: "sender", Cy: "not-in-room" } }, []],
  [
    'socket.to("general").emit("msg")',
    { notReceived: { Ana: "excepted", Bo: "sender" } },
    ["Ana got none for another reason: sender, not excepted.", "Bo got a copy."],
  ],
  ['io.emit("msg", { a: 1, b: [Bo.id] })', { events: { Bo: [["msg", { b: ["<id>"], a: 1 }]] } }, []],
  [
    'io.emit("msg", Bo.id)',
    { events: { Ana: [["msg", "<id>"]] } },
    ['Ana got [["msg", "<id:Bo>"]], not [["msg", "<id>"]].'],
  ],
  ['Bo.emit("msg")', { events: { Ana: [["msg"]], Cy: [] } }, ["Ana got no copy."]],
  ['Bo.emit("ask", ack)', { acks: [{ error: null, responses: [{ by: "Bo", seen: true }] }] }, []],
  ['Bo.emit("ask", ack)', { acks: [{ error: null, responses: null }] }, []],
  ['Bo.emit("ask")', { acks: [{ error: null, responses: null }] }, ["No acknowledgement was asked for, not 1."]],
  ['Bo.emit("ask", ack)', { acks: [] }, ["1 acknowledgement was asked for, not none."]],
  [
    'Bo.emit("ask", ack); Cy.timeout(20).emit("ask", ack)',
    {
      acks: [
        { error: "never answered", responses: null },
        { error: "operation has timed out", responses: [] },
      ],
    },
    ["Acknowledgement 1 came without an error, not with “never answered”."],
  ],
  ['io.in("general").fetchSockets()', { returned: ["Bo", "Ana"] }, []],
  ['io.in("general").fetchSockets()', { returned: ["Cy"] }, ["fetchSockets gave Ana and Bo, not Cy."]],
  ['io.emit("msg")', { returned: [] }, ["Nothing was fetched."]],
  ['io.emit("msg")', { rooms: { Bo: [4, "general"], Cy: [] } }, []],
  [
    'io.emit("msg")',
    { rooms: { Bo: ["4"], Cy: ["red"] } },
    ['Bo is not in "4".', "Bo is still in 4.", "Bo is still in general.", "Cy is not in red."],
  ],
  ['Cy.join("red"); Cy.join(Bo.id)', { rooms: { Cy: [] } }, ["Cy is in <id:Bo> too.", "Cy is in red too."]],
  ['Cy.leave("red"); Cy.leave(Bo.id)', { connected: ["Ana", "Bo"] }, ["Cy is still connected."]],
  ['socket.volatile.emit("msg")', { volatile: true }, []],
  ['io.emit("msg")', { volatile: true }, ["That was not volatile."]],
  ['io.volatile.emit("msg"); io.emit("msg")', { volatile: false }, ["That was volatile."]],
  ['socket.join("general")', { volatile: false }, ["Nothing was emitted."]],
  ['io.emit("msg")', {}, []],
])("after %s, of %j there differs %j", async ([source, conditions, sentences]) => {
  expect(unmet({ ...nothingAsked, ...conditions }, await run(source))).toEqual(sentences);
});

test("who left is told apart from who stays", async () => {
  const trace = await run("Cy.disconnect()");
  expect(unmet({ ...nothingAsked, connected: ["Ana", "Bo"] }, trace)).toEqual([]);
  expect(unmet({ ...nothingAsked, connected: ["Bo", "Cy"] }, trace)).toEqual([
    "Ana is still connected.",
    "Cy is not connected.",
  ]);
});
