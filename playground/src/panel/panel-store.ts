import { computed, type ReadonlySignal, signal } from "@preact/signals";
import * as words from "#words/panel.ts";
import type { Host } from "../../../server/lab/host.ts";
import type { Tell } from "../../../server/lab/replay/told.ts";
import { type Failure, fail, type Result } from "../../../server/lab/result.ts";
import type { Scene } from "../../../server/lab/scene/scene.ts";
import type { Experiment } from "../../../server/lab/share/address.ts";
import type { LabState } from "../../../server/lab/state.ts";
import type { Sender, Step } from "../../../server/lab/step.ts";
import type { Trace } from "../../../server/lab/trace.ts";
import { type ClientMenuState, createClientMenu } from "./client-menu.ts";
import type { Clock } from "./clock.ts";
import { type Composer, createComposer } from "./composer-state.ts";
import type { Grammar } from "./grammar.ts";
import { createHandouts, type Handouts } from "./handouts.ts";
import { hostTextOf } from "./host-text.ts";
import { createLabSession, type LabStatus, type Run, type Undoable } from "./lab-session.ts";
import type { Drive } from "./links.ts";
import { createPlayer, type FrameSource, type Player } from "./player.ts";
import type { Share } from "./share.ts";
import type { TextStorage } from "./storage.ts";
import { createTurns } from "./turns.ts";

export type { LabStatus, Run } from "./lab-session.ts";
export type { Drive } from "./links.ts";

/** The panel's state and verbs. Views read the signals and call the verbs; nothing else talks to the host. */
export interface PanelStore {
  /** Unique in the page, fit to begin the ids of its elements. */
  readonly id: string;
  readonly scene: ReadonlySignal<Scene>;
  readonly status: ReadonlySignal<LabStatus>;
  /** The clients now; before the first start, as the scene says they will be (not connected yet). */
  readonly state: ReadonlySignal<LabState>;
  /** For the header: `Socket.IO 4.8.4 · running in this tab`. */
  readonly hostText: ReadonlySignal<string>;
  readonly sender: ReadonlySignal<Sender>;
  /** The text in the expression box. */
  readonly source: ReadonlySignal<string>;
  /** Every step done on this lab, oldest first. */
  readonly runs: ReadonlySignal<readonly Run[]>;
  /** The step on the stage, or null before the first. */
  readonly shown: ReadonlySignal<Run | null>;
  /** What undo or reset just did, as a sentence, until the next step; null when the result is that of `shown`. */
  readonly takenBack: ReadonlySignal<string | null>;
  /** What undo would take back now, or null. */
  readonly undoable: ReadonlySignal<Undoable>;
  /** Something to say at the panel's top that stops nothing; null when there is nothing. */
  readonly notice: ReadonlySignal<Failure | null>;
  /** The text that the notice is about, as it came: an address that could not be read. */
  readonly brokenText: ReadonlySignal<string | null>;
  readonly composer: Composer;
  readonly player: Player;
  readonly clientMenu: ClientMenuState;
  readonly handouts: Handouts;

  /** Starts the lab if it is not there yet; after a loss, a new one with the same scene and the same steps. */
  start(): Promise<void>;
  /** Loads the page anew; what the box holds is in its history then, and the rest in the address where that is kept. */
  reload(): void;
  setSource(source: string): void;
  setSender(sender: Sender): void;
  /**
   * Runs what the box holds.
   *
   * Errors: expression/* (told at the box), step/disconnected, host/*, lab/*; what was typed stays.
   */
  runBox(): Promise<Result<Trace>>;
  doStep(step: Step): Promise<Result<Trace>>;
  /** Does what a link asks, after whatever an earlier link asked. Errors: of its first step that failed. */
  drive(drive: Drive): Promise<Result<Trace | null>>;
  /** Opens what an address holds: its scene, then as `drive`. Errors: as `drive`. */
  openExperiment(experiment: Experiment): Promise<Result<Trace | null>>;
  show(run: Run): void;
  /** Puts a run's sender and text in the box and runs them as the lab is now. */
  runAgain(run: Run): Promise<void>;
  /** Replays all steps but the last on a fresh lab; after a reset or another scene, brings back what was there. */
  undo(): Promise<void>;
  /** A fresh lab of the same scene. */
  reset(): Promise<void>;
  /** A fresh lab of another scene. */
  load(scene: Scene): Promise<void>;
  /** Judges what somebody gave as a scene. Errors: scene/invalid with `field`; host/unavailable when it cannot be judged now. */
  parseScene(input: unknown): Promise<Result<Scene>>;
  /** Tells the reader something at the panel's top. */
  say(failure: Failure | null, brokenText?: string): void;
  close(): Promise<void>;
}

