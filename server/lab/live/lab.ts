import type { Socket } from "socket.io-client";
import * as words from "#words/steps.ts";
import { predict } from "../audience/audience.ts";
import type { Lab } from "../host.ts";
import { type Failure, fail, ok, type Result } from "../result.ts";
import type { Scene } from "../scene/scene.ts";
import type { Step } from "../step.ts";
import type { Trace, TraceEntry } from "../trace.ts";
import { answered, disconnected, type Notice } from "./client.ts";
import { type LabControl, labEvents } from "./control.ts";
import { emitFinder, entriesOf, noticed, roomChanges } from "./record.ts";
import { refusalOf } from "./refusal.ts";
import { createRoster } from "./roster.ts";
import { createTurns } from "./turns.ts";

/** What a host gives its labs. */
export interface LabParts {
  readonly scene: Scene;
  readonly control: LabControl;
  /** A client socket that is not connected yet, never reconnects by itself, and sends `auth()` each time it connects. */
  connect(namespace: string, auth: () => { name: string }): Socket;
  /** Breaks the client's line without a goodbye. */
  cutLine(socket: Socket): void;
  /** Milliseconds on the clients' clock. */
  clock(): number;
  /** Aborted, with a Failure as its reason, when the host dies. */
  readonly dead: AbortSignal;
  onLost(failure: Failure): void;
}

/**
 * Opens the server, connects the scene's clients in order and puts them in their rooms.
 *
 * Errors: host/unavailable with the reason, or what the host died of; nothing is left open then.
 */
export async function createLab(parts: LabParts): Promise<Result<Lab>> {
  const { scene, control, clock, dead } = parts;
  /** Notices of the step under way; null between steps, when a disconnection means that the lab is lost. */
  let notices: Notice[] | null = [];
  let stepCount = 0;
  /** Told when a client's line ends during a run. */
  let onGone = (_client: string) => {};
  /** Aborted, with the Failure that every later step gets, when the lab is closed or lost. */
  const over = new AbortController();

  const roster = createRoster(parts, (notice) => {
    notices?.push(notice);
    if (notice.type !== "disconnected") return;
    if (notices) onGone(notice.client);
    else lose(fail("lab/lost-clients"));
  });
  const end = async (failure: Failure) => {
    if (over.signal.aborted) return;
    over.abort(failure);
    dead.removeEventListener("abort", onDead);
    roster.close();
    if (!dead.aborted) await control.close();
  };
  const lose = (failure: Failure) => {
    if (over.signal.aborted) return;
    end(failure).catch(() => {
      // The server went before it could be closed: there is nothing left to end.
    });
    parts.onLost(failure);
  };
  const onDead = () => lose(dead.reason);
  dead.addEventListener("abort", onDead, { once: true });
  if (dead.aborted) onDead();

  const emitRun = async (number: number, { sender, expression }: Extract<Step, { type: "run" }>) => {
    if (sender.type === "server") await control.runAsServer(number, expression);
    else roster.find(sender.name)?.socket.emit(labEvents.run, number, expression);
  };

  const run = async (step: Extract<Step, { type: "run" }>, started: Notice[]): Promise<TraceEntry[]> => {
    stepCount += 1;
    const number = stepCount;
    const before = roster.state();
    const fences = roster.online().map(async ({ socket, spec }) => {
      if (await answered(socket, labEvents.fence, number)) {
        started.push({ type: "fence", client: spec.name, atMs: clock() });
      }
    });
    await control.begin(number);
    onGone = (client) => {
      // The request went down with its sender's line: no report will ever come.
      const check = async () => {
        if (step.sender.type !== "client" || step.sender.name !== client) return;
        if (!(await control.hasRun(number))) lose(fail("lab/lost-clients"));
      };
      check().catch(() => lose(fail("lab/lost-clients")));
    };
    const startMs = clock();
    await emitRun(number, step);
    const report = await control.report(number);
    await Promise.all(fences);
    if (report.askCount > 0) await roster.settle();
    const acks = report.askCount > 0 ? await control.finish(number) : [];
    // What a client's parser refuses (more than ten binary parts) ends its line only after the server's report.
    const refusing = started.filter((notice) => notice.type === "disconnected" && notice.reason === "parse error");
    for (const { client } of refusing) await control.gone(client);
    roster.remember(refusing.length > 0 ? await control.snapshot() : report.clients);
    return entriesOf({ sender: step.sender, startMs, report, acks, notices: started, before, after: roster.state() });
  };

  /** Does what is not an expression; null when it was done. */
  const act = async (step: Exclude<Step, { type: "run" }>): Promise<Failure | null> => {
    if (step.type === "add") return await roster.add([step.client]);
    const client = roster.find(step.client);
    if (!client) return fail("step/unknown-client", words.unknownClient(step.client));
    const { socket, spec } = client;
    switch (step.type) {
      case "join":
      case "leave":
        await control.move(spec.name, step.type, step.room);
        return null;
      case "connect":
        return await roster.connect(client);
      case "disconnect":
      case "cut":
        if (step.type === "cut") parts.cutLine(socket);
        else socket.disconnect();
        await disconnected(socket);
        await control.gone(spec.name);
        return null;
      case "rename":
        await control.rename(spec.name, step.to);
        roster.rename(spec.name, step.to);
        return null;
      case "remove":
        socket.disconnect();
        await control.gone(spec.name);
        await control.forget(spec.name);
        roster.forget(spec.name);
        return null;
    }
  };

  const perform = async (step: Step): Promise<Result<Trace>> => {
    const before = roster.state();
    const refusal = refusalOf(step, before);
    if (refusal) return refusal;
    const started: Notice[] = [];
    notices = started;
    let entries: TraceEntry[];
    if (step.type === "run") entries = await run(step, started);
    else {
      const startMs = clock();
      const failure = await act(step);
      roster.remember(await control.snapshot());
      if (failure) return failure;
      const request: TraceEntry = { type: "request", sender: null, atMs: 0 };
      const seen = started.map((notice) => noticed(notice, startMs, emitFinder({ emits: [] })));
      entries = [request, ...roomChanges(before, roster.state()), ...seen];
    }
    if (roster.hasStrayed()) {
      const failure = fail("lab/lost-clients");
      lose(failure);
      return failure;
    }
    const prediction = step.type === "run" ? predict(before, step.sender, step.expression) : null;
    return ok({ step, before, after: roster.state(), entries, prediction });
  };

  const inTurn = createTurns(over.signal);
  const turn = <T>(work: () => Promise<Result<T>>, signal?: AbortSignal) =>
    inTurn(
      () =>
        work().finally(() => {
          notices = null;
          onGone = () => {};
        }),
      signal,
    );

  const opened = await turn(async (): Promise<Result<null>> => {
    await control.open(scene.serverOptions ?? {}, []);
    const failure = await roster.add(scene.clients);
    if (failure) return failure;
    roster.remember(await control.snapshot());
    return ok(null);
  });
  if (!opened.ok) {
    await end(opened);
    return opened;
  }
  return ok({
    state: roster.state,
    run: (step, signal) => turn(() => perform(step), signal),
    close: () => end(fail("lab/closed")),
  });
}
