import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Host, Lab } from "../host.ts";
import type { Failure } from "../result.ts";
import type { ClientSpec } from "../scene/scene.ts";
import { scopes } from "../scopes.ts";
import type { Step } from "../step.ts";
import { effects } from "./effects.ts";
import { copiesIn, countsIn, done, openLab, runStep, runText } from "./experiment.contract.ts";
import { checkOutcome } from "./outcome.contract.ts";
import { everyone, outcomeScene } from "./outcome.ts";
import { checkScope } from "./scope.contract.ts";
import { targets } from "./targets.ts";
import { traps } from "./traps.ts";

/**
 * Registers what every host must do: Socket.IO's own behaviour in every scope and trap, steps, and an end that frees all.
 * Runs wherever Vitest does, so it takes nothing of Node's.
 */
export function hostContract(name: string, createHost: () => Promise<Host>): void {
  describe(`${name}: the contract of a host`, () => {
    let host: Host;
    beforeAll(async () => {
      host = await createHost();
    });
    afterAll(() => host.close());

    it("says where its labs run, with the scene's clients in order and connected", async () => {
      expect(host.place).not.toBe("");
      const { clients } = (await openLab(host, outcomeScene)).state();
      expect(clients.map(({ name }) => name)).toEqual(outcomeScene.clients.map(({ name }) => name));
      expect(clients.every(({ isConnected }) => isConnected)).toBe(true);
      expect(new Set(clients.map(({ id }) => id)).size).toBe(clients.length);
      for (const [index, { id, rooms }] of clients.entries()) {
        expect(rooms).toEqual([id, ...(outcomeScene.clients[index]?.rooms ?? [])]);
      }
    });

    describe("every taught scope, from every seat", () => {
      it.each(scopes)("$title", (scope) => checkScope(host, scope));
    });
    describe("whom each call reaches", () => {
      it.each(targets)("$rule: $expression", (row) => checkOutcome(host, row));
    });
    describe("what surprises", () => {
      it.each(traps)("$rule: $expression", (row) => checkOutcome(host, row));
    });
    describe("what else it changes", () => {
      it.each(effects)("$rule: $expression", (row) => checkOutcome(host, row));
    });

    describe("a step", () => steps(() => host));
    describe("an end", () => endings(createHost));
  });
}

