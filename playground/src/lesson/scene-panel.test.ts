import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { LessonScene } from "../../../server/lesson/lesson.ts";
import { fiveClients, openTestPanel, type TestPanel } from "../panel/panel-fixture.ts";
import { panelOf } from "./scene-panel.ts";

const first: LessonScene = {
  id: "scene-1",
  scene: fiveClients,
  start: { sender: { type: "client", name: "Ana" }, source: 'socket.to("general").emit("msg", "hi")' },
  place: "panel",
  isRunAtOnce: false,
};
const floors: LessonScene = {
  id: "floors",
  scene: { clients: [{ name: "Fay", namespace: "/", rooms: ["second"] }] },
  start: { sender: { type: "server" }, source: 'io.emit("floors")' },
  place: "panel",
  isRunAtOnce: false,
};

let panel: TestPanel;
beforeEach(() => {
  panel = openTestPanel();
});
afterEach(() => panel.close());

const join = { type: "join", client: "Eli", room: "general" } as const;
const openScene = () => panelOf(first, panel.store, () => {});
const openFloors = () => panelOf(floors, panel.store, () => {});
const rooms = (name: string) => panel.store.state.value.clients.find((client) => client.name === name)?.rooms ?? [];

describe("a scene that is in", () => {
  test("and untouched stays as it is, with what was typed", async () => {
    panel.store.setSource("typed");
    for (const wanted of ["here", "as at its start"] as const) await openScene().bring(wanted);
    expect(panel.store.source.value).toBe("typed");
    expect(panel.store.status.value.type).toBe("idle");
  });

  test("keeps what was done to it where it is wanted as it is", async () => {
    await panel.store.doStep(join);
    await openScene().bring("here");
    expect(rooms("Eli")).toContain("general");
    expect(panel.store.runs.value).toHaveLength(1);
  });

  test("is put back as at its start, unless it is like that again", async () => {
    await panel.store.doStep(join);
    await panel.store.doStep({ ...join, type: "leave" });
    await openScene().bring();
    expect(panel.store.runs.value).toHaveLength(2);
    await panel.store.doStep(join);
    await openScene().bring();
    expect(rooms("Eli")).not.toContain("general");
    expect(panel.store.runs.value).toEqual([]);
  });

  test("wanted afresh is fresh, with its own start in the box, and can be undone", async () => {
    panel.store.setSource("typed");
    await openScene().bring("afresh");
    expect(panel.store.source.value).toBe(first.start.source);
    await panel.store.doStep(join);
    await openScene().bring("afresh");
    expect(panel.store.runs.value).toEqual([]);
    await panel.store.undo();
    expect(rooms("Eli")).toContain("general");
  });
});

test.each(["here", "as at its start", "afresh"] as const)(
  "another scene comes with its start, wanted %s",
  async (wanted) => {
    await panel.store.doStep(join);
    const floor = openFloors();
    expect(floor.holdsScene()).toBe(false);
    await floor.bring(wanted);
    expect(floor.holdsScene()).toBe(true);
    expect(panel.store.state.value.clients.map(({ name }) => name)).toEqual(["Fay"]);
    expect(panel.store.sender.value).toEqual({ type: "server" });
    expect(panel.store.source.value).toBe('io.emit("floors")');
    await panel.store.undo();
    expect(openScene().holdsScene()).toBe(true);
    expect(rooms("Eli")).toContain("general");
  },
);
