import type { Server, Socket } from "socket.io";
import { type AckOutcome, neverAnswered } from "../audience/prediction.ts";
import type { Expression } from "../expression/tree.ts";
import type { RoomName, ServerOptions } from "../scene/scene.ts";
import { type ClientSnapshot, type LabControl, labEvents, type RunReport } from "./control.ts";
import { createEmitLog } from "./emit-log.ts";
import { type Ask, interpret } from "./interpreter.ts";
import { whenIdle } from "./when-idle.ts";

/** A running Socket.IO server, and how to end it with its engine. */
export interface LabIo {
  readonly io: Server;
  close(): Promise<void>;
}

/** One client as the server holds it, by its latest socket. */
interface Seat {
  name: string;
  socket: Socket;
}

/** What the server knows of one step; whichever message comes first begins it. */
interface OpenStep {
  readonly number: number;
  /** Answers the fences that have come in. */
  readonly fences: Map<Seat, () => void>;
  readonly fencesIn: PromiseWithResolvers<void>;
  readonly report: PromiseWithResolvers<RunReport>;
  hasRun: boolean;
  asks: readonly Ask[];
}

/**
 * The server's half of a lab: real handlers on a real server.
 *
 * Errors: a verb that names an unknown client throws; see LabControl.
 */
export function createLabServer(createIo: (options: ServerOptions) => LabIo): LabControl {
  const seats = new Map<string, Seat>();
  let lab: LabIo | null = null;
  let step = openStep(0);
  let written: (client: string, args: readonly unknown[]) => void = () => {};

  const running = (): LabIo => {
    if (!lab) throw new Error("the lab's server is not open");
    return lab;
  };
  const seatOf = (name: string): Seat => {
    const seat = seats.get(name);
    if (!seat) throw new Error(`no client ${name}`);
    return seat;
  };
  const stepOf = (number: number): OpenStep => {
    if (number > step.number) step = openStep(number);
    return step;
  };
  const snapshot = () => [...seats.values()].map(snapshotOf);
  const checkFences = () => {
    const isIn = (seat: Seat) => step.fences.has(seat) || !seat.socket.connected;
    if ([...seats.values()].every(isIn)) step.fencesIn.resolve();
  };

  const run = async (number: number, socket: Socket | null, expression: Expression) => {
    const { report, fences } = stepOf(number);
    await whenIdle([...seats.values()].map((seat) => seat.socket.conn));
    // From here to the end of `interpret` there is no await: the lines are idle, and the emits share one tick.
    const log = createEmitLog();
    written = log.written;
    const client = (name: string) => seatOf(name).socket;
    const { error, asks, returned } = interpret(expression, {
      io: running().io,
      socket,
      client,
      emitting: log.emitting,
    });
    step.asks = asks;
    step.hasRun = true;
    const names = new Map([...seats.values()].map((seat) => [seat.socket.id, seat.name]));
    const ids = await returned;
    report.resolve({
      emits: log.records(),
      error,
      returned: ids ? ids.map((id) => names.get(id) ?? id) : null,
      askCount: asks.length,
      clients: snapshot(),
    });
    for (const [seat, answer] of fences) if (seat.socket.connected) answer();
  };

  const accept = (socket: Socket) => {
    const name = String(socket.handshake.auth.name);
    const seat: Seat = { name, socket };
    seats.set(name, seat);
    socket.onAnyOutgoing((_event, ...args) => written(seat.name, args));
    socket.on(labEvents.fence, (number: number, answer: () => void) => {
      stepOf(number).fences.set(seat, answer);
      checkFences();
    });
    socket.on(labEvents.run, (number: number, expression: Expression) =>
      run(number, socket, expression).catch(stepOf(number).report.reject),
    );
    socket.on(labEvents.settle, (answer: () => void) => answer());
    socket.on("disconnect", checkFences);
  };

  return {
    async open(options, namespaces) {
      lab = createIo(options);
      for (const namespace of namespaces) lab.io.of(namespace).on("connection", accept);
    },
    async serve(namespace) {
      const served = running().io.of(namespace);
      if (!served.listeners("connection").includes(accept)) served.on("connection", accept);
    },
    async enter(entries) {
      for (const { name, rooms } of entries) for (const room of rooms) await move(seatOf(name).socket, "join", room);
    },
    async begin(number) {
      const { fencesIn } = stepOf(number);
      checkFences();
      await fencesIn.promise;
    },
    async runAsServer(number, expression) {
      await run(number, null, expression);
    },
    // Asked over a port, the next step may have begun meanwhile, and then this one has ended.
    hasRun: async (number) => number < step.number || stepOf(number).hasRun,
    report: (number) => stepOf(number).report.promise,
    async finish() {
      const outcomes: AckOutcome[] = [];
      for (const { outcome, canHang } of step.asks) outcomes.push(await (canHang ? orNeverAnswered(outcome) : outcome));
      return outcomes;
    },
    async move(name, verb, room) {
      await move(seatOf(name).socket, verb, room);
    },
    async gone(name) {
      const { socket } = seatOf(name);
      if (socket.connected) await new Promise<void>((resolve) => socket.once("disconnect", () => resolve()));
    },
    async rename(from, to) {
      const seat = seatOf(from);
      seats.delete(from);
      seat.name = to;
      seats.set(to, seat);
    },
    async forget(name) {
      seats.delete(name);
    },
    snapshot: async () => snapshot(),
    async close() {
      await lab?.close();
      lab = null;
    },
  };
}

function openStep(number: number): OpenStep {
  return {
    number,
    fences: new Map(),
    fencesIn: Promise.withResolvers(),
    report: Promise.withResolvers(),
    hasRun: false,
    asks: [],
  };
}

function snapshotOf({ name, socket }: Seat): ClientSnapshot {
  return {
    name,
    id: socket.id,
    isConnected: socket.connected,
    rooms: [...socket.rooms],
    // `leaveAll` takes away the adapter's entry itself, and with it whatever is sent to the whole namespace.
    ...(socket.connected && !socket.nsp.adapter.sids.has(socket.id) ? { isUnlisted: true } : {}),
    // Private, but what earlier steps left on the socket decides what its next emit does.
    flags: { ...Reflect.get(socket, "flags") },
  };
}

/** Joins or leaves; Socket.IO's types know only string rooms, its maps keep numbers apart. */
async function move(socket: Socket, verb: "join" | "leave", room: RoomName): Promise<void> {
  await Reflect.apply(socket[verb], socket, [room]);
}

/** For an answer that has come in or never will: every client's replies have been handled when this is asked. */
function orNeverAnswered(outcome: Promise<AckOutcome>): Promise<AckOutcome> {
  return Promise.race([outcome, Promise.resolve({ error: neverAnswered, responses: [] })]);
}
