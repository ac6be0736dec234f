import { computed, type ReadonlySignal, signal } from "@preact/signals";
import * as words from "#words/composer.ts";
import type { Expression } from "../../../server/lab/expression/tree.ts";
import { type Failure, fail, type Result } from "../../../server/lab/result.ts";
import type { LabState } from "../../../server/lab/state.ts";
import type { Sender } from "../../../server/lab/step.ts";
import type { Clock } from "./clock.ts";
import type { Grammar } from "./grammar.ts";
import { createHistory } from "./history.ts";
import type { LabStatus } from "./lab-session.ts";
import type { TextStorage } from "./storage.ts";

const quietBeforeProblemMs = 600;
const longestTextUnits = 20_000;

/** What is typed and by whom it would be run: text, sender, what stands in the way. */
export interface Composer {
  readonly source: ReadonlySignal<string>;
  readonly sender: ReadonlySignal<Sender>;
  /** What is wrong with the text, once the reader has stopped typing. */
  readonly problem: ReadonlySignal<Failure | null>;
  /** Why Run cannot be pressed now, as a sentence; null when it can. */
  readonly obstacle: ReadonlySignal<string | null>;
  /** What Socket.IO will not say: a room without members. Not errors. */
  readonly notes: ReadonlySignal<readonly string[]>;
  setSource(source: string): void;
  setSender(sender: Sender): void;
  /** Loads the grammar if it is not here yet; called on the first focus. */
  wake(): Promise<void>;
  /** The reader left the box, or asked to run: say now what is wrong. */
  settle(): void;
  older(): void;
  newer(): void;
  /** The checked tree of a text, told at the box when it is no tree. Errors: expression/*, host/unavailable (no grammar). */
  expression(text: string, sender: Sender): Promise<Result<Expression>>;
  /** Puts a text at the newest end of the history. */
  remember(text: string): void;
  /** The chosen sender has another name now. */
  renamed(from: string, to: string): void;
  close(): void;
}

interface ComposerParts {
  readonly state: ReadonlySignal<LabState>;
  readonly status: ReadonlySignal<LabStatus>;
  readonly grammar: () => Promise<Grammar>;
  readonly storage: TextStorage;
  readonly clock: Clock;
  readonly source: string;
  readonly sender: Sender | null;
}

/** The composer's state. Errors: none thrown; blocked storage and a chunk that cannot be loaded are met. */
export function createComposer({ state, status, storage, clock, ...parts }: ComposerParts): Composer {
  const source = signal(parts.source);
  const chosen = signal(parts.sender);
  const grammar = signal<Grammar | null>(null);
  const isSettled = signal(true);
  const history = createHistory(storage);
  let callOff = () => {};

  const sender = computed<Sender>(() => senderIn(state.value, chosen.value));
  const parse = (text: string, by: Sender) => {
    const clients = state.value.clients.map(({ name }) => name);
    return grammar.value?.parse(text, { clients, hasSocket: by.type === "client" }) ?? null;
  };
  const parsed = computed(() => parse(source.value, sender.value));
  const isEmpty = computed(() => source.value.trim() === "");
  const problem = computed(() => {
    const result = isEmpty.value || !isSettled.value ? null : parsed.value;
    return result === null || result.ok ? null : result;
  });
  const obstacle = computed(() => {
    if (status.value.type === "lost") {
      const neverStarted = status.value.failure.code === "host/unavailable";
      return neverStarted ? words.notStarted : words.stopped;
    }
    const away = senderAway(state.value, status.value, sender.value);
    if (away !== null) return words.senderAway(away);
    if (isEmpty.value) return words.empty;
    return parsed.value?.ok === false ? words.mendFirst : null;
  });
  const notes = computed(() => {
    if (!grammar.value || !parsed.value?.ok) return [];
    return grammar.value.notes(state.value, sender.value, parsed.value.value);
  });

  const setSource = (text: string) => {
    source.value = text.slice(0, longestTextUnits);
    isSettled.value = false;
    callOff();
    callOff = clock.after(quietBeforeProblemMs, settle);
  };
  const settle = () => {
    callOff();
    isSettled.value = true;
  };
  const put = (text: string | null) => {
    if (text === null) return;
    setSource(text);
    settle();
  };
  const wake = async () => {
    if (grammar.value === null) grammar.value = await parts.grammar().catch(() => null);
  };

  return {
    source,
    sender,
    problem,
    obstacle,
    notes,
    setSource,
    setSender(next) {
      chosen.value = next;
    },
    wake,
    settle,
    older: () => put(history.older(source.value)),
    newer: () => put(history.newer()),
    async expression(text, by) {
      await wake();
      settle();
      const result = parse(text, by);
      if (result !== null) return result;
      history.add(text);
      return fail("host/unavailable");
    },
    remember: history.add,
    renamed(from, to) {
      if (chosen.value?.type === "client" && chosen.value.name === from) chosen.value = { type: "client", name: to };
    },
    close: () => callOff(),
  };
}

/** The chosen sender while it is there, else the first client, else the server. */
function senderIn({ clients }: LabState, chosen: Sender | null): Sender {
  if (chosen?.type === "server") return chosen;
  const client = clients.find(({ name }) => name === chosen?.name) ?? clients[0];
  return client === undefined ? { type: "server" } : { type: "client", name: client.name };
}

/** The sender's name when it is known to be disconnected; before the lab has started nobody is. */
function senderAway({ clients }: LabState, status: LabStatus, sender: Sender): string | null {
  if (sender.type === "server" || status.type === "idle" || status.type === "starting") return null;
  return clients.find(({ name, isConnected }) => name === sender.name && !isConnected)?.name ?? null;
}
