import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Failure, Result } from "../../../server/lab/result.ts";
import type { Step } from "../../../server/lab/step.ts";
import type { Trace } from "../../../server/lab/trace.ts";

/** Which client's menu is open, and what went wrong in it. `add` is the form for a new client. */
export type OpenMenu =
  | { readonly type: "client"; readonly name: string; readonly anchor: Element }
  | { readonly type: "add"; readonly anchor: Element };

/** The clients' menus: one open at a time, a failed step is told where it was asked for. */
export interface ClientMenuState {
  readonly open: ReadonlySignal<OpenMenu | null>;
  /** The client whose menu is open, or null. */
  readonly selected: ReadonlySignal<string | null>;
  readonly problem: ReadonlySignal<Failure | null>;
  /** True while a step asked for here is being done. */
  readonly isBusy: ReadonlySignal<boolean>;
  show(menu: OpenMenu): void;
  hide(): void;
  /** Does the step; the menu closes when it worked, and stays with the reason when it did not. */
  ask(step: Step): Promise<void>;
}

interface ClientMenuParts {
  readonly doStep: (step: Step) => Promise<Result<Trace>>;
}

/** The state of the clients' menus. Errors: none thrown; a failure is `problem`. */
export function createClientMenu({ doStep }: ClientMenuParts): ClientMenuState {
  const open = signal<OpenMenu | null>(null);
  const problem = signal<Failure | null>(null);
  const isBusy = signal(false);

  const selected = computed(() => (open.value?.type === "client" ? open.value.name : null));

  const hide = () => {
    open.value = null;
    problem.value = null;
  };

  async function ask(step: Step) {
    isBusy.value = true;
    const asked = open.value;
    const done = await doStep(step);
    isBusy.value = false;
    if (open.value !== asked) return;
    if (done.ok) hide();
    else problem.value = done;
  }

  return {
    open,
    selected,
    problem,
    isBusy,
    show(menu) {
      problem.value = null;
      open.value = menu;
    },
    hide,
    ask,
  };
}
