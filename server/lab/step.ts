import type { Expression } from "./expression/tree.ts";
import type { ClientSpec, RoomName } from "./scene/scene.ts";

/** Who runs an expression: a client's name (its server-side socket is `socket`) or the server itself (only `io`). */
export type Sender = { readonly type: "client"; readonly name: string } | { readonly type: "server" };

/** One thing done to a lab. Steps replayed on a fresh lab of the same scene give the same state. */
export type Step =
  | { readonly type: "run"; readonly sender: Sender; readonly source: string; readonly expression: Expression }
  | { readonly type: "join"; readonly client: string; readonly room: RoomName }
  | { readonly type: "leave"; readonly client: string; readonly room: RoomName }
  | { readonly type: "connect"; readonly client: string }
  | { readonly type: "disconnect"; readonly client: string }
  | { readonly type: "cut"; readonly client: string }
  | { readonly type: "add"; readonly client: ClientSpec }
  | { readonly type: "rename"; readonly client: string; readonly to: string }
  | { readonly type: "remove"; readonly client: string };
