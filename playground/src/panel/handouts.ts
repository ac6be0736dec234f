import { type ReadonlySignal, signal } from "@preact/signals";
import type { Scene } from "../../../server/lab/scene/scene.ts";
import type { Run } from "./lab-session.ts";
import type { Repeatable, Share } from "./share.ts";

/** What was made of a receipt for somebody else. `text` is null when it could not be made. */
export interface ReceiptHandout {
  readonly runId: number;
  readonly type: "link" | "script";
  readonly text: string | null;
  readonly isCopied: boolean;
}

/** A text that was to be copied, and whether it was. */
export interface Copied {
  readonly text: string;
  readonly isCopied: boolean;
}

/** What the reader takes away: links, scripts, ids. Where there is no clipboard, the text is shown instead. */
export interface Handouts {
  readonly receipt: ReadonlySignal<ReceiptHandout | null>;
  readonly id: ReadonlySignal<Copied | null>;
  /** Copies the address of this very experiment: the scene, the steps before it, the sender and the expression. */
  copyLink(run: Run): Promise<void>;
  /** Copies the same experiment as a script that runs on Node. */
  copyScript(run: Run): Promise<void>;
  copyId(id: string): Promise<void>;
  clear(): void;
}

interface HandoutParts {
  readonly scene: ReadonlySignal<Scene>;
  readonly runs: ReadonlySignal<readonly Run[]>;
  readonly share: () => Promise<Share>;
  readonly copy: (text: string) => Promise<void>;
  readonly address: () => string;
}

/** The panel's handouts. Errors: none thrown; a refused clipboard gives `isCopied: false`. */
export function createHandouts({ scene, runs, share, copy, address }: HandoutParts): Handouts {
  const receipt = signal<ReceiptHandout | null>(null);
  const id = signal<Copied | null>(null);

  const copied = (text: string) =>
    copy(text).then(
      () => true,
      () => false,
    );

  async function handOut(
    run: Run,
    type: ReceiptHandout["type"],
    make: (share: Share, what: Repeatable) => string | null,
  ) {
    const made = await share().then(
      (parts) => {
        const experiment = parts.experiment(scene.value, runs.value, run);
        return experiment === null ? null : make(parts, experiment);
      },
      () => null,
    );
    receipt.value = { runId: run.id, type, text: made, isCopied: made !== null && (await copied(made)) };
  }

  return {
    receipt,
    id,
    copyLink: (run) => handOut(run, "link", (parts, what) => parts.link(address(), what)),
    copyScript: (run) => handOut(run, "script", (parts, what) => parts.script(what)),
    async copyId(text) {
      id.value = { text, isCopied: await copied(text) };
    },
    clear() {
      receipt.value = null;
      id.value = null;
    },
  };
}
