import type { Scene } from "../lab/scene/scene.ts";
import type { Step } from "../lab/step.ts";
import { driveAddress } from "./drive-address.ts";
import type { DriveLink, LessonScene } from "./lesson.ts";
import { expressionOf } from "./reader.ts";
import { parseDrive } from "./steps.ts";

/** The sentences of a driving link, where they stand. */
interface TypedDrive {
  readonly line: number;
  readonly label: string;
  readonly text: string;
}

/**
 * A driving link from its sentences.
 *
 * Shape:  `inAddress` is the scene as the address has to hold it; `last` the link before it in the text, for `then`.
 * Errors: `message` says what cannot be done.
 */
export function driveOf(
  { line, label, text }: TypedDrive,
  { id, scene }: LessonScene,
  inAddress: Scene | null,
  last: DriveLink | null,
): DriveLink | { readonly message: string } {
  const drive = parseDrive(text, scene);
  if ("message" in drive) return drive;
  const { begins, steps, expression } = drive;
  if (begins === "then" && last?.scene !== id) {
    return { message: "begins with then, and no link of this scene stands before it." };
  }
  const before = begins === "then" && last ? doneBy(last) : [];
  // Without a step there is only the scene to tell.
  const addressScene = steps.length === 0 && expression === null ? scene : inAddress;
  const link = { line, label, scene: id, begins, before, steps };
  const all = [...before, ...steps];
  if (expression === null)
    return { ...link, href: driveAddress({ scene: addressScene, steps: all, run: null }), run: null };
  const { sender, source, isRun } = expression;
  const parsed = expressionOf(source, sender, scene);
  if (!parsed.ok) return { message: `${source}: ${parsed.message}` };
  const href = driveAddress({ scene: inAddress, steps: all, run: expression });
  return { ...link, href, run: { sender, source, expression: parsed.value, isRun } };
}

/** All that a link has done, and those it went on from. */
function doneBy({ before, steps, run }: DriveLink): Step[] {
  const ran: Step[] = run?.isRun
    ? [{ type: "run", sender: run.sender, source: run.source, expression: run.expression }]
    : [];
  return [...before, ...steps, ...ran];
}
