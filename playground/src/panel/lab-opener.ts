import { type ReadonlySignal, signal } from "@preact/signals";
import type { Host, Lab } from "../../../server/lab/host.ts";
import { type Failure, fail, type Result } from "../../../server/lab/result.ts";
import type { Scene } from "../../../server/lab/scene/scene.ts";

/** Opens labs on a host that is asked for on the first need. */
export interface LabOpener {
  /** Where labs run, as the host says it; null until one has been opened, and after `forget`. */
  readonly place: ReadonlySignal<string | null>;
  /**
   * A lab of the scene; `onGone` is called when that lab is lost.
   *
   * Errors: host/unavailable (the host could not be had; it is asked for again), as Host.open, and lab/closed where the
   *         signal was aborted: nothing is left open then.
   */
  open(scene: Scene, onGone: (lab: Lab, failure: Failure) => void, signal: AbortSignal): Promise<Result<Lab>>;
  /** Nothing runs any more. */
  forget(): void;
  /** Ends the host. */
  close(): Promise<void>;
}

/** An opener with no host yet. Errors: none. */
export function createLabOpener(host: () => Promise<Host>): LabOpener {
  const place = signal<string | null>(null);
  let home: Promise<Host> | null = null;

  return {
    place,
    async open(scene, onGone, signal) {
      home ??= host();
      const here = await home.catch(() => null);
      if (here === null) {
        home = null;
        return fail("host/unavailable");
      }
      let mine: Lab | null = null;
      let goneEarly: Failure | null = null;
      const opened = await here.open(
        scene,
        (failure) => {
          if (mine === null) goneEarly = failure;
          else onGone(mine, failure);
        },
        signal,
      );
      if (!opened.ok) return opened;
      mine = opened.value;
      if (signal.aborted) {
        await mine.close();
        return fail("lab/closed");
      }
      if (goneEarly !== null) return goneEarly;
      place.value = here.place;
      return opened;
    },
    forget() {
      place.value = null;
    },
    async close() {
      const old = home;
      home = null;
      await old?.then((here) => here.close()).catch(() => undefined);
    },
  };
}
