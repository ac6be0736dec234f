import type { LabState } from "../../../server/lab/state.ts";
import type { Sender } from "../../../server/lab/step.ts";

/**
 * The expression where it would stand in one's own server: inside the handler of the sender's socket, or by itself.
 *
 * Shape:  lines of JavaScript without a line break at the end. A client's name in the text stands for its socket.
 * Errors: none; what cannot be parsed is shown as typed.
 */
export function serverCode(source: string, sender: Sender, state: LabState): string {
  const statements = source
    .trim()
    .replace(/;\s*$/, "")
    .split(/;\s*(?=(?:[^"']*["'][^"']*["'])*[^"']*$)/);
  const lines = statements.map((statement) => `${statement.trim()};`);
  const needsAck = /\back\b/.test(source);
  const ack = needsAck ? ["const ack = (...answer) => console.log(answer);"] : [];
  if (sender.type === "server") return [...ack, ...lines].join("\n");
  const namespace = state.clients.find(({ name }) => name === sender.name)?.namespace ?? "/";
  const io = namespace === "/" ? "io" : `io.of(${JSON.stringify(namespace)})`;
  return [
    `${io}.on("connection", (socket) => {`,
    `  socket.on("go", () => {`,
    ...[...ack, ...lines].map((line) => `    ${line}`),
    "  });",
    "});",
  ].join("\n");
}
