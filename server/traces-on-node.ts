import { parseExpression } from "./lab/expression/parse.ts";
import type { Result } from "./lab/result.ts";
import type { ClientSpec, RoomName, Scene } from "./lab/scene/scene.ts";
import type { Step } from "./lab/step.ts";
import type { Trace } from "./lab/trace.ts";
import { createNodeHost } from "./node-host.ts";

/**
 * Does steps for real on a fresh lab and gives their traces; a text is an expression that `sender` runs ("server": the
 * server itself).
 *
 * Errors: throws what a step's failure says.
 */
export async function tracesOnNode(
  scene: Scene,
  sender: string,
  ...steps: readonly (string | Step)[]
): Promise<Trace[]> {
  const host = createNodeHost();
  try {
    const lab = unwrap(await host.open(scene, () => undefined));
    const traces: Trace[] = [];
    for (const step of steps) {
      const names = lab.state().clients.map(({ name }) => name);
      traces.push(unwrap(await lab.run(typeof step === "string" ? runOf(step, sender, names) : step)));
    }
    return traces;
  } finally {
    await host.close();
  }
}

/** A client of the main namespace that answers acknowledgements with its name. */
export function clientIn(name: string, ...rooms: RoomName[]): ClientSpec {
  return { name, namespace: "/", rooms, replies: name };
}

/** The five of the lessons: Ana and Bo in general, Cy in general and random, Dee in random, Eli in none. */
export const fiveOnNode: Scene = {
  clients: [
    clientIn("Ana", "general"),
    clientIn("Bo", "general"),
    clientIn("Cy", "general", "random"),
    clientIn("Dee", "random"),
    clientIn("Eli"),
  ],
};

function runOf(source: string, sender: string, clients: readonly string[]): Step {
  const hasSocket = sender !== "server";
  const expression = unwrap(parseExpression(source, { clients, hasSocket }));
  return { type: "run", sender: hasSocket ? { type: "client", name: sender } : { type: "server" }, source, expression };
}

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return result.value;
}
