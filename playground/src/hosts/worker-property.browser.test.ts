import { hostProperty } from "../../../server/lab/contract/host.property.ts";
import { createWorkerHost } from "./worker-host.ts";

hostProperty(
  "in this tab",
  async () => {
    const host = createWorkerHost();
    // One lab stays open, so that the cases share one worker.
    await host.open({ clients: [] }, () => {});
    return host;
  },
  { cases: 200 },
);
