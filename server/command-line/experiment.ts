import { parseExpression } from "../lab/expression/parse.ts";
import type { Expression } from "../lab/expression/tree.ts";
import { didYouMean } from "../lab/nearest.ts";
import { type Failure, fail, ok, type Result } from "../lab/result.ts";
import { parseScene, type Scene } from "../lab/scene/scene.ts";
import type { Sender, Step } from "../lab/step.ts";

/** One line of `emitscope run`, checked. */
export interface Experiment {
  readonly scene: Scene;
  /** What runs first, unrecorded. */
  readonly setup: Extract<Step, { type: "run" }> | null;
  readonly step: Extract<Step, { type: "run" }>;
}

const keys = ["clients", "setup", "sender", "expression", "serverOptions"];

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function refuse(field: string, message: string): Failure {
  return fail("scene/invalid", message, { field });
}

function parseJson(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return refuse("", `The line is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function parseSender(value: unknown, { clients }: Scene): Result<Sender> {
  const names = clients.map(({ name }) => name);
  if (value === "server") return ok({ type: "server" });
  if (typeof value !== "string") return refuse("sender", 'The sender is a client\'s name, or "server".');
  if (names.includes(value)) return ok({ type: "client", name: value });
  const hint = didYouMean(value, [...names, "server"], (name) => `"${name}"`) || ".";
  return refuse("sender", `No client is named "${value}"${hint}`);
}

function parseCode(field: string, value: unknown, sender: Sender, { clients }: Scene): Result<Expression> {
  if (typeof value !== "string") return refuse(field, `${field} is a text such as io.emit("msg", "hi").`);
  const names = { clients: clients.map(({ name }) => name), hasSocket: sender.type === "client" };
  const expression = parseExpression(value, names);
  if (expression.ok) return expression;
  const place = expression.at === undefined ? "" : ` (column ${expression.at.offset + 1})`;
  return refuse(field, `${expression.message}${place}`);
}

/**
 * An experiment from one line of JSON.
 *
 * Errors: the failure's `field` is the path of what is wrong, empty for the line as a whole; a place in code is told as a
 *         column from 1.
 */
export function parseExperiment(text: string): Result<Experiment> {
  const json = parseJson(text);
  if (!json.ok) return json;
  if (!isRecord(json.value))
    return refuse("", 'A line is one JSON object: {"clients":[…],"sender":"…","expression":"…"}.');
  const { clients, serverOptions, setup, sender: senderName, expression, ...others } = json.value;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    const hint = didYouMean(unknown, keys, (key) => `"${key}"`) || `; there are ${keys.join(", ")}.`;
    return refuse(unknown, `An experiment has no "${unknown}"${hint}`);
  }

  const scene = parseScene(serverOptions === undefined ? { clients } : { clients, serverOptions });
  if (!scene.ok) return scene;
  const sender = parseSender(senderName, scene.value);
  if (!sender.ok) return sender;
  const stepOf = (field: string, source: unknown): Result<Extract<Step, { type: "run" }>> => {
    const code = parseCode(field, source, sender.value, scene.value);
    return code.ok ? ok({ type: "run", sender: sender.value, source: String(source), expression: code.value }) : code;
  };
  const isPlain = setup === undefined || (typeof setup === "string" && setup.trim() === "");
  const before = isPlain ? ok(null) : stepOf("setup", setup);
  if (!before.ok) return before;
  const step = stepOf("expression", expression);
  return step.ok ? ok({ scene: scene.value, setup: before.value, step: step.value }) : step;
}