function steps(host: () => Host): void {
  const open = () => openLab(host(), outcomeScene);
  const step = async (lab: Lab, taken: Step) => done(await lab.run(taken));
  const find = (lab: Lab, name: string) => lab.state().clients.find((client) => client.name === name);
  const fay: ClientSpec = { name: "fay", namespace: "/new", rooms: ["red", 1], replies: [] };

  it("joins and leaves, and tells it in the trace", async () => {
    const lab = await open();
    const joined = await step(lab, { type: "join", client: "dee", room: 1 });
    expect(joined.prediction).toBeNull();
    expect(joined.entries).toContainEqual({ type: "rooms", client: "dee", joined: [1], left: [] });
    expect(countsIn(await runText(lab, "ana", 'io.to(1).emit("x")'))).toEqual({ dee: 1 });
    const left = await step(lab, { type: "leave", client: "dee", room: 1 });
    expect(left.entries).toContainEqual({ type: "rooms", client: "dee", joined: [], left: [1] });
    expect(countsIn(await runText(lab, "ana", 'io.to(1).emit("x")'))).toEqual({});
  });

  it.each([
    ["disconnect", "io client disconnect"],
    ["cut", "transport close"],
  ] as const)("%ss a client, which connects again as a new one", async (type, reason) => {
    const lab = await open();
    const old = find(lab, "bo");
    const gone = await step(lab, { type, client: "bo" });
    expect(gone.entries).toContainEqual(expect.objectContaining({ type: "disconnected", client: "bo", reason }));
    expect(find(lab, "bo")).toMatchObject({ isConnected: false, rooms: [], id: old?.id });
    expect(countsIn(await runText(lab, "ana", 'io.emit("x")'))).toEqual({ ana: 1, cy: 1, dee: 1 });
    const back = await step(lab, { type: "connect", client: "bo" });
    const id = find(lab, "bo")?.id;
    expect(back.entries).toContainEqual(expect.objectContaining({ type: "connected", client: "bo", id }));
    expect(id).not.toBe(old?.id);
    expect(find(lab, "bo")?.rooms).toEqual([id]);
    expect(countsIn(await runText(lab, "ana", 'io.emit("x")'))).toEqual(everyone);
  });

  it("adds a client in a namespace of its own, renames and removes it", async () => {
    const lab = await open();
    await step(lab, { type: "add", client: fay });
    expect(find(lab, "fay")?.rooms.slice(1)).toEqual(["red", 1]);
    expect(copiesIn(await runText(lab, "ana", 'io.of("/new").to("red").emit("x", fay.id)'))).toEqual([
      ["fay", "x", find(lab, "fay")?.id],
    ]);
    await step(lab, { type: "rename", client: "fay", to: "gus" });
    expect(find(lab, "fay")).toBeUndefined();
    expect(countsIn(await runText(lab, "gus", 'socket.emit("x")'))).toEqual({ gus: 1 });
    await step(lab, { type: "remove", client: "gus" });
    expect(lab.state().clients.map(({ name }) => name)).toEqual(outcomeScene.clients.map(({ name }) => name));
    expect(countsIn(await runText(lab, "ana", 'io.of("/new").emit("x")'))).toEqual({});
  });

  it("is refused where it makes no sense, and the lab is as before", async () => {
    const lab = await open();
    await step(lab, { type: "disconnect", client: "cy" });
    const before = lab.state();
    const refused: readonly (readonly [Step, string])[] = [
      [{ type: "join", client: "zoe", room: "red" }, "step/unknown-client"],
      [{ type: "leave", client: "cy", room: "red" }, "step/disconnected"],
      [{ ...runStep(lab, "ana", 'io.emit("x")'), sender: { type: "client", name: "cy" } }, "step/disconnected"],
      [{ ...runStep(lab, "ana", 'io.emit("x")'), sender: { type: "client", name: "zoe" } }, "step/unknown-client"],
      [{ type: "connect", client: "bo" }, "step/not-allowed"],
      [{ type: "add", client: { ...fay, name: "BO" } }, "step/not-allowed"],
      [{ type: "rename", client: "bo", to: "Ana" }, "step/not-allowed"],
    ];
    for (const [taken, code] of refused) expect(await lab.run(taken)).toMatchObject({ ok: false, code });
    expect(lab.state()).toEqual(before);
    expect(countsIn(await runText(lab, "ana", 'io.emit("x")'))).toEqual({ ana: 1, bo: 1, dee: 1 });
  });

  it("carries values as they are, and exactly the bytes sent", async () => {
    const lab = await open();
    const source =
      'dee.emit("x", new Uint8Array([1, 2, 255]), { deep: [new Uint8Array(2)] }, undefined, [null, "é", -1.5])';
    expect(copiesIn(await runText(lab, "ana", source))).toEqual([
      ["dee", "x", { bytes: [1, 2, 255] }, { deep: [{ bytes: [0, 0] }] }, null, [null, "é", -1.5]],
    ]);
  });

  it("keeps a connection's order, with each client's copies before its fence", async () => {
    const lab = await open();
    const trace = await runText(lab, "ana", 'io.emit("x", 1); bo.emit("x", 2); io.to("red").emit("x", 3)');
    const ofBo = trace.entries.flatMap((entry): readonly unknown[] => {
      if (entry.type === "fence" && entry.client === "bo") return ["fence"];
      return entry.type === "copy" && entry.client === "bo" ? [entry.emission] : [];
    });
    expect(ofBo).toEqual([0, 1, 2, "fence"]);
    expect(trace.entries[0]).toEqual({ type: "request", sender: "ana", atMs: 0 });
  });

  it("waits for the one before", async () => {
    const lab = await open();
    const sources = ['dee.join("late")', 'io.to("late").emit("x")', 'dee.leave("late")', 'io.to("late").emit("x")'];
    const traces = await Promise.all(sources.map((source) => runText(lab, "ana", source)));
    expect(traces.map(countsIn)).toEqual([{}, { dee: 1 }, {}, {}]);
  });

  it("can be given up by its caller, while the lab goes on", async () => {
    const lab = await open();
    const caller = new AbortController();
    const given = lab.run(runStep(lab, "ana", 'dee.join("late")'), caller.signal);
    caller.abort();
    expect(await given).toMatchObject({ ok: false });
    expect(countsIn(await runText(lab, "ana", 'io.to("late").emit("x")'))).toEqual({ dee: 1 });
  });
}

function endings(createHost: () => Promise<Host>): void {
  it("closes a lab once and for all, and only that one", async () => {
    const host = await createHost();
    const [lab, other] = [await openLab(host, outcomeScene), await openLab(host, outcomeScene)];
    const step = runStep(lab, "ana", 'io.emit("x")');
    expect(countsIn(done(await lab.run(step)))).toEqual(everyone);
    await lab.close();
    await lab.close();
    expect(await lab.run(step)).toMatchObject({ ok: false, code: "lab/closed" });
    expect(countsIn(done(await other.run(step)))).toEqual(everyone);
    await host.close();
  });

  it("opens and closes ten labs, each as good as the first", async () => {
    const host = await createHost();
    const losses: Failure[] = [];
    for (let round = 0; round < 10; round += 1) {
      const lab = done(await host.open(outcomeScene, (failure) => losses.push(failure)));
      expect(countsIn(await runText(lab, "ana", 'io.emit("x")'))).toEqual(everyone);
      await lab.close();
    }
    expect(losses).toEqual([]);
    await host.close();
  });

  it("ends with its labs, and opens no more", async () => {
    const host = await createHost();
    const lab = await openLab(host, outcomeScene);
    const step = runStep(lab, "ana", 'io.emit("x")');
    await host.close();
    expect(await lab.run(step)).toMatchObject({ ok: false });
    expect(await host.open(outcomeScene, () => {})).toMatchObject({ ok: false });
    await host.close();
  });

  it("opens nothing for a caller that gave up", async () => {
    const host = await createHost();
    expect(await host.open(outcomeScene, () => {}, AbortSignal.abort())).toMatchObject({ ok: false });
    await host.close();
  });
}