/** What the store needs from the rim. */
export interface PanelParts {
  /** Asked for on the first need, and again when it could not be had. */
  readonly host: () => Promise<Host>;
  /** The lazy chunk that tells a trace; asked for with the host. */
  readonly tell: () => Promise<Tell>;
  readonly scene: Scene;
  readonly storage: TextStorage;
  readonly clock: Clock;
  readonly frames: FrameSource;
  /** The lazy chunk that parses; asked for on the first focus or Run. */
  readonly grammar: () => Promise<Grammar>;
  /** The lazy chunk that writes links and scripts. */
  readonly share: () => Promise<Share>;
  /** Puts a text on the clipboard; rejects where that is not possible. */
  readonly copy: (text: string) => Promise<void>;
  /** The address of the page that a link to an experiment leads to, without a fragment. */
  readonly address: () => string;
  /** A script of this page cannot be had, as offline or after an update: says so, once, with what to do. */
  readonly onMissingPart: () => void;
  /** Loads the page anew. */
  readonly reload: () => void;
  /** "panel" where the page has but one. */
  readonly id?: string;
  /** What the box holds at first. */
  readonly source?: string;
  readonly sender?: Sender;
}

/** The failure where a script of this page is gone, as offline or after an update. */
const missingPart = fail("host/unavailable", words.partMissing);

