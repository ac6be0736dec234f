import { hostContract } from "./lab/host.contract.ts";
import { createNodeHost } from "./node-host.ts";

hostContract("on Node", async () => createNodeHost());
