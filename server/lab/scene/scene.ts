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
  const scene = parseRecord(input, "", "A scene", ["clients", "serverOptions"]);
  if (!scene.ok) return scene;
  const { clients: given, serverOptions: givenOptions } = scene.value;
  if (!Array.isArray(given))
    return refuseField("clients", 'A scene needs a list of clients, such as [{ "name": "ana" }].');
  if (given.length > maxClients) {
    return refuseField(
      "clients",
      `There are ${given.length} clients, and ${maxClients.toLocaleString("en")} are the most.`,
    );
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
  if (name === other) return `Two clients are named ${name}: give one of them another name.`;
  return `${name} and ${other} differ by capitals alone: give one of them another name.`;
}

function parseServerOptions(input: unknown): Result<ServerOptions> {
  const options = parseRecord(input, "serverOptions", "The server's options", ["connectionStateRecovery"]);
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
    return refuseField(`${field}.maxDisconnectionDuration`, "This is a number of milliseconds, 0 or more.");
  }
  if (skipMiddlewares !== undefined && typeof skipMiddlewares !== "boolean") {
    return refuseField(`${field}.skipMiddlewares`, "This is true or false.");
  }
  return ok({
    connectionStateRecovery: {
      ...(maxDisconnectionDuration === undefined ? {} : { maxDisconnectionDuration }),
      ...(skipMiddlewares === undefined ? {} : { skipMiddlewares }),
    },
  });
}
