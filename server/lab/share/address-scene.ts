import { ok, type Result } from "../result.ts";
import { type ClientSpec, parseScene, type RoomName, type Scene, type ServerOptions } from "../scene/scene.ts";
import { readJson, readPart, readRoom, refuseAddress, writePart, writeRoom } from "./address-text.ts";

/** A scene as a value: `ana:general,1;dee@/chat~reply`. No clients: nothing. Errors: none. */
export function writeScene({ clients }: Scene): string {
  return clients.map(writeClient).join(";");
}

/** Connection state recovery as a value: `maxDisconnectionDuration:1000,skipMiddlewares:false`. Errors: none. */
export function writeRecovery(recovery: NonNullable<ServerOptions["connectionStateRecovery"]>): string {
  return Object.entries(recovery)
    .map(([name, value]) => `${name}:${value}`)
    .join(",");
}

/** One client as a value. Errors: none. */
export function writeClient({ name, namespace, rooms, replies }: ClientSpec): string {
  const place = namespace === "/" ? "" : `@${writePart(namespace)}`;
  const list = rooms.length === 0 ? "" : `:${rooms.map(writeRoom).join(",")}`;
  return writePart(name) + place + list + (replies === undefined ? "" : `~${writePart(JSON.stringify(replies))}`);
}

/** The scene of an address, with its recovery where that is given. Errors: address/invalid. */
export function readScene(value: string, recovery: string | null, maxClients: number): Result<Scene> {
  const clients: unknown[] = [];
  for (const part of value === "" ? [] : value.split(";")) {
    const client = readClient(part);
    if (!client.ok) return client;
    clients.push(client.value);
  }
  const connectionStateRecovery = recovery === null ? null : readRecovery(recovery);
  if (connectionStateRecovery?.ok === false) return connectionStateRecovery;
  const serverOptions = connectionStateRecovery && { connectionStateRecovery: connectionStateRecovery.value };
  const scene = parseScene(serverOptions ? { clients, serverOptions } : { clients }, { maxClients });
  return scene.ok ? scene : refuseAddress(scene.field ?? "scene", scene.message);
}

/** One client of an address, not yet checked as a scene's. Errors: address/invalid. */
export function readClient(part: string): Result<unknown> {
  const [, namePart = "", namespacePart, roomsPart, repliesPart] =
    /^([^@:~]*)(?:@([^:~]*))?(?::([^~]*))?(?:~(.*))?$/s.exec(part) ?? [];
  const name = readPart(namePart);
  if (!name.ok) return name;
  const namespace = readPart(namespacePart ?? "/");
  if (!namespace.ok) return namespace;
  const rooms: RoomName[] = [];
  for (const each of roomsPart === undefined ? [] : roomsPart.split(",")) {
    const room = readRoom(each);
    if (!room.ok) return room;
    rooms.push(room.value);
  }
  const client = { name: name.value, namespace: namespace.value, rooms };
  if (repliesPart === undefined) return ok(client);
  const text = readPart(repliesPart);
  const replies = text.ok ? readJson(text.value) : text;
  return replies.ok ? ok({ ...client, replies: replies.value }) : replies;
}

function readRecovery(value: string): Result<unknown> {
  const entries: (readonly [string, unknown])[] = [];
  for (const part of value === "" ? [] : value.split(",")) {
    const [name = "", text = ""] = part.split(":");
    const parsed = readJson(text);
    if (!parsed.ok) return parsed;
    entries.push([name, parsed.value]);
  }
  return ok(Object.fromEntries(entries));
}
