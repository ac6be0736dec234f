import { signal } from "@preact/signals";
import { expect, test } from "vitest";
import { parseScene, type Scene } from "../../../server/lab/scene/scene.ts";
import { createSceneDraft } from "./scene-draft.ts";

const first: Scene = {
  clients: [
    { name: "Ana", namespace: "/", rooms: [1, "1"] },
    { name: "Bo", namespace: "/chat", rooms: [], replies: { ok: true } },
  ],
};

function open() {
  const scene = signal(first);
  const loaded: Scene[] = [];
  const draft = createSceneDraft({
    scene,
    parse: async (input) => parseScene(input),
    load: async (next) => {
      loaded.push(next);
      scene.value = next;
    },
  });
  return { scene, loaded, draft };
}

test("shows the scene in fields that read back as the same scene", async () => {
  const { draft, loaded } = open();
  expect(draft.clients.value).toEqual([
    { name: "Ana", namespace: "/", rooms: '1, "1"', replies: "" },
    { name: "Bo", namespace: "/chat", rooms: "", replies: '{"ok":true}' },
  ]);
  draft.type(0, "name", "Ana");
  await draft.commit();
  expect(loaded).toEqual([]);
});

test("loads a change once it is right, and says what is wrong at its field until then", async () => {
  const { draft, loaded } = open();
  draft.type(1, "name", "ana");
  await draft.commit();
  expect(draft.problem.value).toMatchObject({ code: "scene/invalid", field: "clients[1].name" });
  expect(draft.clients.value[1]?.name).toBe("ana");
  draft.type(1, "replies", "{ nonsense");
  await draft.commit();
  expect(draft.problem.value?.field).toBe("clients[1].replies");
  draft.type(1, "replies", "");
  draft.type(1, "name", "Cy");
  await draft.commit();
  expect(draft.problem.value).toBe(null);
  expect(loaded).toEqual([{ clients: [first.clients[0], { name: "Cy", namespace: "/chat", rooms: [] }] }]);
});

test("a client that was only begun is no scene yet, and can be taken back", async () => {
  const { draft, loaded } = open();
  draft.add();
  expect([draft.clients.value.length, loaded.length]).toEqual([3, 0]);
  await draft.remove(2);
  expect([draft.clients.value.length, loaded.length]).toEqual([2, 0]);
});

test("JSON comes in as it went out, and text that is none is told", async () => {
  const { draft, loaded } = open();
  const text = draft.json.value;
  await draft.useJson(text);
  expect(loaded).toEqual([]);
  await draft.useJson("{");
  expect(draft.problem.value?.field).toBe("json");
  await draft.useJson('{"clients":[{"name":"Zoe","bogus":1}]}');
  expect(draft.problem.value).toMatchObject({
    field: "json",
    message: expect.stringMatching(/^clients\[0\]\.bogus: /),
  });
  await draft.useJson('{"clients":[{"name":"Zoe"}]}');
  expect(loaded).toEqual([{ clients: [{ name: "Zoe", namespace: "/", rooms: [] }] }]);
});

test("the clients as they are now become the scene, without the rooms of their ids", async () => {
  const { draft, loaded } = open();
  await draft.adopt({
    serverOptions: {},
    clients: [{ name: "Ana", namespace: "/", id: "abc", isConnected: true, rooms: ["abc", "general"], flags: {} }],
  });
  expect(loaded).toEqual([{ clients: [{ name: "Ana", namespace: "/", rooms: ["general"] }] }]);
});
