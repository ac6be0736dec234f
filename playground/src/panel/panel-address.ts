import { effect } from "@preact/signals";
import type { Clock } from "./clock.ts";
import type { PanelStore } from "./panel-store.ts";
import type { Share } from "./share.ts";

const quietBeforeWriteMs = 400;

interface AddressParts {
  readonly share: () => Promise<Share>;
  readonly clock: Clock;
  readonly write: (fragment: string) => void;
  /** Whether the address follows what the reader does, as in the playground. */
  readonly isKept: boolean;
}

/**
 * Opens the experiment that the address holds, and keeps the address in step with the panel where the page wants that.
 *
 * Errors: none; a broken address is told at the panel's top with its text, and the panel stays as the page made it.
 */
export function createPanelAddress(store: PanelStore, { share, clock, write, isKept }: AddressParts) {
  let callOff = () => {};
  let isOpening = false;
  let isHeld = false;

  let opening: Promise<void> = Promise.resolve();

  async function open(fragment: string): Promise<void> {
    if (fragment.includes("=")) {
      opening = openExperiment(fragment);
      return opening;
    }
    // A skip link put its own place there; the experiment comes back, and the focus stays where the link led.
    await opening.catch(() => undefined);
    if (isKept && isHeld) await writeNow();
  }

  async function openExperiment(fragment: string): Promise<void> {
    isOpening = true;
    try {
      const { isAddress, parse } = await share();
      if (!isAddress(fragment)) return;
      const experiment = parse(fragment);
      const opened = experiment.ok ? await store.openExperiment(experiment.value) : experiment;
      isHeld = true;
      // What is said about a link is said with the link; the expression's own mistakes are told at the box.
      if (!opened.ok && (!experiment.ok || store.notice.value === opened)) store.say(opened, fragment);
    } finally {
      isOpening = false;
    }
  }

  async function writeNow() {
    const { scene, runs, sender, source } = store;
    const steps = runs.value.map(({ trace }) => trace.step);
    const what = { scene: scene.value, steps, sender: sender.value, source: source.value };
    const fragment = (await share().catch(() => null))?.fragment(what, false);
    if (typeof fragment !== "string") return;
    isHeld = true;
    write(fragment);
  }

  let last = "";
  const stop = effect(() => {
    if (!isKept) return;
    const seen = JSON.stringify([store.scene.value, store.runs.value.length, store.sender.value, store.source.value]);
    const isFirst = last === "";
    if (seen === last) return;
    last = seen;
    // What the page began with is its plain address; a link being opened is in the address already.
    if (isFirst || isOpening) return;
    callOff();
    callOff = clock.after(quietBeforeWriteMs, () => void writeNow());
  });

  return {
    open,
    close() {
      callOff();
      stop();
    },
  };
}
