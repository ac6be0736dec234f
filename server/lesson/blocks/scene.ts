import * as v from "valibot";
import { parseScene } from "../../lab/scene/scene.ts";
import type { LessonScene } from "../lesson.ts";
import { type Reader, readRun, readSender, report, takeName, under, writtenAt } from "../reader.ts";
import { byName, exactly, oneOrMany, readBlock, text } from "../yaml-block.ts";
import { type BlockKind, ownName } from "./block.ts";

const room = v.union([v.string(), v.number()], "must be a room's name, or a list of names.");
/** Rooms as authors write them: `general`, `[general, 4]`, or nothing. */
export const rooms = oneOrMany(room, "must be a room's name, or a list of names.");

/** One client: its rooms alone, or its namespace, rooms and what it replies. */
const client = v.lazy((value) =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? exactly({ namespace: v.optional(text, "/"), rooms: v.optional(rooms, []), replies: v.optional(v.unknown()) })
    : v.pipe(
        rooms,
        v.transform((names) => ({ namespace: "/", rooms: names })),
      ),
);

const sceneBlock = exactly({
  name: ownName,
  place: v.optional(v.picklist(["panel", "inline"], "must be panel or inline."), "panel"),
  run: v.optional(v.boolean("must be true or false."), false),
  clients: byName(client, "must be clients by name, each with its rooms: Ana: general"),
  recovery: v.optional(v.boolean("must be true or false."), false),
  sender: text,
  emit: text,
});

interface SceneText {
  readonly line: number;
  readonly text: string;
  /** From 1. */
  readonly number: number;
}

/** A scene as far as it could be read. */
interface ReadScene {
  readonly scene: LessonScene;
  /** Whether all of it could be, so that something may be run on it. */
  readonly isSound: boolean;
}

/**
 * A scene and what the panel's box holds at first.
 *
 * Shape:  of one that cannot be read there is at least the place; its clients are among the reader's unknown then.
 * Errors: each problem is reported at its client or field.
 */
export function readScene(reader: Reader, { line, text: yaml, number }: SceneText): ReadScene {
  const before = reader.problems.length;
  const block = readBlock({ file: reader.file, line, name: "scene", text: yaml }, sceneBlock, reader.problems);
  if (!block) return { scene: unknownScene(reader, number), isSound: false };
  const { name, place, run, clients, recovery, sender: who, emit } = block.value;
  const at = { name: "scene", block, path: [] };
  if (name !== undefined) takeName(reader, name, writtenAt(under(at, "name")));
  if (number === 1 && place === "inline") {
    const message = "the first scene of a lesson is the panel's; only a later one may stand inline.";
    report(reader, under(at, "place"), message);
  }
  const parsed = parseScene({
    clients: Object.entries(clients).map(([clientName, given]) => ({ name: clientName, ...given })),
    ...(recovery ? { serverOptions: { connectionStateRecovery: {} } } : {}),
  });
  if (!parsed.ok) {
    // The scene's own field counts clients; the author's names them.
    const bad = Object.keys(clients)[Number(/^clients\[(\d+)\]/.exec(parsed.field ?? "")?.[1])];
    report(reader, bad === undefined ? under(at, "clients") : under(at, "clients", bad), parsed.message);
    return { scene: unknownScene(reader, number), isSound: false };
  }
  const scene = parsed.value;
  const sender = readSender(reader, who, scene, under(at, "sender"));
  const canRun = readRun(reader, sender, emit, scene, under(at, "emit")) !== null;
  const start = { sender: sender ?? { type: "server" as const }, source: canRun ? emit : 'io.emit("msg")' };
  return {
    scene: { id: name ?? `scene-${number}`, scene, start, place, isRunAtOnce: run },
    isSound: reader.problems.length === before,
  };
}

/** Stands in for a scene that cannot be read, or that is not there. */
export function unknownScene(reader: Reader, number: number): LessonScene {
  const scene = { clients: [] };
  reader.unknown.add(scene);
  const start = { sender: { type: "server" as const }, source: 'io.emit("msg")' };
  return { id: `scene-${number}`, scene, start, place: "panel", isRunAtOnce: false };
}

/** ```scene: who is there, and what the panel's box holds at first. The first stands in the panel, not in the text. */
export const readScenePart: BlockKind = ({ scene, scenes }, { parts }) => {
  if (scene !== scenes.all[0]) parts.push({ type: "scene", scene });
};
