import { onTestFinished } from "vitest";
import { parseExpression } from "../expression/parse.ts";
import type { Host, Lab } from "../host.ts";
import type { Result } from "../result.ts";
import type { Scene } from "../scene/scene.ts";
import type { Sender, Step } from "../step.ts";
import type { Trace } from "../trace.ts";

/** What a result holds. Errors: throws what the failure says. */
export function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return result.value;
}

/** A lab of this scene, closed when the test that asked for it ends. Errors: throws what the failure says. */
export async function openLab(host: Host, scene: Scene): Promise<Lab> {
  const lab = done(await host.open(scene, () => {}));
  onTestFinished(() => lab.close());
  return lab;
}

/** The step that runs this text. Errors: throws where it does not parse. */
export function runStep(lab: Lab, sender: string, source: string): Extract<Step, { type: "run" }> {
  const clients = lab.state().clients.map(({ name }) => name);
  const expression = done(parseExpression(source, { clients, hasSocket: sender !== "server" }));
  return { type: "run", sender: senderNamed(sender), source, expression };
}

/** Runs this text; `server` is the server itself. Errors: throws where it does not parse or run. */
export async function runText(lab: Lab, sender: string, source: string): Promise<Trace> {
  return done(await lab.run(runStep(lab, sender, source)));
}

/** A client by its name, or the server. Errors: none. */
export function senderNamed(name: string): Sender {
  return name === "server" ? { type: "server" } : { type: "client", name };
}

/** What came to each client, in order: its name, then the event and its arguments. */
export function copiesIn({ entries }: Trace): readonly (readonly unknown[])[] {
  return entries.flatMap((entry) => (entry.type === "copy" ? [[entry.client, ...entry.args]] : []));
}

/** Copies by client; clients without one are absent. */
export function countsIn(trace: Trace): Readonly<Record<string, number>> {
  const names = copiesIn(trace).map(([name]) => String(name));
  return Object.fromEntries([...new Set(names)].map((name) => [name, names.filter((each) => each === name).length]));
}
