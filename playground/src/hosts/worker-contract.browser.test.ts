import { hostContract } from "../../../server/lab/contract/host.contract.ts";
import { createWorkerHost } from "./worker-host.ts";

hostContract("in this tab", async () => {
  const host = createWorkerHost();
  // One lab stays open, so that the others share one worker.
  await host.open({ clients: [] }, () => {});
  return host;
});
