import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Host, Lab } from "../../../server/lab/host.ts";
import type { Tell, Told } from "../../../server/lab/replay/told.ts";
import { type Failure, fail, ok, type Result } from "../../../server/lab/result.ts";
import type { Scene } from "../../../server/lab/scene/scene.ts";
import type { LabState } from "../../../server/lab/state.ts";
import type { Step } from "../../../server/lab/step.ts";
import type { Trace } from "../../../server/lab/trace.ts";
import { createLabOpener } from "./lab-opener.ts";
import { createTurns } from "./turns.ts";

/** Where the lab is: not begun, starting, at rest, doing a step, or gone with the reason. */
export type LabStatus =
  | { readonly type: "idle" }
  | { readonly type: "starting" }
  | { readonly type: "ready" }
  | { readonly type: "running" }
  | { readonly type: "lost"; readonly failure: Failure };

/** One step done in this lab, as its trace tells it; `id` counts from 1 and names it for good. */
export interface Run extends Told {
  readonly id: number;
}

/** What a reset or another scene put away, so that undo can bring it back. */
interface PutAway {
  readonly why: "reset" | "load";
  readonly scene: Scene;
  readonly runs: readonly Run[];
}

/** What undo would take back now, or null. */
export type Undoable = { readonly type: "step"; readonly run: Run } | { readonly type: "reset" | "load" } | null;

/** One lab at a time on a host: it is opened, stepped, rebuilt and lost here, and nowhere else. */
export interface LabSession {
  readonly scene: ReadonlySignal<Scene>;
  readonly status: ReadonlySignal<LabStatus>;
  readonly state: ReadonlySignal<LabState>;
  readonly runs: ReadonlySignal<readonly Run[]>;
  readonly undoable: ReadonlySignal<Undoable>;
  /** Something the reader should know that stops nothing: the lab was rebuilt, a step was not possible. */
  readonly notice: ReadonlySignal<Failure | null>;
  /** Where it runs, as the host says it; null while nothing does. */
  readonly place: ReadonlySignal<string | null>;
  start(): Promise<Result<LabState>>;
  doStep(step: Step): Promise<Result<Trace>>;
  /** Gives back what it took back. */
  undo(): Promise<Undoable>;
  reset(): Promise<void>;
  load(scene: Scene): Promise<void>;
  dismissNotice(): void;
  close(): Promise<void>;
}

/** The clients as a scene says they will be, before any of them has connected. */
export function stateOfScene(scene: Scene): LabState {
  const clients = scene.clients.map((client) => ({ ...client, id: "", isConnected: false, flags: {} }));
  return { clients, serverOptions: scene.serverOptions ?? {} };
}

/**
 * A session on labs that `host` runs; the host, and what tells their traces, are asked for on the first need.
 *
 * Errors: none thrown; every verb ends in a status, a notice or a Result.
 */
