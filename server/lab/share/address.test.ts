import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClientSpec, RoomName } from "../scene/scene.ts";
import type { Sender } from "../step.ts";
import { type AddressStep, type Experiment, isAddress, parseAddress, printAddress } from "./address.ts";

const nothing: Experiment = { scene: null, steps: [], sender: null, source: null, isRun: false };
const ana: Sender = { type: "client", name: "ana" };
const client = (name: string, rooms: readonly RoomName[] = []): ClientSpec => ({ name, namespace: "/", rooms });

const name = fc.constantFrom("ana", "Bo", "Zoë", "李", "$", "server", "constructor", "x".repeat(24));
const wellFormed = fc.string({ unit: "binary", maxLength: 12 }).map((text) => text.toWellFormed());
const awkward = fc.constantFrom(
  "",
  "1",
  "-0",
  "NaN",
  '"',
  "a,b",
  "a;b",
  "a:b@c~d",
  "&amp;",
  "100%",
  "a+b c",
  "(:",
  "__proto__",
  "#",
);
const text = fc.oneof(awkward, wellFormed);
const room = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
);
const reply = fc.jsonValue({ maxDepth: 3 }).filter((value) => !JSON.stringify(value).includes("__proto__"));
const spec = fc
  .record(
    {
      name,
      namespace: fc.constantFrom("/", "/chat", "/ü", "/a:b@c;d~e"),
      rooms: fc.uniqueArray(room, { maxLength: 3, comparator: (one, other) => one === other }),
      replies: reply,
    },
    { requiredKeys: ["name", "namespace", "rooms"] },
  )
  .map(({ replies, ...each }): ClientSpec => {
    // What goes through JSON has one zero.
    return replies === undefined ? each : { ...each, replies: JSON.parse(JSON.stringify(replies)) };
  });
const recovery = fc.record({ maxDisconnectionDuration: fc.nat(), skipMiddlewares: fc.boolean() }, { requiredKeys: [] });
const scene = fc.record(
  {
    clients: fc.uniqueArray(spec, { maxLength: 4, selector: (each) => each.name }),
    serverOptions: recovery.map((connectionStateRecovery) => ({ connectionStateRecovery })),
  },
  { requiredKeys: ["clients"] },
);
const sender = fc.oneof(
  fc.constant<Sender>({ type: "server" }),
  name.map((each): Sender => ({ type: "client", name: each })),
);
const step: fc.Arbitrary<AddressStep> = fc.oneof(
  fc.record({ type: fc.constant("run" as const), sender, source: text }),
  fc.record({ type: fc.constantFrom("join", "leave"), client: name, room }),
  fc.record({ type: fc.constantFrom("connect", "disconnect", "cut", "remove"), client: name }),
  fc.record({ type: fc.constant("add" as const), client: spec }),
  fc.record({ type: fc.constant("rename" as const), client: name, to: name }),
);
const experiment: fc.Arbitrary<Experiment> = fc.record({
  scene: fc.option(scene),
  steps: fc.array(step, { maxLength: 4 }),
  sender: fc.option(sender),
  source: fc.option(text),
  isRun: fc.boolean(),
});

