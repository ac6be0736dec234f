import { didYouMean } from "../lab/nearest.ts";
import type { Scene } from "../lab/scene/scene.ts";
import type { Sender, Step } from "../lab/step.ts";

/** A sentence of the author's that is not a step, with what to write instead. */
export interface StepError {
  readonly message: string;
}

const verbs = ["joins", "leaves", "disconnects", "reconnects", "loses the line", "runs", "types"];

/** What one sentence of a driving link says: a step to do, or an expression to run or only to write into the box. */
export type Sentence =
  | { readonly type: "step"; readonly step: Step }
  | { readonly type: "expression"; readonly sender: Sender; readonly source: string; readonly isRun: boolean };

/**
 * Reads `Eli joins general; Ana runs io.emit("msg")`: steps parted by semicolons, then at most one expression, which
 * takes the rest of the line.
 *
 * Shape:  the sentences in order, or the first error.
 */
export function parseSentences(text: string, scene: Scene): readonly Sentence[] | StepError {
  const sentences: Sentence[] = [];
  let rest = text.trim();
  while (rest !== "") {
    const [, who = "", verb, source = ""] = /^(the server|\S+)\s+(runs|types)\s+(.+)$/s.exec(rest) ?? [];
    if (verb !== undefined) {
      const sender = parseSender(who, scene);
      if ("message" in sender) return sender;
      sentences.push({ type: "expression", sender, source: source.trim(), isRun: verb === "runs" });
      return sentences;
    }
    const end = rest.indexOf(";");
    const step = parseStep(end < 0 ? rest : rest.slice(0, end).trim(), scene);
    if ("message" in step) return step;
    sentences.push({ type: "step", step });
    rest = end < 0 ? "" : rest.slice(end + 1).trim();
  }
  return sentences.length === 0
    ? { message: "says nothing to do; write for example do: Eli joins general." }
    : sentences;
}

/** `Ana`, or `the server`. Errors: a name that no client of the scene has. */
export function parseSender(who: string, scene: Scene): Sender | StepError {
  if (who === "the server" || who === "server") return { type: "server" };
  const missing = unknownClient(who, scene);
  return missing ?? { type: "client", name: who };
}

/** One step in words: `Eli joins general`. Errors: what cannot be read, with the nearest thing that can. */
export function parseStep(sentence: string, scene: Scene): Step | StepError {
  const [, client = "", verb = "", room = ""] = /^(\S+)\s+(loses the line|\S+)\s*(.*)$/s.exec(sentence) ?? [];
  if (!verbs.includes(verb)) {
    return {
      message: `"${sentence}" is not a step${didYouMean(verb, verbs) || `; write a client and one of ${verbs.join(", ")}.`}`,
    };
  }
  const missing = unknownClient(client, scene);
  if (missing) return missing;
  if (verb === "joins" || verb === "leaves") {
    if (room === "") return { message: `"${sentence}" names no room; write ${client} ${verb} general.` };
    return { type: verb === "joins" ? "join" : "leave", client, room: parseRoom(room) };
  }
  if (room !== "") return { message: `"${sentence}" goes on after "${verb}"; part steps with a semicolon.` };
  if (verb === "disconnects") return { type: "disconnect", client };
  if (verb === "reconnects") return { type: "connect", client };
  return { type: "cut", client };
}

/** `4` is the number and `"4"` the text, as Socket.IO keeps them apart. */
function parseRoom(text: string): string | number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  return /^".*"$/s.test(text) ? text.slice(1, -1) : text;
}

function unknownClient(name: string, scene: Scene): StepError | null {
  const names = scene.clients.map((client) => client.name);
  if (names.includes(name)) return null;
  return {
    message: `no client of the scene is called ${name}${didYouMean(name, names) || `; it has ${names.join(", ")}.`}`,
  };
}
