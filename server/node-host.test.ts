import { hostContract } from "./lab/contract/host.contract.ts";
import { createNodeHost } from "./node-host.ts";

hostContract("on Node", async () => createNodeHost());
