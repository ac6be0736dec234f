import * as words from "#words/node-script.ts";
import type { Json } from "../expression/tree.ts";
import type { ClientSpec, Scene } from "../scene/scene.ts";
import type { Sender } from "../step.ts";
import type { AddressStep } from "./address-steps.ts";
import { namesIn, scriptStatements } from "./script-code.ts";
import * as parts from "./script-parts.ts";

/** What the script runs last, and reports. */
interface Run {
  readonly sender: Sender;
  readonly source: string;
}

/**
 * The experiment as a script for Node: its own server on a free port, the scene's clients, the steps before, the code in
 * its handler, then a line for each client with what it received.
 *
 * Shape:  an ES module that needs `socket.io` and `socket.io-client` and ends by itself. Code that does not parse as an
 *         expression stays as it is, and so does its mistake.
 * Errors: none.
 */
export function printNodeScript(scene: Scene, steps: readonly AddressStep[], { sender, source }: Run): string {
  const specs = [...scene.clients, ...steps.flatMap((step) => (step.type === "add" ? [step.client] : []))];
  const senders = [sender, ...steps.flatMap((step) => (step.type === "run" ? [step.sender] : []))];
  const types = new Set(steps.map(({ type }) => type));
  const asked = countOf(source, "emitWithAck") + namesIn(source).filter((name) => name === "ack").length;
  const hasFetched = countOf(source, "fetchSockets") > 0;
  const before = steps.map((step, index) => stepCode(scene, steps.slice(0, index), step));
  const namespaces = new Set(specs.map(({ namespace }) => namespace));
  const sections = [
    parts.heading,
    parts.server(serverOptions(scene), namespaces.size === 0 ? ["/"] : [...namespaces]),
    parts.addClient({
      replies: specs.some(({ replies }) => replies !== undefined),
      rooms: specs.some(({ rooms }) => rooms.length > 0),
    }),
    types.has("disconnect") || types.has("cut") || types.has("remove") ? parts.gone : "",
    types.has("rename") ? parts.rename : "",
    parts.answers({ acks: asked > 0, names: hasFetched }),
    parts.attempt(asked > 0),
    senders.some(({ type }) => type === "client") ? parts.request : "",
    parts.fence,
    scene.clients.map((spec) => `await add(${specCode(spec)});`).join("\n"),
    before.length === 0 ? "" : `// ${words.doneBefore}\n${before.join("\n")}`,
    types.has("run") ? `// ${words.countsNow}\nfor (const list of copies.values()) list.length = 0;` : "",
    (asked === 0 ? "" : `unanswered = ${asked}; // ${words.asked}\n`) + runCode(scene, steps, { sender, source }, true),
    // The first fence is behind the copies, the second one behind what clients answered to them.
    asked === 0 ? "await fence();" : `await fence(); // ${words.everyCopy}\nawait fence(); // ${words.everyAnswer}`,
    parts.report,
  ];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

function serverOptions({ serverOptions: options }: Scene): string {
  return options === undefined || Object.keys(options).length === 0
    ? ""
    : `, ${jsonCode(JSON.parse(JSON.stringify(options)))}`;
}

function stepCode(scene: Scene, before: readonly AddressStep[], step: AddressStep): string {
  switch (step.type) {
    case "run":
      return `${runCode(scene, before, step, false)}\nawait fence();`;
    case "join":
    case "leave":
      return `sockets.${step.client}.${step.type}(${JSON.stringify(step.room)});`;
    case "add":
      return `await add(${specCode(step.client)});`;
    case "connect":
      return `await connected(clients.${step.client}.connect());`;
    case "disconnect":
      return `clients.${step.client}.disconnect();\nawait gone("${step.client}");`;
    case "cut":
      return `clients.${step.client}.io.engine.transport.ws.terminate(); // ${words.noGoodbye}\nawait gone("${step.client}");`;
    case "rename":
      return `rename("${step.client}", "${step.to}");`;
    case "remove":
      return `clients.${step.client}.disconnect();\nawait gone("${step.client}");\ndelete clients.${step.client};`;
  }
}

/** The code in a handler of its sender, or by itself where the server runs it. */
function runCode(scene: Scene, before: readonly AddressStep[], { sender, source }: Run, isLast: boolean): string {
  const used = new Set(namesIn(source));
  const known = ["socket", ...namesAfter(scene, before)].filter((name) => used.has(name));
  // In a step before, whatever is answered is not printed.
  const names = [...known, ...(used.has("ack") && !isLast ? ["ack = () => {}"] : [])];
  const given = names.length === 0 ? "()" : `({ ${names.join(", ")} })`;
  const lines = scriptStatements(source).map(({ code, end }) => `  ${isLast ? printed(code, end) : quiet(code, end)};`);
  const handler = `${given} => {\n${lines.join("\n")}\n}`;
  if (sender.type === "client") return `await request(${JSON.stringify(sender.name)}, ${handler});`;
  return `attempt(${handler}); // ${words.noSocket}`;
}

function printed(code: string, end: string): string {
  if (end === "fetchSockets") return `${parts.printNames}(${code})`;
  return end === "emitWithAck" ? `${parts.printAnswer}(${code})` : code;
}

/** An answer that comes too late would end the script with an error that nobody handles. */
function quiet(code: string, end: string): string {
  return end === "emitWithAck" ? `${code}.catch(() => {})` : code;
}

function countOf(source: string, end: string): number {
  return scriptStatements(source).filter((statement) => statement.end === end).length;
}

/** The clients' names once these steps are done. */
function namesAfter(scene: Scene, steps: readonly AddressStep[]): readonly string[] {
  let names = scene.clients.map(({ name }) => name);
  for (const step of steps) {
    if (step.type === "add") names.push(step.client.name);
    if (step.type === "rename") names = names.map((name) => (name === step.client ? step.to : name));
    if (step.type === "remove") names = names.filter((name) => name !== step.client);
  }
  return names;
}

function specCode({ name, namespace, rooms, replies }: ClientSpec): string {
  return jsonCode({
    name,
    ...(namespace === "/" ? {} : { namespace }),
    ...(rooms.length === 0 ? {} : { rooms }),
    ...(replies === undefined ? {} : { replies }),
  });
}

function jsonCode(value: Json): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(jsonCode).join(", ")}]`;
  const entries = Object.entries(value).map(
    ([key, each]) => `${/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)}: ${jsonCode(each)}`,
  );
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
