import * as words from "#words/steps.ts";
import { type Failure, fail } from "../result.ts";
import type { ClientSpec } from "../scene/scene.ts";
import type { ClientState, LabState } from "../state.ts";
import { answered, connected, type LabClient, type Notice, watch } from "./client.ts";
import { type ClientSnapshot, labEvents } from "./control.ts";
import type { LabParts } from "./lab.ts";

/**
 * The lab's real clients, in scene order, and what the server last said of them.
 *
 * Errors: verbs that can fail give a Failure, or null when it is done.
 */
export function createRoster(parts: LabParts, onNotice: (notice: Notice) => void) {
  const { control, clock } = parts;
  const serverOptions = parts.scene.serverOptions ?? {};
  let clients: readonly LabClient[] = [];
  let state: LabState = { clients: [], serverOptions };
  let isClosed = false;

  const create = (spec: ClientSpec): LabClient => {
    const client: LabClient = { spec, socket: parts.connect(spec.namespace, () => ({ name: client.spec.name })) };
    watch(client, clock, (notice) => {
      if (!isClosed) onNotice(notice);
    });
    return client;
  };
  const refused = (name: string, reason: string) => fail("host/unavailable", words.couldNotConnect(name, reason));
  const connect = async ({ socket, spec }: LabClient): Promise<Failure | null> => {
    const reason = await connected(socket);
    if (reason !== null) return refused(spec.name, reason);
    // What recovery replays comes before this answer.
    await answered(socket, labEvents.settle);
    return null;
  };
  const forget = (name: string) => {
    clients = clients.filter(({ spec }) => spec.name !== name);
  };

  return {
    state: () => state,
    find: (name: string) => clients.find(({ spec }) => spec.name === name),
    online: () => clients.filter(({ socket }) => socket.connected),
    connect,
    forget,

    /** Connects new clients and puts each in its rooms; on a failure none of them stays. */
    async add(specs: readonly ClientSpec[]): Promise<Failure | null> {
      for (const namespace of new Set(specs.map((spec) => spec.namespace))) await control.serve(namespace);
      const added = specs.map(create);
      clients = [...clients, ...added];
      const failures = await Promise.all(added.map(connect));
      const failure = failures.find((each) => each !== null) ?? null;
      if (failure) for (const { socket, spec } of added) forget(socket.disconnect() && spec.name);
      else await control.enter(specs.map(({ name, rooms }) => ({ name, rooms })));
      return failure;
    },
    rename(from: string, to: string) {
      for (const client of clients) if (client.spec.name === from) client.spec = { ...client.spec, name: to };
    },
    /** Resolves when the server has handled all that the clients sent before. */
    async settle() {
      const online = clients.filter(({ socket }) => socket.connected);
      await Promise.all(online.map(({ socket }) => answered(socket, labEvents.settle)));
    },
    remember(snapshots: readonly ClientSnapshot[]) {
      const byName = new Map(snapshots.map((snapshot) => [snapshot.name, snapshot]));
      const known = clients.flatMap(({ spec: { name, namespace, replies } }): ClientState[] => {
        const snapshot = byName.get(name);
        return snapshot ? [{ ...snapshot, namespace, ...(replies === undefined ? {} : { replies }) }] : [];
      });
      state = { clients: known, serverOptions };
    },
    /** Whether a client's own line and the server disagree: it was lost through no step. */
    hasStrayed: () => state.clients.some((known, index) => clients[index]?.socket.connected !== known.isConnected),
    close() {
      isClosed = true;
      for (const { socket } of clients) socket.disconnect();
    },
  };
}
