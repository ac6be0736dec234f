import type { Host, Lab } from "../../../../server/lab/host.ts";
import { type Failure, fail, type Result } from "../../../../server/lab/result.ts";
import type { Scene } from "../../../../server/lab/scene/scene.ts";
import type { Trace } from "../../../../server/lab/trace.ts";
import type { AskedQuestion } from "../../../../server/lesson/asked.ts";

/** What is run: some steps, then an expression. */
export type AskedRun = Pick<AskedQuestion, "steps" | "sender" | "source">;

/**
 * Runs something for real on a lab of its own that nobody sees, and closes it.
 *
 * Errors: as Host.open and Lab.run; host/unavailable where no host, or no parser, can be had.
 */
export async function quietRun(host: () => Promise<Host>, scene: Scene, asked: AskedRun): Promise<Result<Trace>> {
  const here = await host().catch(() => null);
  if (here === null) return fail("host/unavailable");
  const losses: Failure[] = [];
  const opened = await here.open(scene, (failure) => void losses.push(failure));
  if (!opened.ok) return opened;
  try {
    const done = await runOn(opened.value, asked);
    return losses[0] ?? done;
  } finally {
    await opened.value.close();
  }
}

async function runOn(lab: Lab, { steps, sender, source }: AskedRun): Promise<Result<Trace>> {
  for (const step of steps) {
    const done = await lab.run(step);
    if (!done.ok) return done;
  }
  const grammar = await import("../../panel/grammar.ts").then(
    (loaded) => loaded.grammar,
    () => null,
  );
  if (grammar === null) return fail("host/unavailable");
  const clients = lab.state().clients.map(({ name }) => name);
  const expression = grammar.parse(source, { clients, hasSocket: sender.type === "client" });
  return expression.ok ? lab.run({ type: "run", sender, source, expression: expression.value }) : expression;
}
