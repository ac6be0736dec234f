import type { Scene } from "../../../server/lab/scene/scene.ts";
import type { Step } from "../../../server/lab/step.ts";

/** Clients that are in one room, or in none. */
export interface SceneGroup {
  readonly namespace: string;
  /** As written, or null for those in no room. */
  readonly room: string | null;
  readonly names: readonly string[];
}

/**
 * A scene after the joins and leaves that these steps begin with. What a lost line does to rooms is not told: it may be
 * just what is asked.
 *
 * Errors: none.
 */
export function afterJoins(scene: Scene, steps: readonly Step[]): Scene {
  let { clients } = scene;
  for (const step of steps) {
    if (step.type !== "join" && step.type !== "leave") break;
    const { type, client, room } = step;
    clients = clients.map((spec) => {
      if (spec.name !== client) return spec;
      const others = spec.rooms.filter((other) => other !== room);
      return { ...spec, rooms: type === "join" ? [...others, room] : others };
    });
  }
  return { ...scene, clients };
}

/**
 * Who is where in a scene.
 *
 * Shape:  rooms in the order they first appear, each with its members in scene order; those in no room come last.
 * Errors: none.
 */
export function sceneGroups({ clients }: Scene): SceneGroup[] {
  const groups = new Map<string, SceneGroup & { readonly names: string[] }>();
  const add = (namespace: string, room: string | null, name: string) => {
    const key = `${namespace} ${room === null ? "" : `room ${room}`}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { namespace, room, names: [name] });
    else group.names.push(name);
  };
  for (const { name, namespace, rooms } of clients) for (const room of rooms) add(namespace, String(room), name);
  for (const { name, namespace, rooms } of clients) if (rooms.length === 0) add(namespace, null, name);
  return [...groups.values()];
}
