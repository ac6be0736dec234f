import { parseExpression } from "../server/lab/expression/parse.ts";
import type { Host } from "../server/lab/host.ts";

/** Times of one size of lab. Units: milliseconds on the clients' clock. */
export interface Latency {
  readonly clients: number;
  /** From connecting the first client to all of them being connected. */
  readonly openMs: number;
  /** From the request sent to the last client's copy, one for each run. */
  readonly lastReceiptMs: readonly number[];
}

const warmUps = 5;

/**
 * Runs `io.emit` again and again in a lab of this many clients; the same code for every host.
 *
 * Errors: throws when a lab does not open, a run fails, or a client gets no copy.
 */
export async function measureLatency(host: Host, clients: number, runs: number): Promise<Latency> {
  const names = Array.from({ length: clients }, (_, index) => `c${index}`);
  const startedAtMs = performance.now();
  const lab = await host.open({ clients: names.map((name) => ({ name, namespace: "/", rooms: [] })) }, () => {});
  if (!lab.ok) throw new Error(lab.message);
  const openMs = performance.now() - startedAtMs;

  const source = 'io.emit("msg", "hi")';
  const expression = parseExpression(source, { clients: names, hasSocket: true });
  if (!expression.ok) throw new Error(expression.message);
  const lastReceiptMs: number[] = [];
  for (let run = 0; run < warmUps + runs; run += 1) {
    const sender = { type: "client", name: "c0" } as const;
    const trace = await lab.value.run({ type: "run", sender, source, expression: expression.value });
    if (!trace.ok) throw new Error(trace.message);
    const copies = trace.value.entries.flatMap((entry) => (entry.type === "copy" ? [entry.atMs] : []));
    if (copies.length !== clients) throw new Error(`${copies.length} of ${clients} clients got a copy.`);
    if (run >= warmUps) lastReceiptMs.push(Math.max(...copies));
  }
  await lab.value.close();
  return { clients, openMs, lastReceiptMs };
}
