import * as words from "#words/steps.ts";
import { parseExpression } from "../../../server/lab/expression/parse.ts";
import { type Failure, fail, ok, type Result } from "../../../server/lab/result.ts";
import type { AddressStep } from "../../../server/lab/share/address.ts";
import type { Sender, Step } from "../../../server/lab/step.ts";
import type { Trace } from "../../../server/lab/trace.ts";
import { checkStep } from "./check-step.ts";
import type { Composer } from "./composer-state.ts";
import type { LabSession } from "./lab-session.ts";

/** What a link in the text, an address or a receipt asks the panel to do, in this order: steps, fill the box, run it. */
export interface Drive {
  /** A run's code is text here: it is parsed when its turn comes, with the clients that are there then. */
  readonly steps: readonly AddressStep[];
  readonly sender: Sender | null;
  readonly source: string | null;
  readonly isRun: boolean;
}

interface LinkParts {
  readonly session: LabSession;
  readonly composer: Composer;
  readonly doStep: (step: Step) => Promise<Result<Trace>>;
  readonly runBox: (signal: AbortSignal) => Promise<Result<Trace>>;
  readonly say: (failure: Failure | null) => void;
}

/**
 * Does what a link asks of one panel, within the turn of whoever calls it.
 *
 * Errors: that of the first step that failed, which the reader is told; lab/closed once the signal is aborted.
 */
export async function followLink(parts: LinkParts, wanted: Drive, signal: AbortSignal): Promise<Result<Trace | null>> {
  const { session, composer, runBox, say } = parts;
  say(null);
  for (const step of wanted.steps) {
    const done = signal.aborted ? fail("lab/closed") : await doWritten(step, parts);
    if (done.ok) continue;
    // A lost lab is told by its status; nothing else needs to be said then.
    if (!signal.aborted && session.status.value.type !== "lost") say(done);
    return done;
  }
  if (signal.aborted) return fail("lab/closed");
  const { sender } = wanted;
  // Another sender in its place would be another experiment under this one's name.
  if (sender?.type === "client" && !session.state.value.clients.some(({ name }) => name === sender.name)) {
    const unknown = fail("step/unknown-client", words.unknownSender(sender.name));
    say(unknown);
    return unknown;
  }
  if (sender !== null) composer.setSender(sender);
  if (wanted.source !== null) composer.setSource(wanted.source);
  composer.settle();
  return wanted.isRun ? runBox(signal) : ok(null);
}

/** A step whose code may still be text. */
async function doWritten(step: AddressStep, { session, doStep }: LinkParts): Promise<Result<Trace>> {
  if (step.type !== "run") {
    const allowed = checkStep(session.state.value, step);
    return allowed.ok ? doStep(step) : allowed;
  }
  const begun = await session.start();
  if (!begun.ok) return begun;
  const clients = begun.value.clients.map(({ name }) => name);
  const parsed = parseExpression(step.source, { clients, hasSocket: step.sender.type === "client" });
  return parsed.ok ? doStep({ ...step, expression: parsed.value }) : parsed;
}
