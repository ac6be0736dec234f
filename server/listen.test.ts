import { once } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { addressesOf, listen, portOf, stopListening } from "./listen.ts";

describe("listening", () => {
  test("says in one sentence that a port is in use", async () => {
    const first = createServer();
    expect(await listen(first, "127.0.0.1", 0)).toBeNull();
    const second = createServer();
    expect(await listen(second, "127.0.0.1", portOf(first))).toMatch(/^Port \d+ is in use: /);
    await stopListening(first);
    await stopListening(second);
  });

  test("says in one sentence that an address is not this machine's", async () => {
    expect(await listen(createServer(), "192.0.2.1", 0)).toMatch(/^This machine has no address 192\.0\.2\.1: /);
  });

  test("stops although a browser keeps its connection open", async () => {
    const server = createServer((_request, response) => response.end());
    await listen(server, "127.0.0.1", 0);
    const socket = connect(portOf(server), "127.0.0.1");
    await once(socket, "connect");
    const ended = once(socket, "close");
    await stopListening(server, 1);
    await ended;
    expect(server.listening).toBe(false);
  });

  test.each([
    ["127.0.0.1", "http://localhost:8080"],
    ["::1", "http://localhost:8080"],
    ["192.0.2.7", "http://192.0.2.7:8080"],
    ["2001:db8::7", "http://[2001:db8::7]:8080"],
  ])("on %s is reached at %s", (host, address) => {
    expect(addressesOf(host, 8080)).toEqual([address]);
  });

  test("on every interface is reached at this machine's own address first", () => {
    expect(addressesOf("0.0.0.0", 8080)[0]).toBe("http://localhost:8080");
  });
});
