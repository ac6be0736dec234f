import { expect, test } from "vitest";
import type { Scene } from "../../../server/lab/scene/scene.ts";
import { afterJoins, sceneGroups } from "./scene-groups.ts";

const scene: Scene = {
  clients: [
    { name: "Ana", namespace: "/", rooms: ["general"] },
    { name: "Bo", namespace: "/", rooms: ["random", "general"] },
    { name: "Cy", namespace: "/", rooms: [] },
    { name: "Fay", namespace: "/staff", rooms: ["general"] },
  ],
};
const told = (of: Scene) =>
  sceneGroups(of).map(({ namespace, room, names }) => `${namespace} ${room ?? "none"}: ${names.join(" ")}`);

test("each room of each namespace has its members, and those in no room come last", () => {
  expect(told(scene)).toEqual(["/ general: Ana Bo", "/ random: Bo", "/staff general: Fay", "/ none: Cy"]);
});

test("joins and leaves are told, and nothing from the first lost line on", () => {
  const after = afterJoins(scene, [
    { type: "join", client: "Cy", room: "random" },
    { type: "leave", client: "Ana", room: "general" },
    { type: "cut", client: "Bo" },
    { type: "connect", client: "Bo" },
    { type: "join", client: "Bo", room: "quiet" },
  ]);
  expect(told(after)).toEqual(["/ random: Bo Cy", "/ general: Bo", "/staff general: Fay", "/ none: Ana"]);
});
