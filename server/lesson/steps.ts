import { didYouMean } from "../lab/nearest.ts";
import type { Scene } from "../lab/scene/scene.ts";
import type { Sender, Step } from "../lab/step.ts";
import type { DriveLink } from "./lesson.ts";

/** A sentence of the author's that is not a step, with what to write instead. */
export interface StepError {
  readonly message: string;
}

const verbs = ["joins", "leaves", "disconnects", "reconnects", "loses the line", "runs", "types"];

/** What a driving link says: on what it begins, the steps to do, and what to run or only to write into the box. */
export interface Drive {
  readonly begins: DriveLink["begins"];
  readonly steps: readonly Step[];
  readonly expression: { readonly sender: Sender; readonly source: string; readonly isRun: boolean } | null;
}

/**
 * Reads `reset; Eli joins general; Ana runs io.emit("msg")`: on what to begin, steps parted by semicolons, then at most
 * one expression, which takes the rest of the line.
 *
 * Errors: the first, with what to write instead.
 */
export function parseDrive(text: string, scene: Scene): Drive | StepError {
  const [, first = "", others = ""] = /^\s*(reset\s*(?:;|$)|then\s)?(.*)$/s.exec(text) ?? [];
  const begins = first === "" ? "here" : first.startsWith("then") ? "then" : "fresh";
  const steps: Step[] = [];
  let rest = others.trim();
  if (rest === "" && begins !== "fresh")
    return { message: "says nothing to do; write for example do: Eli joins general." };
  while (rest !== "") {
    const [, who = "", verb, source = ""] = /^(the server|\S+)\s+(runs|types)\s+(.+)$/s.exec(rest) ?? [];
    if (verb !== undefined) {
      const sender = parseSender(who, scene);
      if ("message" in sender) return sender;
      return { begins, steps, expression: { sender, source: source.trim(), isRun: verb === "runs" } };
    }
    const end = rest.indexOf(";");
    const step = parseStep(end < 0 ? rest : rest.slice(0, end).trim(), scene);
    if ("message" in step) return step;
    steps.push(step);
    rest = end < 0 ? "" : rest.slice(end + 1).trim();
  }
  return { begins, steps, expression: null };
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
