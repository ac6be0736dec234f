import type { LabState } from "../../../server/lab/state.ts";
import type { Step } from "../../../server/lab/step.ts";
import type { Run } from "./lab-session.ts";

/** One client through all its names. */
export interface ClientColumn {
  readonly key: string;
  /** Its name now, or the last one it had. */
  readonly label: string;
  readonly isGone: boolean;
  /** Its name before each run, by the run's id; absent where it was not there. */
  readonly namesByRun: ReadonlyMap<number, string>;
}

/** Every client that was ever there, followed through renames. Shape: those here in scene order, then those removed. */
export function clientColumns(runs: readonly Run[], state: LabState): readonly ClientColumn[] {
  const seen: { key: string; name: string; isGone: boolean; namesByRun: Map<number, string> }[] = [];
  const here = (name: string) => {
    const known = seen.find((column) => !column.isGone && column.name === name);
    if (known) return known;
    const column = { key: `client ${seen.length}`, name, isGone: false, namesByRun: new Map<number, string>() };
    seen.push(column);
    return column;
  };
  for (const { id, trace } of runs) {
    for (const { name } of trace.before.clients) here(name).namesByRun.set(id, name);
    follow(trace.step, here);
  }
  const present = state.clients.map(({ name }) => here(name));
  const gone = seen.filter((column) => !present.includes(column));
  return [...present, ...gone].map(({ key, name, namesByRun }) => ({
    key,
    label: name,
    isGone: !state.clients.some((client) => client.name === name) || gone.some((column) => column.key === key),
    namesByRun,
  }));
}

function follow(step: Step, here: (name: string) => { name: string; isGone: boolean }): void {
  if (step.type === "rename") here(step.client).name = step.to;
  if (step.type === "remove") here(step.client).isGone = true;
}
