import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestPanel, type TestPanel } from "./panel-fixture.ts";
import { receiptTable } from "./receipt-table.ts";

describe("a table of receipts", () => {
  let panel: TestPanel;
  const table = () => receiptTable(panel.store.runs.value, panel.store.state.value);
  beforeAll(async () => {
    panel = openTestPanel();
    const { store } = panel;
    await store.runBox();
    await store.doStep({ type: "rename", client: "Bo", to: "Bob" });
    await store.doStep({ type: "add", client: { name: "Bo", namespace: "/", rooms: ["general"] } });
    await store.doStep({ type: "remove", client: "Dee" });
    store.setSource('io.to("general").emit("msg"); io.to("random").emit("msg")');
    await store.runBox();
  });
  afterAll(() => panel.close());

  test("has a column per client in scene order, under the name it has now, and those removed last", () => {
    expect(table().columns.map(({ label, isGone }) => [label, isGone])).toEqual([
      ["Ana", false],
      ["Bob", false],
      ["Cy", false],
      ["Eli", false],
      ["Bo", false],
      ["Dee", true],
    ]);
  });

  test("has the newest first, and other steps between the runs they came between", () => {
    expect(table().rows.map(({ type, run }) => `${type} ${run.id}`)).toEqual([
      "run 5",
      "step 4",
      "step 3",
      "step 2",
      "run 1",
    ]);
  });

  test("follows a client through its rename, and says who was not there", () => {
    const kinds = table().rows.flatMap((row) => (row.type === "run" ? [row.cells.map(({ type }) => type)] : []));
    expect(kinds).toEqual([
      ["received", "received", "received", "missed", "received", "away"],
      ["missed", "received", "received", "missed", "away", "missed"],
    ]);
  });

  test("counts copies", () => {
    const [newest] = table().rows;
    const cells = newest?.type === "run" ? newest.cells : [];
    expect(cells.map((cell) => (cell.type === "received" ? cell.copies : 0))).toEqual([1, 1, 2, 0, 1, 0]);
  });
});

test("a cell tells a message that came twice from two messages", async () => {
  const panel = openTestPanel();
  for (const second of ["hi", "ho"]) {
    panel.store.setSource(`io.to("general").emit("msg", "hi"); io.to("random").emit("msg", "${second}")`);
    await panel.store.runBox();
  }
  const { rows } = receiptTable(panel.store.runs.value, panel.store.state.value);
  await panel.close();
  const cellsOfCy = rows.flatMap((row) => (row.type === "run" ? [row.cells[2]] : []));
  expect(cellsOfCy).toMatchObject([
    { type: "received", copies: 2, isOneMessage: false },
    { type: "received", copies: 2, isOneMessage: true },
  ]);
});

test("with more than twelve clients the columns are rooms, and the cells count", async () => {
  const clients = Array.from({ length: 13 }, (_, index) => ({
    name: `s${index}`,
    namespace: "/",
    rooms: index < 5 ? ["a"] : index < 9 ? ["a", "b"] : [],
  }));
  const panel = openTestPanel({ scene: { clients }, source: 'socket.to("a").emit("msg")' });
  await panel.store.runBox();
  const { columns, rows } = receiptTable(panel.store.runs.value, panel.store.state.value);
  await panel.close();
  expect(columns.map(({ label }) => label)).toEqual(["a", "b", "no room"]);
  expect(rows[0]).toMatchObject({
    cells: [
      { type: "count", got: 8, of: 9 },
      { type: "count", got: 4, of: 4 },
      { type: "count", got: 0, of: 4 },
    ],
  });
});
