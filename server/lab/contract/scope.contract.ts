import { expect } from "vitest";
import { fillScope } from "../fill-scope.ts";
import type { Host } from "../host.ts";
import type { Scene } from "../scene/scene.ts";
import type { Scope } from "../scopes.ts";
import { disagreements } from "./disagreements.ts";
import { openLab, runText, senderNamed } from "./experiment.contract.ts";

/** Overlapping rooms in two namespaces, a number for a room, someone in no room, and one client that never answers. */
const richScene: Scene = {
  clients: [
    { name: "ana", namespace: "/", rooms: ["general"], replies: "yes" },
    { name: "bo", namespace: "/", rooms: ["general", "random"], replies: "no" },
    { name: "cy", namespace: "/", rooms: ["random", 1] },
    { name: "dee", namespace: "/", rooms: [], replies: { maybe: true } },
    { name: "eli", namespace: "/chat", rooms: ["general"], replies: 0 },
    { name: "fay", namespace: "/chat", rooms: ["general", "random"], replies: null },
  ],
};

/** Runs a scope from the server and from each client, each on a lab of its own: what happens is what the model says. */
export async function checkScope(host: Host, scope: Scope): Promise<void> {
  const seats = ["server", ...richScene.clients.map(({ name }) => name)];
  const found = await Promise.all(
    seats.map(async (seat) => {
      const lab = await openLab(host, richScene);
      const source = fillScope(scope, richScene, senderNamed(seat));
      const trace = await runText(lab, seat, source);
      expect(trace.prediction?.isCertain, source).toBe(true);
      return [seat, source, ...disagreements(trace)];
    }),
  );
  expect(found).toEqual(found.map(([seat, source]) => [seat, source]));
}