export function createLabSession(host: () => Promise<Host>, tell: () => Promise<Tell>, first: Scene): LabSession {
  const scene = signal(first);
  const status = signal<LabStatus>({ type: "idle" });
  const state = signal(stateOfScene(first));
  const runs = signal<readonly Run[]>([]);
  const putAway = signal<readonly PutAway[]>([]);
  const notice = signal<Failure | null>(null);
  const opener = createLabOpener(host);
  const turns = createTurns();
  let lab: Lab | null = null;
  let lastId = 0;

  /** The first reason stays: what follows it ("this lab is closed") only echoes it. */
  const lose = (failure: Failure) => {
    if (status.value.type !== "lost") status.value = { type: "lost", failure };
    lab = null;
    opener.forget();
    return failure;
  };

  async function leave() {
    const old = lab;
    lab = null;
    await old?.close();
  }

  async function openFresh(signal: AbortSignal): Promise<Result<Lab>> {
    status.value = { type: "starting" };
    // Both are on their way at once; a step asks for it again.
    tell().catch(() => undefined);
    await leave();
    return opener.open(scene.value, (gone, failure) => void (gone === lab && onLost(failure)), signal);
  }

  /** A page that slept lost its clients, not its server: build it again without being asked, and say so. */
  async function onLost(failure: Failure) {
    if (failure.code !== "lab/lost-clients") {
      lose(failure);
      return;
    }
    lab = null;
    status.value = { type: "starting" };
    const built = await turns.take((signal) => rebuild(runs.value, signal));
    if (built.ok) notice.value = failure;
  }

  /** A fresh lab with these steps done again. Their traces stay the ones recorded when the reader did them. */
  async function rebuild(kept: readonly Run[], signal: AbortSignal): Promise<Result<LabState>> {
    const opened = await openFresh(signal);
    if (!opened.ok) return signal.aborted ? opened : lose(opened);
    for (const [index, { trace }] of kept.entries()) {
      const again = await opened.value.run(trace.step, signal);
      if (signal.aborted) {
        await opened.value.close();
        return fail("lab/closed");
      }
      if (again.ok) continue;
      if (isGone(again)) return lose(again);
      runs.value = kept.slice(0, index);
      notice.value = again;
      break;
    }
    lab = opened.value;
    state.value = lab.state();
    status.value = { type: "ready" };
    return ok(state.value);
  }

  const ready = async (signal: AbortSignal): Promise<Result<Lab>> => {
    const { value } = status;
    if (value.type === "lost") return value.failure;
    if (lab === null) {
      const built = await rebuild(runs.value, signal);
      if (!built.ok) return built;
    }
    return lab === null ? fail("lab/closed") : ok(lab);
  };

  const start = () =>
    turns.take(async (signal): Promise<Result<LabState>> => {
      if (lab !== null) return ok(state.value);
      return rebuild(runs.value, signal);
    });

  const doStep = (step: Step) =>
    turns.take(async (signal): Promise<Result<Trace>> => {
      const here = await ready(signal);
      if (!here.ok) return here;
      const telling = await tell().catch(() => null);
      if (signal.aborted) return fail("lab/closed");
      if (telling === null) return lose(fail("host/unavailable"));
      status.value = { type: "running" };
      const done = await here.value.run(step, signal);
      if (signal.aborted) return done.ok ? fail("lab/closed") : done;
      if (!done.ok && isGone(done)) return lose(done);
      if (lab === here.value) status.value = { type: "ready" };
      if (!done.ok) return done;
      state.value = done.value.after;
      lastId += 1;
      runs.value = [...runs.value, { id: lastId, ...telling(done.value) }];
      return done;
    });

  /** Whatever is under way belongs to the old lab: it is given up, not waited for. */
  async function turnTo(next: Scene, kept: readonly Run[]) {
    turns.abandon();
    scene.value = next;
    runs.value = kept;
    notice.value = null;
    if (lab === null && status.value.type !== "starting") state.value = stateOfScene(next);
    await turns.take((signal) => rebuild(kept, signal));
  }

  async function undo(): Promise<Undoable> {
    await turns.rest();
    const { value } = undoable;
    if (value?.type === "step") {
      await turnTo(scene.value, runs.value.slice(0, -1));
      return value;
    }
    const back = putAway.value.at(-1);
    putAway.value = putAway.value.slice(0, -1);
    if (back !== undefined) await turnTo(back.scene, back.runs);
    return value;
  }

  const putAwayNow = (why: PutAway["why"]) => {
    putAway.value = [...putAway.value, { why, scene: scene.value, runs: runs.value }].slice(-20);
  };

  async function reset() {
    if (runs.value.length > 0) putAwayNow("reset");
    await turnTo(scene.value, []);
  }

  async function load(next: Scene) {
    if (runs.value.length > 0 || (next !== scene.value && lab !== null)) putAwayNow("load");
    await turnTo(next, []);
  }

  async function close() {
    turns.abandon();
    status.value = { type: "idle" };
    await leave();
    await opener.close();
  }

  const undoable = computed<Undoable>(() => {
    const last = runs.value.at(-1);
    if (last !== undefined) return { type: "step", run: last };
    const back = putAway.value.at(-1);
    return back === undefined ? null : { type: back.why };
  });

  const dismissNotice = () => {
    notice.value = null;
  };

  return {
    scene,
    status,
    state,
    runs,
    undoable,
    notice,
    place: opener.place,
    start,
    doStep,
    undo,
    reset,
    load,
    dismissNotice,
    close,
  };
}

const isGone = ({ code }: Failure) => code === "host/dead" || code === "host/unavailable" || code === "lab/closed";
