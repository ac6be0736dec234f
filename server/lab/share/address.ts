import * as words from "#words/addresses.ts";
import { ok, type Result } from "../result.ts";
import type { Scene } from "../scene/scene.ts";
import type { Sender } from "../step.ts";
import { readScene, writeRecovery, writeScene } from "./address-scene.ts";
import { type AddressStep, readSender, readStep, writeSender, writeStep } from "./address-steps.ts";
import { readPart, refuseAddress, writeCode } from "./address-text.ts";

export type { AddressStep };

/** What a link brings to a panel; null is the page's own. */
export interface Experiment {
  readonly scene: Scene | null;
  /** Done one after the other before the code is shown. */
  readonly steps: readonly AddressStep[];
  readonly sender: Sender | null;
  readonly source: string | null;
  /** Run at once, or wait for the reader. */
  readonly isRun: boolean;
}

const longest = 16_000;
const keys = ["scene", "recovery", "do", "from", "emit"];
/** An address ends with one of these, so that one that was cut off is known by it. */
const ends = new Map([
  ["run", true],
  ["wait", false],
]);

/**
 * The experiment as the fragment of an address: `#scene=ana:general;bo&from=ana&emit=io.emit(%22msg%22)&run`.
 *
 * Shape:  begins with "#"; letters, digits and a few safe signs; `parseAddress` gives the same experiment again, with
 *         empty server options left out.
 * Errors: none.
 */
export function printAddress({ scene, steps, sender, source, isRun }: Experiment): string {
  const recovery = scene?.serverOptions?.connectionStateRecovery;
  const parts = [
    ...(scene === null ? [] : [`scene=${writeScene(scene)}`]),
    ...(recovery === undefined ? [] : [`recovery=${writeRecovery(recovery)}`]),
    ...steps.map((step) => `do=${writeStep(step)}`),
    ...(sender === null ? [] : [`from=${writeSender(sender)}`]),
    ...(source === null ? [] : [`emit=${writeCode(source)}`]),
    isRun ? "run" : "wait",
  ];
  return `#${parts.join("&")}`;
}

/** Whether a fragment means to be an experiment: a heading's address, or none, does not. Errors: none. */
export function isAddress(fragment: string): boolean {
  return new RegExp(`^#?(${keys.join("|")})=`).test(fragment);
}

/**
 * The experiment of a fragment, with or without its "#".
 *
 * Shape:  code is text still; `maxClients` as for a scene. Names are checked, but not that the scene has them.
 * Errors: address/invalid, with a sentence for the reader; anything may be in an address.
 */
export function parseAddress(fragment: string, { maxClients = 1000 } = {}): Result<Experiment> {
  if (fragment.length > longest) return refuseAddress("", words.tooLong);
  // Mail and chat programs write & as &amp; and take the full stop after a link for a part of it.
  const parts = fragment.replace(/^#/, "").replace(/&amp;/g, "&").split("&");
  const isRun = ends.get((parts.pop() ?? "").replace(/=?[^a-z]*$/, ""));
  if (isRun === undefined) return refuseAddress("", words.endMissing);
  const values = new Map<string, string[]>();
  for (const part of parts) {
    const [, key = "", value = ""] = /^([^=]*)(?:=(.*))?$/s.exec(part) ?? [];
    if (!keys.includes(key)) return refuseAddress("", words.unknownPart);
    values.set(key, [...(values.get(key) ?? []), value]);
  }
  for (const [key, given] of values) {
    if (key !== "do" && given.length > 1) return refuseAddress(key, words.twice(key));
  }
  return experimentOf((key) => values.get(key) ?? [], isRun, maxClients);
}

function experimentOf(valuesOf: (key: string) => string[], isRun: boolean, maxClients: number): Result<Experiment> {
  const [sceneText] = valuesOf("scene");
  const [recovery = null] = valuesOf("recovery");
  if (sceneText === undefined && recovery !== null) return refuseAddress("recovery", words.sceneMissing);
  const scene = sceneText === undefined ? ok(null) : readScene(sceneText, recovery, maxClients);
  if (!scene.ok) return scene;
  const steps: AddressStep[] = [];
  for (const text of valuesOf("do")) {
    const step = readStep(text);
    if (!step.ok) return step;
    steps.push(step.value);
  }
  const [senderText] = valuesOf("from");
  const sender = senderText === undefined ? ok(null) : readSender(senderText);
  if (!sender.ok) return sender;
  const [sourceText] = valuesOf("emit");
  const source = sourceText === undefined ? ok(null) : readPart(sourceText);
  if (!source.ok) return source;
  return ok({ scene: scene.value, steps, sender: sender.value, source: source.value, isRun });
}