describe("an address", () => {
  it("gives the same experiment again", () => {
    fc.assert(
      fc.property(experiment, (each) => {
        expect(parseAddress(printAddress(each))).toEqual({ ok: true, value: each });
      }),
      { numRuns: 1000 },
    );
  });

  it("has no sign in it that ends a link in a message", () => {
    fc.assert(
      fc.property(experiment, (each) => {
        expect(printAddress(each)).toMatch(/^#[\w\-./+%=&:;,@~()]*(run|wait)$/);
      }),
    );
  });

  it("is known to be cut off, wherever it is cut", () => {
    fc.assert(
      fc.property(experiment, fc.nat(), (each, place) => {
        const address = printAddress(each);
        const cut = address.slice(0, place % address.length);
        expect(parseAddress(cut)).toMatchObject({ ok: false, code: "address/invalid" });
      }),
      { numRuns: 500 },
    );
  });

  it.each<[Partial<Experiment>, string]>([
    [
      { sender: ana, source: 'socket.to("general").emit("msg", "hi")', isRun: true },
      "#from=ana&emit=socket.to(%22general%22).emit(%22msg%22,+%22hi%22)&run",
    ],
    [{ source: 'io.emit(":)")' }, "#emit=io.emit%28%22:%29%22%29&wait"],
    [{ sender: { type: "server" } }, "#from=io&wait"],
    [
      {
        steps: [
          { type: "join", client: "eli", room: "general" },
          { type: "leave", client: "bo", room: 1 },
        ],
      },
      "#do=join:eli,general&do=leave:bo,1&wait",
    ],
    [
      {
        steps: [
          { type: "run", sender: ana, source: "io.send()" },
          { type: "cut", client: "bo" },
        ],
      },
      "#do=run:ana,io.send()&do=cut:bo&wait",
    ],
    [
      {
        scene: {
          clients: [client("ana", ["general", 1, "1"]), { ...client("bo"), namespace: "/chat", replies: "ok" }],
        },
      },
      "#scene=ana:general,1,%221%22;bo@/chat~%22ok%22&wait",
    ],
    [
      { scene: { clients: [], serverOptions: { connectionStateRecovery: { skipMiddlewares: false } } } },
      "#scene=&recovery=skipMiddlewares:false&wait",
    ],
    [{}, "#wait"],
  ])("of %j reads %s", (parts, address) => {
    expect(printAddress({ ...nothing, ...parts })).toBe(address);
  });

  it.each([
    ["#from=ana&amp;emit=io.emit(%22a%22)&amp;run"],
    ["from=ana&emit=io.emit(%22a%22)&run."],
    ['#from=ana&emit=io.emit("a")&run'],
    ["#from=ana&emit=io.emit%28%22a%22%29&run)"],
    ["#emit=io.emit(%22a%22)&from=ana&run="],
  ])("survives what programs make of it: %s", (address) => {
    expect(parseAddress(address)).toMatchObject({
      ok: true,
      value: { sender: ana, source: 'io.emit("a")', isRun: true },
    });
  });

  it.each([
    ["", "copy the whole of it"],
    ["#", "copy the whole of it"],
    ["#emit=io.emit()", "copy the whole of it"],
    ["#emit=%2&run", "cut off"],
    ["#emit=%FF&run", "cut off"],
    ["#from=ana&from=bo&run", "from twice"],
    ["#toString=1&run", "unknown"],
    ["#__proto__=1&run", "unknown"],
    ["#from=__proto__&run", "pick another name"],
    ["#from=class&run", "JavaScript"],
    ["#scene=ana;ana&run", "Two clients"],
    ["#scene=ana:a,a&run", "twice"],
    ["#scene=ana@chat&run", "slash"],
    ["#scene=ana~{&run", "JSON"],
    [`#scene=ana~${"[".repeat(100)}${"]".repeat(100)}&run`, "too deep"],
    ["#scene=ana&recovery=__proto__:1&run", "__proto__"],
    ["#recovery=&run", "scene is missing"],
    ["#do=explode:ana&run", "unknown"],
    ["#do=join:ana&run", "needs a room"],
    ["#do=rename:ana&run", "name"],
    ["#do=cut:ana,bo&run", "one client"],
    ['#do=join:ana,"&run', "JSON"],
    [`#do=join:ana,${"a".repeat(65)}&run`, "64"],
    [`#emit=${"a".repeat(20_000)}&run`, "too long"],
  ])("that is broken says so: %s", (address, words) => {
    const parsed = parseAddress(address);
    expect(parsed).toMatchObject({ ok: false, code: "address/invalid", message: expect.stringContaining(words) });
    expect(parsed.ok || parsed.message).toMatch(/^This link is broken: .+\.$/s);
  });

  it("of more clients than the page can draw is refused", () => {
    expect(parseAddress("#scene=ana;bo;cy&run", { maxClients: 2 })).toMatchObject({ ok: false });
  });

  it("never throws", () => {
    const hostile = fc.array(
      fc.constantFrom("#", "scene=", "do=", "&", "run", ":", ",", "@", "~", ";", "%", "%22", "ana", "add:", "{", '"'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          hostile.map((parts) => `${parts.join("")}&run`),
        ),
        (address) => {
          expect(typeof parseAddress(address).ok).toBe("boolean");
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("is told from a heading's", () => {
    expect(["#from=ana&run", "scene=&wait", "#do=cut:ana&run", "#emit="].map(isAddress)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(["", "#", "#rooms", "#run", "#a=b", "#constructor="].map(isAddress)).toEqual(Array(6).fill(false));
  });
});
