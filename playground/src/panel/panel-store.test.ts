import { afterEach, describe, expect, test } from "vitest";
import { resultSentence } from "../../../server/lab/replay/result-sentence.ts";
import { receipts } from "../../../server/lab/replay/verdicts.ts";
import { fail } from "../../../server/lab/result.ts";
import { fiveClients, openTestPanel, type TestPanel } from "./panel-fixture.ts";
import type { PanelParts } from "./panel-store.ts";

const added = (name: string, rooms: readonly string[]) =>
  ({ type: "add", client: { name, namespace: "/", rooms } }) as const;
const ranBy = (name: string) => ({ type: "run", sender: { type: "client", name }, source: 'io.emit("x")' }) as const;

let panel: TestPanel;
const open = (overrides?: Partial<PanelParts>) => {
  panel = openTestPanel(overrides);
  return panel.store;
};
afterEach(() => panel.close());

const roomsOf = (name: string) => {
  const client = panel.store.state.value.clients.find((each) => each.name === name);
  return client?.rooms.filter((room) => room !== client.id);
};
const received = () => {
  const run = panel.store.shown.value;
  return run === null ? null : receipts(run.trace).flatMap(({ client, copies }) => (copies > 0 ? [client] : []));
};

describe("running", () => {
  test("Run starts the lab, runs what the box holds and shows it", async () => {
    const store = open();
    expect(store.hostText.value).toBe("Socket.IO 4.8.4 · starts in this tab");
    const done = await store.runBox();
    expect(done.ok).toBe(true);
    expect(received()).toEqual(["Bo", "Cy"]);
    expect(store.status.value.type).toBe("ready");
    expect(store.hostText.value).toBe("Socket.IO 4.8.4 · on this machine");
  });

  test("runs asked for at once are done one after the other", async () => {
    const store = open();
    const all = await Promise.all([store.runBox(), store.runBox(), store.runBox()]);
    expect(all.every(({ ok }) => ok)).toBe(true);
    expect(store.runs.value.map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  test("what is asked for at once is done in the order asked, with what was typed then", async () => {
    const store = open();
    store.setSource('io.to("general").emit("msg")');
    const asked = [
      store.clientMenu.ask({ type: "join", client: "Eli", room: "general" }),
      store.runBox(),
      store.drive({ steps: [], sender: { type: "server" }, source: 'io.to("random").emit("msg")', isRun: true }),
    ];
    store.setSource("typed meanwhile");
    await Promise.all(asked);
    const told = store.runs.value.map(({ trace }) => resultSentence(trace));
    expect(told).toEqual([
      "Eli is in general now.",
      "Ana, Bo, Cy and Eli received it. Dee did not.",
      "Cy and Dee received it. Ana, Bo and Eli did not.",
    ]);
  });

  test("an expression that is not of the grammar runs nothing and stays in the box", async () => {
    const store = open({ source: 'io.emmit("msg")' });
    const refused = await store.runBox();
    expect(refused.ok).toBe(false);
    expect(store.composer.problem.value?.code).toBe("expression/syntax");
    expect(store.runs.value).toEqual([]);
    expect(store.source.value).toBe('io.emmit("msg")');
  });

  test("a disconnected sender cannot run; another can", async () => {
    const store = open();
    await store.doStep({ type: "disconnect", client: "Ana" });
    expect(store.composer.obstacle.value).toContain("Ana is disconnected");
    expect((await store.runBox()).ok).toBe(false);
    store.setSender({ type: "client", name: "Bo" });
    expect((await store.runBox()).ok).toBe(true);
    expect(received()).toEqual(["Cy"]);
  });

  test("the sender keeps its place through a rename and gives way when it is removed", async () => {
    const store = open();
    store.setSender({ type: "client", name: "Bo" });
    await store.doStep({ type: "rename", client: "Bo", to: "Bob" });
    expect(store.sender.value).toEqual({ type: "client", name: "Bob" });
    await store.doStep({ type: "remove", client: "Bob" });
    expect(store.sender.value).toEqual({ type: "client", name: "Ana" });
  });
});

describe("undo and reset", () => {
  test("undo takes back the last step on a fresh lab and leaves the others", async () => {
    const store = open();
    await store.doStep({ type: "join", client: "Eli", room: "general" });
    await store.runBox();
    await store.doStep({ type: "leave", client: "Bo", room: "general" });
    const kept = store.runs.value.slice(0, 2);
    await store.undo();
    expect(store.takenBack.value).toBe("Undid: Bo left general.");
    expect(store.runs.value).toEqual(kept);
    expect([roomsOf("Eli"), roomsOf("Bo")]).toEqual([["general"], ["general"]]);
    await store.undo();
    expect(store.takenBack.value).toBe('Undid: Ana ran socket.to("general").emit("msg", "hi").');
    await store.undo();
    expect(store.takenBack.value).toBe("Undid: Eli joined general.");
    await store.undo();
    expect(store.takenBack.value).toBe("");
    expect(roomsOf("Eli")).toEqual([]);
    expect(store.undoable.value).toBe(null);
  });

  test("undo right after Run takes back that run", async () => {
    const store = open();
    await store.doStep({ type: "join", client: "Eli", room: "general" });
    await Promise.all([store.runBox(), store.undo()]);
    expect(store.runs.value.map(({ trace }) => trace.step.type)).toEqual(["join"]);
    expect(roomsOf("Eli")).toEqual(["general"]);
  });

  test("a reset gives the scene as it was, and undo brings the steps back", async () => {
    const store = open();
    await store.doStep({ type: "add", client: { name: "Fay", namespace: "/", rooms: ["general"] } });
    await store.runBox();
    await store.reset();
    expect(store.state.value.clients.map(({ name }) => name)).toEqual(["Ana", "Bo", "Cy", "Dee", "Eli"]);
    expect([store.runs.value, store.shown.value]).toEqual([[], null]);
    expect(store.takenBack.value).toBe("Reset: the scene is as it was at first.");
    await store.undo();
    expect(store.takenBack.value).toBe("Undid: the reset.");
    expect(store.runs.value).toHaveLength(2);
    expect(roomsOf("Fay")).toEqual(["general"]);
  });

  test("another scene can be loaded while a step is under way, and undone", async () => {
    const store = open();
    await store.runBox();
    const running = store.runBox();
    await store.load({ clients: [{ name: "Zoe", namespace: "/", rooms: [] }] });
    await running;
    expect(store.state.value.clients.map(({ name, isConnected }) => [name, isConnected])).toEqual([["Zoe", true]]);
    expect(store.runs.value).toEqual([]);
    await store.undo();
    expect(store.scene.value).toBe(fiveClients);
    expect(store.runs.value).toHaveLength(1);
    expect(store.takenBack.value).toBe("Undid: the change of scene.");
    await store.runBox();
    expect(store.takenBack.value).toBe(null);
  });
});

describe("losing the server", () => {
  test("a dead host is told; text, history and receipts stay; a new one has the same scene and steps", async () => {
    const store = open();
    await store.doStep({ type: "join", client: "Eli", room: "general" });
    await store.runBox();
    store.setSource('io.emit("msg", "typed meanwhile")');
    panel.lose(fail("host/dead"));
    expect(store.status.value).toMatchObject({ type: "lost", failure: { code: "host/dead" } });
    expect(store.hostText.value).toBe("Socket.IO 4.8.4 · stopped");
    expect((await store.runBox()).ok).toBe(false);
    expect(store.runs.value).toHaveLength(2);
    expect(store.source.value).toBe('io.emit("msg", "typed meanwhile")');
    await store.start();
    expect(store.status.value.type).toBe("ready");
    expect(roomsOf("Eli")).toEqual(["general"]);
    expect((await store.runBox()).ok).toBe(true);
    expect(received()).toHaveLength(5);
  });

  test("clients lost while the page slept are built again without being asked, and that is said", async () => {
    const store = open();
    await store.runBox();
    panel.lose(fail("lab/lost-clients"));
    const run = await store.runBox();
    expect(run.ok).toBe(true);
    expect(store.notice.value?.code).toBe("lab/lost-clients");
    expect(store.runs.value).toHaveLength(2);
  });

  test("a host that cannot be had is told, and asked for again", async () => {
    let asked = 0;
    const store = open({
      host: () => {
        asked += 1;
        return Promise.reject(new Error("the chunk is gone"));
      },
    });
    await store.runBox();
    expect(store.status.value).toMatchObject({ type: "lost", failure: { code: "host/unavailable" } });
    expect(store.hostText.value).toBe("Socket.IO 4.8.4 · not started");
    expect(store.composer.obstacle.value).toBe("The server did not start. Reload the page first.");
    await store.start();
    expect(asked).toBe(2);
    store.setSource('io.emit("typed")');
    store.reload();
    expect(panel.asked).toEqual(["reload"]);
    store.setSource("");
    store.composer.older();
    expect(store.source.value).toBe('io.emit("typed")');
  });

  test("a script that tells runs and cannot be loaded is told as the server that did not start", async () => {
    const store = open({ tell: () => Promise.reject(new Error("the chunk is gone")) });
    expect((await store.runBox()).ok).toBe(false);
    expect(store.status.value).toMatchObject({ type: "lost", failure: { code: "host/unavailable" } });
    expect(store.runs.value).toEqual([]);
  });

  test("a parser that cannot be loaded is told, and what was typed is in the history", async () => {
    const store = open({ grammar: () => Promise.reject(new Error("the chunk is gone")) });
    expect((await store.runBox()).ok).toBe(false);
    expect((await store.drive({ steps: [], sender: null, source: null, isRun: true })).ok).toBe(false);
    // By the page, in one place: a notice in the panel as well would say it twice.
    expect(panel.asked).toEqual(["tell a part is missing", "tell a part is missing"]);
    expect(store.notice.value).toBe(null);
    store.setSource("");
    store.composer.older();
    expect(store.source.value).toBe('socket.to("general").emit("msg", "hi")');
  });
});

describe("driving", () => {
  test("a link does its steps, fills the box and runs it", async () => {
    const store = open();
    const driven = await store.drive({
      steps: [{ type: "join", client: "Eli", room: "general" }],
      sender: { type: "client", name: "Bo" },
      source: 'io.to("general").emit("msg")',
      isRun: true,
    });
    expect(driven.ok && driven.value && resultSentence(driven.value)).toBe(
      "Ana, Bo, Cy and Eli received it. Dee did not.",
    );
    expect(store.sender.value).toEqual({ type: "client", name: "Bo" });
  });

  test("links pressed quickly are followed in the order pressed", async () => {
    const store = open();
    const press = (name: string) =>
      store.drive({
        steps: [],
        sender: { type: "client", name },
        source: `socket.emit("msg", "${name}")`,
        isRun: true,
      });
    await Promise.all([press("Ana"), press("Bo"), press("Cy")]);
    const senders = store.runs.value.map(({ trace: { step } }) => (step.type === "run" ? step.sender : null));
    expect(senders).toMatchObject([{ name: "Ana" }, { name: "Bo" }, { name: "Cy" }]);
  });

  test("a link opened while the lab still starts leaves one lab, ready and named", async () => {
    const store = open();
    const starting = store.start();
    const scene = { clients: [{ name: "Zoe", namespace: "/", rooms: [] }] };
    await store.openExperiment({ scene, steps: [], sender: null, source: 'io.emit("msg")', isRun: true });
    await starting;
    expect(store.hostText.value).toBe("Socket.IO 4.8.4 · on this machine");
    expect([store.status.value.type, received()]).toEqual(["ready", ["Zoe"]]);
    expect(store.undoable.value?.type).toBe("step");
  });

  test("a step that cannot be done is told, and nothing after it is done", async () => {
    const store = open();
    const driven = await store.drive({
      steps: [{ type: "leave", client: "Nobody", room: "general" }],
      sender: null,
      source: 'io.emit("msg")',
      isRun: true,
    });
    expect(driven.ok).toBe(false);
    expect(store.notice.value?.code).toBe("step/unknown-client");
    expect(store.runs.value).toEqual([]);
    expect(store.source.value).toBe('socket.to("general").emit("msg", "hi")');
  });

  test.each([
    ["a sender who is not there", { sender: { type: "client", name: "Zed" } as const }, "step/unknown-client"],
    ["a client of a name that is taken", { steps: [added("ana", ["vip"])] }, "scene/invalid"],
    ["a room that is too long", { steps: [added("Fay", ["x".repeat(200)])] }, "scene/invalid"],
    ["a sender before who is not there", { steps: [ranBy("Zed")] }, "step/unknown-client"],
  ])("a link with %s is refused whole: it is told, and nobody else runs it instead", async (_what, wrong, code) => {
    const store = open();
    const wanted = { steps: [], sender: null, source: 'io.emit("msg")', isRun: true, ...wrong };
    expect(await store.drive(wanted)).toMatchObject({ ok: false, code });
    expect(store.notice.value?.code).toBe(code);
    expect([store.runs.value, store.source.value]).toEqual([[], 'socket.to("general").emit("msg", "hi")']);
  });

  test("a sender whom a link's own step brings is one of the clients", async () => {
    const store = open();
    const sender = { type: "client", name: "Fay" } as const;
    await store.drive({ steps: [added("Fay", [])], sender, source: 'socket.emit("msg")', isRun: true });
    expect(received()).toEqual(["Fay"]);
  });

  test("a receipt is run again as the lab is now", async () => {
    const store = open();
    await store.runBox();
    const [first] = store.runs.value;
    await store.doStep({ type: "join", client: "Eli", room: "general" });
    store.setSource("io.emit(");
    if (first) await store.runAgain(first);
    expect(received()).toEqual(["Bo", "Cy", "Eli"]);
  });
});

describe("a client's menu", () => {
  test.each([
    ["a name that is taken", { type: "rename", client: "Bo", to: "ana" }, /Ana/],
    ["a name that is no name", { type: "rename", client: "Bo", to: "two words" }, /name/],
    ["a room that is too long", { type: "join", client: "Bo", room: "x".repeat(200) }, /64/],
    ["a namespace without a slash", { type: "add", client: { name: "Fay", namespace: "chat", rooms: [] } }, /slash/],
  ] as const)("says what is wrong with %s where it was typed", async (_what, step, message) => {
    const store = open();
    await store.start();
    store.clientMenu.show({ type: "client", name: "Bo", anchor: {} as Element });
    await store.clientMenu.ask(step);
    expect(store.clientMenu.problem.value?.message).toMatch(message);
    expect(store.clientMenu.open.value).not.toBe(null);
    expect(store.runs.value).toEqual([]);
  });

  test("closes when the step was done", async () => {
    const store = open();
    store.clientMenu.show({ type: "client", name: "Bo", anchor: {} as Element });
    await store.clientMenu.ask({ type: "join", client: "Bo", room: "random" });
    expect(store.clientMenu.open.value).toBe(null);
    expect(roomsOf("Bo")).toEqual(["general", "random"]);
  });
});
