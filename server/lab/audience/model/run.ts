import { evaluate } from "../../expression/evaluate.ts";
import { printCallee } from "../../expression/print.ts";
import type { Chain, MethodName, Root, Statement } from "../../expression/tree.ts";
import { callLinks, propertyLinks } from "../../expression/tree.ts";
import type { Sender } from "../../step.ts";
import { act, emit } from "./ends.ts";
import { follow, type Receiver } from "./operator.ts";
import { surface } from "./surface.ts";
import type { Member, World } from "./world.ts";

/** Runs statements one after the other on a world. */
export interface Runner {
  /** What the statement throws, as `String(error)`, or null. */
  run(statement: Statement, index: number): string | null;
  /** The namespace that the last statement which ran was about. */
  namespace(): string;
}

/** A value that a chain gives, or what it throws. A receiver that is undefined is the value `undefined`. */
type Outcome = { readonly receiver: Receiver | undefined } | { readonly error: string };

/** What stands at the root of a chain. */
interface Start {
  readonly receiver: Receiver | undefined;
  readonly namespace: string;
}

const emits: ReadonlySet<MethodName> = new Set<MethodName>(["emit", "emitWithAck", "send", "write"]);
const links: ReadonlySet<MethodName> = new Set<MethodName>([...propertyLinks, ...callLinks]);
const ack = () => undefined;

/** A runner with no variables yet. Errors: none. */
export function createRunner(world: World, sender: Sender): Runner {
  const variables = new Map<string, Start>();
  let namespace = "/";

  const clientNamed = (name: string) => world.members.find((member) => member.name === name);
  const sendingClient = () => (sender.type === "client" ? clientNamed(sender.name) : undefined);
  const idOf = (of: string) => (of === "socket" ? sendingClient() : clientNamed(of))?.id ?? "";

  const startOf = (root: Root): Start | undefined => {
    switch (root.type) {
      case "io":
      case "sockets":
        return inNamespace("/");
      case "namespace":
        return inNamespace(root.name.startsWith("/") ? root.name : `/${root.name}`);
      case "socket":
        return atSocket(sendingClient());
      case "client":
        return atSocket(clientNamed(root.name));
      case "variable":
        return variables.get(root.name);
    }
  };

  const follows = (receiver: Receiver | undefined, chain: Chain, index: number, statement: number): Outcome => {
    const call = chain.calls[index];
    if (!call) return { receiver };
    const { name, args } = call;
    if (!receiver) return { error: `TypeError: Cannot read properties of undefined (reading '${name}')` };
    if (!surface[receiver.kind].has(name)) {
      if (args) return { error: `TypeError: ${printCallee(chain, index)} is not a function` };
      return follows(undefined, chain, index + 1, statement);
    }
    const values: readonly unknown[] = args?.map((argument) => evaluate(argument, idOf, ack)) ?? [];
    if (links.has(name)) return follows(follow(receiver, name, values[0]), chain, index + 1, statement);
    if (!emits.has(name)) {
      act(world, receiver, name, values);
      return { receiver };
    }
    const error = emit(world, receiver, name, values, statement);
    return error === null ? { receiver } : { error };
  };

  return {
    run({ chain, ...statement }, index) {
      const start = startOf(chain.root);
      if (!start) return `ReferenceError: ${"name" in chain.root ? chain.root.name : chain.root.type} is not defined`;
      namespace = start.namespace;
      const outcome = follows(start.receiver, chain, 0, index);
      if ("error" in outcome) return outcome.error;
      if (statement.type === "const") variables.set(statement.name, { ...outcome, namespace });
      return null;
    },
    namespace: () => namespace,
  };
}

const inNamespace = (name: string): Start => ({ receiver: { kind: "namespace", name }, namespace: name });
const atSocket = (member: Member | undefined): Start | undefined =>
  member && { receiver: { kind: "socket", member }, namespace: member.namespace };
