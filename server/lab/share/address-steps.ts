import * as words from "#words/addresses.ts";
import { ok, type Result } from "../result.ts";
import { parseClientName } from "../scene/client-name.ts";
import { parseClientSpec, parseRoom } from "../scene/client-spec.ts";
import type { Sender, Step } from "../step.ts";
import { readClient, writeClient } from "./address-scene.ts";
import { readPart, readRoom, refuseAddress, writeCode, writePart, writeRoom } from "./address-text.ts";

/** A step as an address holds it: code is text, to be parsed when the step is done. */
export type AddressStep = Exclude<Step, { type: "run" }> | Omit<Extract<Step, { type: "run" }>, "expression">;

/** No client can have this name, so it stands for the server itself. */
const server = "io";

/** Who runs it, as a value: a client's name, or `io` for the server itself. Errors: none. */
export function writeSender(sender: Sender): string {
  return writePart(sender.type === "server" ? server : sender.name);
}

/** The sender of an address. Errors: address/invalid. */
export function readSender(part: string): Result<Sender> {
  if (part === server) return ok({ type: "server" });
  const name = readName(part);
  return name.ok ? ok({ type: "client", name: name.value }) : name;
}

/** One step as a value: `join:ana,general`, `run:io,io.emit(...)`, `cut:ana`. Errors: none. */
export function writeStep(step: AddressStep): string {
  switch (step.type) {
    case "run":
      return `run:${writeSender(step.sender)},${writeCode(step.source)}`;
    case "join":
    case "leave":
      return `${step.type}:${writePart(step.client)},${writeRoom(step.room)}`;
    case "add":
      return `add:${writeClient(step.client)}`;
    case "rename":
      return `rename:${writePart(step.client)},${writePart(step.to)}`;
    default:
      return `${step.type}:${writePart(step.client)}`;
  }
}

/** One step of an address. Errors: address/invalid. */
export function readStep(value: string): Result<AddressStep> {
  const [, verb = "", first = "", second] = /^([a-z]*):([^,]*)(?:,(.*))?$/s.exec(value) ?? [];
  if (verb === "add") return readAdd(value.slice("add:".length));
  if (verb === "run") return readRun(first, second ?? "");
  const client = readName(first);
  if (!client.ok) return client;
  const step = { client: client.value };
  switch (verb) {
    case "join":
    case "leave":
      return readRoomStep(verb, client.value, second);
    case "rename": {
      const to = readName(second ?? "");
      return to.ok ? ok({ type: verb, ...step, to: to.value }) : to;
    }
    case "connect":
    case "disconnect":
    case "cut":
    case "remove":
      return second === undefined ? ok({ type: verb, ...step }) : refuseAddress("do", words.oneClientAlone(verb));
    default:
      return refuseAddress("do", words.unknownStep);
  }
}

function readRoomStep(type: "join" | "leave", client: string, part: string | undefined): Result<AddressStep> {
  if (part === undefined) return refuseAddress("do", words.needsRoom(type));
  const given = readRoom(part);
  if (!given.ok) return given;
  const room = parseRoom(given.value, "do");
  return room.ok ? ok({ type, client, room: room.value }) : refuseAddress("do", room.message);
}

function readAdd(part: string): Result<AddressStep> {
  const given = readClient(part);
  if (!given.ok) return given;
  const client = parseClientSpec(given.value, "do");
  return client.ok ? ok({ type: "add", client: client.value }) : refuseAddress(client.field ?? "do", client.message);
}

function readRun(senderPart: string, sourcePart: string): Result<AddressStep> {
  const sender = readSender(senderPart);
  if (!sender.ok) return sender;
  const source = readPart(sourcePart);
  return source.ok ? ok({ type: "run", sender: sender.value, source: source.value }) : source;
}

function readName(part: string): Result<string> {
  const text = readPart(part);
  if (!text.ok) return text;
  const name = parseClientName(text.value);
  return name.ok ? name : refuseAddress("", name.message);
}
