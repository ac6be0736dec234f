import { computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Failure, Result } from "../../../server/lab/result.ts";
import type { ClientSpec } from "../../../server/lab/scene.ts";
import type { LabState } from "../../../server/lab/state.ts";
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
  readonly state: ReadonlySignal<LabState>;
  readonly doStep: (step: Step) => Promise<Result<Trace>>;
  /** Judges a list of clients as a scene would be judged. */
  readonly checkClients: (clients: readonly ClientSpec[]) => Promise<Result<unknown>>;
}

/** The state of the clients' menus. Errors: none thrown; a failure is `problem`. */
export function createClientMenu({ state, doStep, checkClients }: ClientMenuParts): ClientMenuState {
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
    const changed = clientsAfter(state.value, step);
    const allowed = changed === null ? null : await checkClients(changed);
    const done = allowed !== null && !allowed.ok ? allowed : await doStep(step);
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

/** The clients as a scene would list them after the step, the changed one last; null when no name or room is new. */
function clientsAfter({ clients }: LabState, step: Step): readonly ClientSpec[] | null {
  const others = (changed: string) =>
    clients.filter(({ name }) => name !== changed).map(({ name, namespace }) => ({ name, namespace, rooms: [] }));
  const specOf = (wanted: string) => {
    const client = clients.find(({ name }) => name === wanted);
    return { name: wanted, namespace: client?.namespace ?? "/", rooms: [] };
  };
  if (step.type === "add") return [...others(""), step.client];
  if (step.type === "rename") return [...others(step.client), { ...specOf(step.client), name: step.to }];
  if (step.type === "join") return [...others(step.client), { ...specOf(step.client), rooms: [step.room] }];
  return null;
}
