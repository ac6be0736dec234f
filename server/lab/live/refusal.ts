import * as words from "#words/steps.ts";
import { type Failure, fail } from "../result.ts";
import { clientNameKey, parseClientName } from "../scene/client-name.ts";
import type { ClientState, LabState } from "../state.ts";
import type { Step } from "../step.ts";

/**
 * Why a step cannot be done as things are, or null.
 *
 * Errors: none; the failures are the answer (step/unknown-client, step/disconnected, step/not-allowed).
 */
export function refusalOf(step: Step, { clients }: LabState): Failure | null {
  const named = (name: string) => clients.find((client) => client.name === name);
  const unknown = (name: string) => fail("step/unknown-client", words.unknownClient(name));
  const unfit = (name: string) => {
    const parsed = parseClientName(name);
    return parsed.ok ? null : parsed;
  };
  const taken = (name: string, except?: ClientState) => {
    const other = clients.find((each) => each !== except && clientNameKey(each.name) === clientNameKey(name));
    return other ? fail("step/not-allowed", words.nameTaken(other.name)) : null;
  };

  if (step.type === "add") return unfit(step.client.name) ?? taken(step.client.name);
  if (step.type === "run") {
    if (step.sender.type === "server") return null;
    const sender = named(step.sender.name);
    if (!sender) return unknown(step.sender.name);
    return sender.isConnected ? null : offline(sender.name);
  }
  const client = named(step.client);
  if (!client) return unknown(step.client);
  switch (step.type) {
    case "rename":
      return unfit(step.to) ?? taken(step.to, client);
    case "connect":
      return client.isConnected ? fail("step/not-allowed", words.connectedAlready(client.name)) : null;
    case "remove":
      return null;
    default:
      return client.isConnected ? null : offline(client.name);
  }
}

const offline = (name: string) => fail("step/disconnected", words.disconnected(name));
