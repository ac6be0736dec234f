import { parseExpression } from "../lab/expression/parse.ts";
import type { Scene } from "../lab/scene/scene.ts";
import type { Sender, Step } from "../lab/step.ts";
import type { Claim, Conditions, Trial } from "./lesson.ts";
import type { Problem } from "./problem.ts";
import { parseSender, parseStep } from "./steps.ts";
import { fieldOf, type ReadBlock } from "./yaml-block.ts";

/** Collects problems of one file. */
export interface Reader {
  readonly file: string;
  readonly problems: Problem[];
}

/** Where a field stands: its block and the path inside it. */
export interface Place {
  readonly name: string;
  readonly block: Pick<ReadBlock<unknown>, "lineOf">;
  readonly path: readonly (string | number)[];
}

/** Adds a problem at a field. */
export function report({ file, problems }: Reader, { name, block, path }: Place, message: string): void {
  problems.push({ file, line: block.lineOf(path), field: fieldOf(name, path), message });
}

interface TypedTrial {
  readonly after: readonly string[];
  readonly sender: string;
  readonly emit: string;
}

/**
 * A run as an author typed it, checked against the scene.
 *
 * Errors: null when a step, the sender or the expression cannot be used; each problem is reported at its field.
 */
export function readTrial(reader: Reader, typed: TypedTrial, scene: Scene, place: Place, emitPath = place.path) {
  const at = (...keys: (string | number)[]) => ({ ...place, path: [...place.path, ...keys] });
  const steps: Step[] = [];
  for (const [index, sentence] of typed.after.entries()) {
    const step = parseStep(sentence, scene);
    if ("message" in step) report(reader, at("after", index), step.message);
    else steps.push(step);
  }
  const sender = parseSender(typed.sender, scene);
  if ("message" in sender) {
    report(reader, at("sender"), sender.message);
    return null;
  }
  const trial = expressionOf(typed.emit, sender, scene);
  if (!trial.ok) {
    report(reader, { ...place, path: [...emitPath, "emit"] }, trial.message);
    return null;
  }
  return { scene: "scene-1", steps, sender, source: typed.emit, expression: trial.value } satisfies Trial;
}

/** The tree of an expression on a scene; a failure's message tells the column too. */
export function expressionOf(source: string, sender: Sender, scene: Scene) {
  const clients = scene.clients.map(({ name }) => name);
  const parsed = parseExpression(source, { clients, hasSocket: sender.type === "client" });
  if (parsed.ok || parsed.at === undefined) return parsed;
  return { ...parsed, message: `column ${parsed.at.offset + 1}: ${parsed.message}` };
}

const noConditions: Conditions = {
  received: null,
  notReceived: null,
  events: null,
  acks: null,
  returned: null,
  rooms: null,
  connected: null,
  volatile: null,
};

interface TypedClaim extends TypedTrial {
  readonly received?: ReadonlyMap<string, number> | undefined;
  readonly error?: string | undefined;
}

/** Claims of an `expect` block. Errors: those that cannot be run are left out and reported. */
export function readClaims(reader: Reader, block: ReadBlock<readonly TypedClaim[]>, scene: Scene): Claim[] {
  const names = scene.clients.map(({ name }) => name);
  return block.value.flatMap((typed, index) => {
    const place = { name: "expect", block, path: [index] };
    const trial = readTrial(reader, typed, scene, place);
    for (const name of typed.received?.keys() ?? []) {
      const sender = names.includes(name) ? null : parseSender(name, scene);
      if (sender && "message" in sender) report(reader, { ...place, path: [index, "received"] }, sender.message);
    }
    if (typed.received === undefined && typed.error === undefined) {
      report(reader, place, "claims nothing; add received or error.");
    }
    if (trial === null) return [];
    const claim = { line: block.lineOf([index]), field: fieldOf("expect", [index]) };
    const received = typed.received === undefined ? null : Object.fromEntries(typed.received);
    const conditions = { ...noConditions, received };
    return [{ ...trial, ...claim, conditions, error: typed.error ?? null, afterwards: null, reasons: null }];
  });
}
