import { expect, test } from "vitest";
import { isLoopback } from "./is-loopback.ts";

test.each([
  ["http://localhost:3000/", true],
  ["http://lessons.localhost/", true],
  ["http://localhost./", true],
  ["http://127.0.0.1:3000/", true],
  ["http://127.1/", true],
  ["http://[::1]:3000/", true],
  ["http://[0:0:0:0:0:0:0:1]/", true],
  ["https://localhost.example.org/", false],
  ["https://notlocalhost/", false],
  ["http://192.168.1.20:3000/", false],
  ["https://127.0.0.1.example.org/", false],
  ["https://emitscope.example/", false],
])("%s is this very machine: %s", (address, expected) => {
  expect(isLoopback(new URL(address).hostname)).toBe(expected);
});
