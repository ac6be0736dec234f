import * as words from "#words/scene-errors.ts";
import type { Json } from "../expression/tree.ts";
import { ok, type Result } from "../result.ts";
import { clientNameKey } from "./client-name.ts";
import { parseClientSpec } from "./client-spec.ts";
import { parseRecord, refuseField } from "./fields.ts";

/** A room's name as a scene may give it; Socket.IO keeps `1` and `"1"` apart. */
export type RoomName = string | number;

/** One client to connect: unique name (ignoring case), its namespace, the rooms the server puts it in. */
export interface ClientSpec {
  readonly name: string;
  readonly namespace: string;
  readonly rooms: readonly RoomName[];
  /** What it answers to an acknowledgement; absent: it never answers. */
  readonly replies?: Json;
}

/** Options handed to `new Server`. */
export interface ServerOptions {
  readonly connectionStateRecovery?: {
    readonly maxDisconnectionDuration?: number;
    readonly skipMiddlewares?: boolean;
  };
}

/** The clients of a lab at its start, in the order they connect and are shown. */
export interface Scene {
  readonly clients: readonly ClientSpec[];
  readonly serverOptions?: ServerOptions;
}

const mostClients = 1000;

/**
 * A scene from a lesson, a line of JSON or an address, with what was left out filled in.
 *
 * Shape:  no clients is a scene too. Namespaces are "/" and rooms are none where not given; `maxClients` is 1,000 then.
 * Errors: scene/invalid with `field`, the path of the first thing wrong: `clients[1].name`, or "" for the whole.
 */
export function parseScene(input: unknown, { maxClients = mostClients } = {}): Result<Scene> {
  const scene = parseRecord(input, "", "scene", ["clients", "serverOptions"]);
  if (!scene.ok) return scene;
  const { clients: given, serverOptions: givenOptions } = scene.value;
  if (!Array.isArray(given)) return refuseField("clients", words.clientList);
  if (given.length > maxClients) {
    return refuseField("clients", words.tooManyClients(given.length, maxClients));
  }
  const clients: ClientSpec[] = [];
  const names = new Map<string, string>();
  for (const [index, each] of given.entries()) {
    const client = parseClientSpec(each, `clients[${index}]`);
    if (!client.ok) return client;
    const { name } = client.value;
    const other = names.get(clientNameKey(name));
    if (other !== undefined) return refuseField(`clients[${index}].name`, alike(name, other));
    names.set(clientNameKey(name), name);
    clients.push(client.value);
  }
  if (givenOptions === undefined) return ok({ clients });
  const serverOptions = parseServerOptions(givenOptions);
  return serverOptions.ok ? ok({ clients, serverOptions: serverOptions.value }) : serverOptions;
}

function alike(name: string, other: string): string {
  if (name === other) return words.sameName(name);
  return words.sameButCapitals(name, other);
}

function parseServerOptions(input: unknown): Result<ServerOptions> {
  const options = parseRecord(input, "serverOptions", "serverOptions", ["connectionStateRecovery"]);
  if (!options.ok) return options;
  const { connectionStateRecovery: given } = options.value;
  if (given === undefined) return ok({});
  const field = "serverOptions.connectionStateRecovery";
  const keys = ["maxDisconnectionDuration", "skipMiddlewares"];
  const recovery = parseRecord(given, field, "connectionStateRecovery", keys);
  if (!recovery.ok) return recovery;
  const { maxDisconnectionDuration, skipMiddlewares } = recovery.value;
  const isDuration = typeof maxDisconnectionDuration === "number" && maxDisconnectionDuration >= 0;
  if (maxDisconnectionDuration !== undefined && !(isDuration && Number.isFinite(maxDisconnectionDuration))) {
    return refuseField(`${field}.maxDisconnectionDuration`, words.milliseconds);
  }
  if (skipMiddlewares !== undefined && typeof skipMiddlewares !== "boolean") {
    return refuseField(`${field}.skipMiddlewares`, words.trueOrFalse);
  }
  return ok({
    connectionStateRecovery: {
      ...(maxDisconnectionDuration === undefined ? {} : { maxDisconnectionDuration }),
      ...(skipMiddlewares === undefined ? {} : { skipMiddlewares }),
    },
  });
}
