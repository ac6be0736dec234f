import type { AddressStep } from "../../../server/lab/address.ts";
import { type Failure, fail, ok, type Result } from "../../../server/lab/result.ts";
import type { Sender, Step } from "../../../server/lab/step.ts";
import type { Trace } from "../../../server/lab/trace.ts";
import type { Composer } from "./composer-state.ts";
import type { Grammar } from "./grammar.ts";
import type { LabSession } from "./lab-session.ts";
import { createTurns } from "./turns.ts";

/** What a link in the text, an address or a receipt asks the panel to do, in this order: steps, fill the box, run it. */
export interface Drive {
  /** A run's code is text here: it is parsed when its turn comes, with the clients that are there then. */
  readonly steps: readonly AddressStep[];
  readonly sender: Sender | null;
  readonly source: string | null;
  readonly isRun: boolean;
}

/** Follows links one after the other. */
export interface Links {
  /** Errors: of the first step that failed, which is told to the reader; lab/closed when it was abandoned. */
  drive(wanted: Drive): Promise<Result<Trace | null>>;
  /** What is being followed, or waits for it, goes no further. */
  abandon(): void;
}

interface LinkParts {
  readonly session: LabSession;
  readonly composer: Composer;
  readonly grammar: () => Promise<Grammar>;
  readonly doStep: (step: Step) => Promise<Result<Trace>>;
  readonly runBox: () => Promise<Result<Trace>>;
  readonly say: (failure: Failure | null) => void;
}

/** The failure where a script of this page is gone, as offline or after an update. */
export const missingPart = fail(
  "host/unavailable",
  "A part of this page could not be loaded. Reload the page to try again.",
);

/** What follows links on one panel. Errors: none. */
export function createLinks({ session, composer, grammar, doStep, runBox, say }: LinkParts): Links {
  const turns = createTurns();

  /** A step whose code may still be text. */
  async function doWritten(step: AddressStep): Promise<Result<Trace>> {
    if (step.type !== "run") return doStep(step);
    const begun = await session.start();
    if (!begun.ok) return begun;
    const clients = begun.value.clients.map(({ name }) => name);
    const parsed = await grammar().then(
      ({ parse }) => parse(step.source, { clients, hasSocket: step.sender.type === "client" }),
      () => missingPart,
    );
    return parsed.ok ? doStep({ ...step, expression: parsed.value }) : parsed;
  }

  return {
    drive: (wanted) =>
      turns.take(async (signal): Promise<Result<Trace | null>> => {
        say(null);
        for (const step of wanted.steps) {
          const done = signal.aborted ? fail("lab/closed") : await doWritten(step);
          if (done.ok) continue;
          // A lost lab is told by its status; nothing else needs to be said then.
          if (!signal.aborted && session.status.value.type !== "lost") say(done);
          return done;
        }
        if (signal.aborted) return fail("lab/closed");
        if (wanted.sender !== null) composer.setSender(wanted.sender);
        if (wanted.source !== null) composer.setSource(wanted.source);
        composer.settle();
        return wanted.isRun ? runBox() : ok(null);
      }),
    abandon: turns.abandon,
  };
}
