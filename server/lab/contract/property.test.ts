import { createNodeHost } from "../../node-host.ts";
import { hostProperty } from "./host.property.ts";

hostProperty("on Node", async () => createNodeHost(), { cases: 2000 });
