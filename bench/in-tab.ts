import { createWorkerHost } from "../playground/src/hosts/worker-host.ts";
import { type Latency, measureLatency } from "./latency.ts";

/** Measures labs in a worker of the tab that this is loaded in. Errors: as measureLatency. */
export async function measureInTab(clients: number, runs: number): Promise<Latency> {
  const host = createWorkerHost();
  try {
    return await measureLatency(host, clients, runs);
  } finally {
    await host.close();
  }
}
