import { computed, type ReadonlySignal, signal } from "@preact/signals";
import * as words from "#words/scene-editor.ts";
import { type Failure, fail, type Result } from "../../../server/lab/result.ts";
import { joinedRooms } from "../../../server/lab/room-label.ts";
import type { RoomName, Scene } from "../../../server/lab/scene/scene.ts";
import type { LabState } from "../../../server/lab/state.ts";
import { roomsFromText, roomsToText } from "./typed-scene.ts";

/** A client as it stands in the editor's fields. */
export interface DraftClient {
  readonly name: string;
  readonly namespace: string;
  readonly rooms: string;
  /** JSON, or nothing: then it never answers. */
  readonly replies: string;
}

export type DraftField = keyof DraftClient;

/** A scene being edited: fields as typed, told wrong where they are wrong, loaded when they are right. */
export interface SceneDraft {
  readonly clients: ReadonlySignal<readonly DraftClient[]>;
  readonly problem: ReadonlySignal<Failure | null>;
  /** The scene as JSON text, as one would keep it in a file. */
  readonly json: ReadonlySignal<string>;
  type(index: number, field: DraftField, text: string): void;
  /** Takes what is typed as the scene. Errors: none thrown; `problem` says what is wrong and where. */
  commit(): Promise<void>;
  add(): void;
  remove(index: number): Promise<void>;
  useScene(scene: Scene): Promise<void>;
  useJson(text: string): Promise<void>;
  /** The clients as the lab has them now become the scene. */
  adopt(state: LabState): Promise<void>;
}

interface SceneDraftParts {
  readonly scene: ReadonlySignal<Scene>;
  readonly parse: (input: unknown) => Promise<Result<Scene>>;
  readonly load: (scene: Scene) => Promise<void>;
}

/** The editor's state over the panel's scene. Errors: none thrown. */
export function createSceneDraft({ scene, parse, load }: SceneDraftParts): SceneDraft {
  /** What is typed and not yet the scene; null: the fields show the scene. */
  const typed = signal<readonly DraftClient[] | null>(null);
  const problem = signal<Failure | null>(null);
  const clients = computed(() => typed.value ?? scene.value.clients.map(draftOf));
  const json = computed(() => JSON.stringify(scene.value, null, 2));

  async function take(input: unknown): Promise<Failure | null> {
    const parsed = await parse(input);
    problem.value = parsed.ok ? null : parsed;
    if (!parsed.ok) return parsed;
    typed.value = null;
    if (JSON.stringify(parsed.value) !== JSON.stringify(scene.value)) await load(parsed.value);
    return null;
  }
  async function commit() {
    if (typed.value === null) return;
    const read = typed.value.map(specOf);
    const wrong = read.indexOf(null);
    if (wrong === -1) await take({ ...scene.value, clients: read });
    else problem.value = fail("scene/invalid", words.replies, { field: `clients[${wrong}].replies` });
  }

  return {
    clients,
    problem,
    json,
    type(index, field, text) {
      typed.value = clients.value.map((client, at) => (at === index ? { ...client, [field]: text } : client));
    },
    commit,
    add() {
      typed.value = [...clients.value, { name: "", namespace: "/", rooms: "", replies: "" }];
      problem.value = null;
    },
    async remove(index) {
      typed.value = clients.value.filter((_, at) => at !== index);
      await commit();
    },
    async useScene(next) {
      await take(next);
    },
    async useJson(text) {
      try {
        const wrong = await take(JSON.parse(text));
        // The fields show another scene: what is wrong in the text is told beside the text.
        if (wrong) {
          const message = wrong.field ? words.wrongAt(wrong.field, wrong.message) : wrong.message;
          problem.value = { ...wrong, field: "json", message };
        }
      } catch (bug) {
        const why = bug instanceof Error ? bug.message : "";
        problem.value = fail("scene/invalid", words.notJson(why), { field: "json" });
      }
    },
    async adopt(state) {
      await take(sceneOf(state));
    },
  };
}

function draftOf({ name, namespace, rooms, replies }: Scene["clients"][number]): DraftClient {
  return { name, namespace, rooms: roomsToText(rooms), replies: replies === undefined ? "" : JSON.stringify(replies) };
}

/** What the scene's parser is given for these fields; null when the replies are no JSON. */
function specOf({ name, namespace, rooms, replies }: DraftClient): Record<string, unknown> | null {
  const spec = { name: name.trim(), namespace: namespace.trim() || "/", rooms: roomsFromText(rooms) };
  if (replies.trim() === "") return spec;
  try {
    return { ...spec, replies: JSON.parse(replies) };
  } catch {
    return null;
  }
}

function sceneOf(state: LabState): Scene {
  const isName = (room: unknown): room is RoomName => typeof room === "string" || typeof room === "number";
  const ids = new Set<unknown>(state.clients.map(({ id }) => id));
  const clients = state.clients.map((client) => ({
    name: client.name,
    namespace: client.namespace,
    rooms: joinedRooms(client)
      .filter(isName)
      .filter((room) => !ids.has(room)),
    ...(client.replies === undefined ? {} : { replies: client.replies }),
  }));
  const { serverOptions } = state;
  return Object.keys(serverOptions).length === 0 ? { clients } : { clients, serverOptions };
}
