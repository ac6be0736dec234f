import { once } from "node:events";
import type { Server } from "node:http";
import { isIPv6 } from "node:net";
import { networkInterfaces } from "node:os";

const sweepMs = 20;

/** The port a listening server has. Errors: throws when it is not listening. */
export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server is not listening on a port.");
  return address.port;
}

function sentenceFor(code: unknown, host: string, port: number): string | null {
  switch (code) {
    case "EADDRINUSE":
      return `Port ${port} is in use: stop what runs there, or pick another with --port.`;
    case "EACCES":
      return `Port ${port} needs more rights than this user has: pick one above 1023 with --port.`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
    case "EINVAL":
      return `This machine has no address ${host}: pick another with --host.`;
    default:
      return null;
  }
}

/**
 * Starts listening. Port 0 takes any free one.
 *
 * Shape:  null when it listens, else one sentence saying why it cannot.
 * Errors: rejects with what the system said when that is none of the usual reasons.
 */
export async function listen(server: Server, host: string, port: number): Promise<string | null> {
  try {
    server.listen(port, host);
    await once(server, "listening");
    return null;
  } catch (error) {
    const sentence = sentenceFor(error instanceof Error && "code" in error ? error.code : null, host, port);
    if (sentence === null) throw new Error(`Listening on ${host}, port ${port}, failed.`, { cause: error });
    return sentence;
  }
}

/**
 * The addresses a browser can reach the server at.
 *
 * Shape:  this machine's own first, then, for a host that means every interface, one for each network it is on.
 */
export function addressesOf(host: string, port: number): string[] {
  const address = (name: string) => `http://${isIPv6(name) ? `[${name}]` : name}:${port}`;
  if (["127.0.0.1", "::1", "localhost"].includes(host)) return [address("localhost")];
  if (host !== "0.0.0.0" && host !== "::") return [address(host)];
  const outside = Object.values(networkInterfaces())
    .flatMap((interfaces) => interfaces ?? [])
    // A link-local IPv6 address only means something with an interface's name, which browsers refuse.
    .filter(
      ({ internal, family, address: name }) =>
        !internal && (family === "IPv4" || host === "::") && !/^fe80/i.test(name),
    )
    .map(({ address: name }) => address(name));
  return [address("localhost"), ...outside];
}

/**
 * Takes no more connections and ends when the last answer is out; connections that stay longer than the last call are cut.
 *
 * Units:  lastCallMs: milliseconds.
 * Errors: none; a server that is not listening is left alone.
 */
export async function stopListening(server: Server, lastCallMs = 3000): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, "close");
  server.close();
  // A connection whose answer is just out becomes idle a moment later, and would be kept alive for 5 seconds.
  const sweep = setInterval(() => server.closeIdleConnections(), sweepMs);
  const lastCall = setTimeout(() => server.closeAllConnections(), lastCallMs);
  await closed;
  clearInterval(sweep);
  clearTimeout(lastCall);
}
