import fc from "fast-check";
import { afterAll, beforeAll, test } from "vitest";
import { parseExpression } from "../expression/parse.ts";
import { printExpression } from "../expression/print.ts";
import type { Host, Lab } from "../host.ts";
import type { Sender, Step } from "../step.ts";
import { type RandomCase, type RandomChange, randomCases } from "./case.arbitrary.ts";
import { disagreements } from "./disagreements.ts";
import { fitExpression } from "./fit-expression.ts";

/**
 * Registers a test: over this many random labs and expressions, what the model says is what happens.
 *
 * Shape:  a failing case is shrunk and printed with its seed, as the text one would type; run it again by giving `seed`
 *         and, as printed, `path`.
 */
export function hostProperty(
  name: string,
  createHost: () => Promise<Host>,
  options: { readonly cases: number; readonly seed?: number; readonly path?: string },
): void {
  let host: Host;
  beforeAll(async () => {
    host = await createHost();
  });
  afterAll(() => host.close());

  test(`${name}: the model and what happens agree over ${options.cases} random cases`, async () => {
    const { cases, ...replay } = options;
    const agrees = fc.asyncProperty(randomCases, (random) => checkCase(host, random));
    await fc.assert(agrees, { numRuns: cases, ...replay });
  }, 300_000);
}

/** Runs one case on a lab of its own. Errors: throws with the text of what was run and all that differs. */
async function checkCase(host: Host, { scene, runs }: RandomCase): Promise<void> {
  const said: string[] = [];
  const fault = (text: string) => new Error([JSON.stringify(scene), ...said, text].join("\n"));
  const opened = await host.open(scene, ({ message }) => said.push(`lost: ${message}`));
  if (!opened.ok) throw fault(`open: ${opened.message}`);
  const lab = opened.value;
  try {
    for (const { change, senderSeat, expression: draft } of runs) {
      const step = change && stepFor(lab, change);
      if (step) {
        said.push(JSON.stringify(step));
        const changed = await lab.run(step);
        if (!changed.ok) throw fault(`${changed.code}: ${changed.message}`);
      }
      const sender = senderAt(lab, senderSeat);
      const clients = lab.state().clients.map(({ name }) => name);
      const expression = fitExpression(draft, { clients, sender });
      const source = printExpression(expression);
      said.push(`${sender.type === "client" ? sender.name : "server"} runs: ${source}`);
      const typed = parseExpression(source, { clients, hasSocket: sender.type === "client" });
      if (!typed.ok) throw fault(`does not parse: ${typed.message}`);
      const trace = await lab.run({ type: "run", sender, source, expression: typed.value });
      if (!trace.ok) throw fault(`${trace.code}: ${trace.message}`);
      const differences = disagreements(trace.value);
      if (differences.length > 0) throw fault(differences.join("\n"));
    }
  } finally {
    await lab.close();
  }
}

/** The change as a step that is possible now, or null in an empty lab. */
function stepFor(lab: Lab, { type, seat, room }: RandomChange): Step | null {
  const { clients } = lab.state();
  const client = clients[seat % Math.max(1, clients.length)];
  if (!client) return null;
  if (!client.isConnected) return { type: "connect", client: client.name };
  return type === "join" || type === "leave" ? { type, client: client.name, room } : { type, client: client.name };
}

/** The server itself, or one of the clients that are connected now. */
function senderAt(lab: Lab, seat: number): Sender {
  const connected = lab.state().clients.filter(({ isConnected }) => isConnected);
  const client = connected[(seat - 1) % Math.max(1, connected.length)];
  return seat === 0 || !client ? { type: "server" } : { type: "client", name: client.name };
}
