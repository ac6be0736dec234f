import * as words from "#words/scene-errors.ts";
import { parseJson } from "../json.ts";
import { ok, type Result } from "../result.ts";
import { parseClientName } from "./client-name.ts";
import { parseRecord, refuseField } from "./fields.ts";
import type { ClientSpec, RoomName } from "./scene.ts";

const longestRoom = 64;

/** One client of a scene, or one to add. Errors: scene/invalid with `field`, starting from the one given. */
export function parseClientSpec(input: unknown, field = "client"): Result<ClientSpec> {
  const client = parseRecord(input, field, "client", ["name", "namespace", "rooms", "replies"]);
  if (!client.ok) return client;
  const { name, namespace = "/", rooms = [], replies } = client.value;
  const parsedName = parseClientName(name);
  if (!parsedName.ok) return refuseField(`${field}.name`, parsedName.message);
  const parsedNamespace = parseNamespace(namespace, `${field}.namespace`);
  if (!parsedNamespace.ok) return parsedNamespace;
  const parsedRooms = parseRooms(rooms, `${field}.rooms`);
  if (!parsedRooms.ok) return parsedRooms;
  const spec = { name: parsedName.value, namespace: parsedNamespace.value, rooms: parsedRooms.value };
  if (replies === undefined) return ok(spec);
  const parsedReplies = parseJson(replies, `${field}.replies`);
  return parsedReplies.ok ? ok({ ...spec, replies: parsedReplies.value }) : parsedReplies;
}

/** A room as a scene, a step or an address may name it. Errors: scene/invalid with `field`. */
export function parseRoom(room: unknown, field: string): Result<RoomName> {
  if (typeof room === "number" && Number.isFinite(room)) return ok(room === 0 ? 0 : room);
  if (typeof room !== "string") return refuseField(field, words.roomKind);
  return [...room].length <= longestRoom ? ok(room) : refuseField(field, words.roomTooLong(longestRoom));
}

function parseRooms(rooms: unknown, field: string): Result<readonly RoomName[]> {
  if (!Array.isArray(rooms)) return refuseField(field, words.roomList);
  const parsed: RoomName[] = [];
  for (const [index, each] of rooms.entries()) {
    const room = parseRoom(each, `${field}[${index}]`);
    if (!room.ok) return room;
    if (parsed.includes(room.value)) return refuseField(`${field}[${index}]`, words.roomTwice(room.value));
    parsed.push(room.value);
  }
  return ok(parsed);
}

function parseNamespace(namespace: unknown, field: string): Result<string> {
  if (typeof namespace !== "string") return refuseField(field, words.namespaceKind);
  if (!namespace.startsWith("/")) return refuseField(field, words.namespaceSlash(namespace));
  if ([...namespace].length > longestRoom) return refuseField(field, words.namespaceTooLong(longestRoom));
  // On the wire a comma ends the namespace's name, and ? or # ends the path of its address.
  if (/[\s,?#]/.test(namespace)) return refuseField(field, words.namespaceSigns);
  return ok(namespace);
}