/** The store of one panel. Errors: none thrown; each verb says what it returns. */
export function createPanelStore(parts: PanelParts): PanelStore {
  const session = createLabSession(parts.host, parts.tell, parts.scene);
  const player = createPlayer({ frames: parts.frames });
  const shownId = signal(0);
  const takenBack = signal<string | null>(null);
  const told = signal<Failure | null>(null);
  const brokenText = signal<string | null>(null);
  /** What the reader asks for is done in the order asked, whatever has to be loaded first. */
  const intents = createTurns();
  const composer = createComposer({
    ...parts,
    state: session.state,
    status: session.status,
    source: parts.source ?? "",
    sender: parts.sender ?? null,
  });

  const shown = computed(() => session.runs.value.find(({ id }) => id === shownId.value) ?? null);
  const notice = computed(() => told.value ?? session.notice.value);

  const put = (run: Run | undefined, options: { readonly autoplay: boolean }) => {
    shownId.value = run?.id ?? 0;
    takenBack.value = null;
    player.load(run ?? null, options);
  };
  const say = (failure: Failure | null, text: string | null = null) => {
    told.value = failure;
    brokenText.value = text;
    if (failure === null) session.dismissNotice();
  };

  /** A lost lab is told by its status; nothing else needs to be said then. */
  const isLost = () => session.status.value.type === "lost";

  async function doStep(step: Step): Promise<Result<Trace>> {
    const done = await session.doStep(step);
    if (!done.ok) return done;
    if (step.type === "rename") composer.renamed(step.client, step.to);
    put(session.runs.value.at(-1), { autoplay: true });
    return done;
  }

  /** What was typed when it was asked for: the box may hold something else by now. */
  async function run(source: string, sender: Sender, signal: AbortSignal): Promise<Result<Trace>> {
    if (session.status.value.type === "lost") return session.status.value.failure;
    const expression = await composer.expression(source, sender);
    if (!expression.ok) {
      if (expression.code === "host/unavailable") parts.onMissingPart();
      return expression;
    }
    // A reset or another scene came in between: what was asked was meant for the lab before.
    if (signal.aborted) return fail("lab/closed");
    const done = await doStep({ type: "run", sender, source, expression: expression.value });
    if (done.ok) composer.remember(source);
    else if (!signal.aborted && !isLost()) say(done);
    return done;
  }
  const runBox = (signal: AbortSignal) => run(composer.source.value, composer.sender.value, signal);

  /** A step whose names somebody typed. */
  async function doCheckedStep(step: Step): Promise<Result<Trace>> {
    const allowed = await parts.grammar().then(
      ({ checkStep }) => checkStep(session.state.value, step),
      () => missingPart,
    );
    return allowed.ok ? doStep(step) : allowed;
  }

  const parseScene = (input: unknown): Promise<Result<Scene>> =>
    parts.grammar().then(
      ({ scene }) => scene(input),
      () => missingPart,
    );

  const drive = (wanted: Drive) =>
    intents.take(async (signal): Promise<Result<Trace | null>> => {
      const grammar = await parts.grammar().catch(() => null);
      if (grammar !== null) return grammar.followLink({ session, composer, doStep, runBox, say }, wanted, signal);
      parts.onMissingPart();
      return missingPart;
    });

  /** `change` gives the sentence that says what it did. */
  const afresh = async (change: () => Promise<string>) => {
    say(null);
    const changed = change();
    put(session.runs.value.at(-1), { autoplay: false });
    // Meanwhile an older step's result would read as what just came of it.
    takenBack.value = "";
    const sentence = await changed;
    put(session.runs.value.at(-1), { autoplay: false });
    takenBack.value = sentence;
  };
  /** What the reader asked of the lab before belongs to that lab, and is given up with it. */
  const leaveFor = (change: () => Promise<string>) => {
    intents.abandon();
    return afresh(change);
  };

  const load = (scene: Scene) => leaveFor(() => session.load(scene).then(() => ""));

  async function undo(): Promise<string> {
    const undone = await session.undo();
    const grammar = await parts.grammar().catch(() => null);
    return grammar?.undoneText(undone) ?? "";
  }

  return {
    id: parts.id ?? "panel",
    scene: session.scene,
    status: session.status,
    state: session.state,
    hostText: computed(() => hostTextOf(session.status.value, session.place.value)),
    sender: composer.sender,
    source: composer.source,
    runs: session.runs,
    shown,
    takenBack,
    undoable: session.undoable,
    notice,
    brokenText,
    composer,
    player,
    clientMenu: createClientMenu({
      doStep: (step) => intents.take(() => doCheckedStep(step)),
    }),
    handouts: createHandouts({ ...parts, scene: session.scene, runs: session.runs }),
    async start() {
      await session.start();
    },
    reload() {
      if (composer.source.value !== "") composer.remember(composer.source.value);
      parts.reload();
    },
    setSource: composer.setSource,
    setSender: composer.setSender,
    runBox() {
      const { source, sender } = composer;
      const [text, by] = [source.value, sender.value];
      return intents.take((signal) => run(text, by, signal));
    },
    doStep: (step) => intents.take(() => doStep(step)),
    drive,
    async openExperiment({ scene, ...wanted }) {
      if (scene !== null) await load(scene);
      return drive(wanted);
    },
    show(run) {
      put(run, { autoplay: true });
    },
    async runAgain({ trace: { step } }) {
      if (step.type === "run") await drive({ steps: [], sender: step.sender, source: step.source, isRun: true });
    },
    undo: () => intents.take(() => afresh(undo)),
    reset: () => leaveFor(() => session.reset().then(() => words.resetDone)),
    load,
    parseScene,
    say,
    async close() {
      intents.abandon();
      composer.close();
      player.close();
      await session.close();
    },
  };
}
