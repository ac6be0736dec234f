import { parseExpression } from "../lab/expression/parse.ts";
import type { Scene } from "../lab/scene/scene.ts";
import type { Sender, Step } from "../lab/step.ts";
import type { Run } from "./lesson.ts";
import type { Problem } from "./problem.ts";
import { parseSender, parseStep } from "./steps.ts";
import { fieldOf, type ReadBlock } from "./yaml-block.ts";

/** Collects problems of one file, and the names given in it with the line each stands on. */
export interface Reader {
  readonly file: string;
  readonly problems: Problem[];
  readonly names: Map<string, number>;
  /** Scenes that could not be read: of what is done on them nothing can be said. */
  readonly unknown: Set<Scene>;
}

/** Where a field stands: its block and the path inside it. */
export interface Place {
  readonly name: string;
  readonly block: Pick<ReadBlock<unknown>, "lineOf" | "isFaulty">;
  readonly path: readonly (string | number)[];
}

/** A field under a place. */
export function under(place: Place, ...keys: (string | number)[]): Place {
  return { ...place, path: [...place.path, ...keys] };
}

/** Line and field of a place, as problems tell it. */
export function writtenAt({ name, block, path }: Place) {
  return { line: block.lineOf(path), field: fieldOf(name, path) };
}

/** Adds a problem at a field, unless one of its own was told already: what follows from that one is none of the author's. */
export function report({ file, problems }: Reader, place: Place, message: string): void {
  if (!place.block.isFaulty(place.path)) problems.push({ file, ...writtenAt(place), message });
}

/** What is read at a place, or null when that, or the place itself, has problems: it is not to be run. */
export function soundOrNull<T>(reader: Reader, place: Place, read: () => T): T | null {
  const before = reader.problems.length;
  const value = read();
  return reader.problems.length > before || place.block.isFaulty(place.path) ? null : value;
}

/** Keeps an author's name for the page. Errors: one that stands already, or that the page gives itself, is reported. */
export function takeName({ file, problems, names }: Reader, name: string, written: ReturnType<typeof writtenAt>): void {
  const earlier = names.get(name);
  const isOurs = /^(scene|predict|calls|goal|inventory|diagram)-\d/.test(name);
  if (earlier !== undefined) {
    problems.push({ file, ...written, message: `${name} is the name of something else already, at line ${earlier}.` });
  } else if (isOurs) {
    problems.push({ file, ...written, message: `${name} is a name that the page gives by itself; pick another.` });
  } else names.set(name, written.line);
}

/** Steps as an author typed them. Errors: those that cannot be read are left out and reported at their place. */
export function readSteps(reader: Reader, sentences: readonly string[], scene: Scene, place: Place): Step[] {
  if (reader.unknown.has(scene)) return [];
  return sentences.flatMap((sentence, index) => {
    const step = parseStep(sentence, scene);
    if (!("message" in step)) return [step];
    report(reader, under(place, index), step.message);
    return [];
  });
}

/** Who runs something. Errors: null; somebody unknown is reported. */
export function readSender(reader: Reader, typed: string, scene: Scene, place: Place): Sender | null {
  if (reader.unknown.has(scene) || place.block.isFaulty(place.path)) return null;
  const sender = parseSender(typed, scene);
  if (!("message" in sender)) return sender;
  report(reader, place, sender.message);
  return null;
}

/** What a sender runs. Errors: null, also where nobody can be said to run it; code that cannot be run is reported. */
export function readRun(reader: Reader, sender: Sender | null, source: string, scene: Scene, place: Place): Run | null {
  if (reader.unknown.has(scene)) return null;
  // Whoever it is, a client has all that the server has.
  const expression = expressionOf(source, sender ?? { type: "client", name: "" }, scene);
  if (expression.ok) return sender && { sender, source, expression: expression.value };
  report(reader, place, expression.message);
  return null;
}

/** The tree of an expression on a scene; a failure's message tells the column too. */
export function expressionOf(source: string, sender: Sender, scene: Scene) {
  const clients = scene.clients.map(({ name }) => name);
  const parsed = parseExpression(source, { clients, hasSocket: sender.type === "client" });
  if (parsed.ok || parsed.at === undefined) return parsed;
  return { ...parsed, message: `column ${parsed.at.offset + 1}: ${parsed.message}` };
}
