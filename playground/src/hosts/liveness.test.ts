import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createLiveness, type Liveness } from "./liveness.ts";

let pings = 0;
let deaths = 0;
let liveness: Liveness;

beforeEach(() => {
  vi.useFakeTimers();
  pings = 0;
  deaths = 0;
  liveness = createLiveness({ silenceMs: 3000, ping: () => (pings += 1), onDead: () => (deaths += 1) });
});
afterEach(() => {
  vi.useRealTimers();
});

const endless = () => new Promise<never>(() => {});

test("nothing is pinged while nobody waits", () => {
  vi.advanceTimersByTime(60_000);
  expect({ pings, deaths, timers: vi.getTimerCount() }).toEqual({ pings: 0, deaths: 0, timers: 0 });
});

test("a worker that is silent for three seconds while waited for is dead, once", () => {
  void liveness.watch(endless());
  vi.advanceTimersByTime(2900);
  expect(deaths).toBe(0);
  vi.advanceTimersByTime(100);
  expect(deaths).toBe(1);
  vi.advanceTimersByTime(60_000);
  expect({ deaths, timers: vi.getTimerCount() }).toEqual({ deaths: 1, timers: 0 });
});

test("a worker that answers lives, however long the wait is", () => {
  void liveness.watch(endless());
  for (let second = 0; second < 60; second += 1) {
    vi.advanceTimersByTime(1000);
    liveness.heard();
  }
  expect(deaths).toBe(0);
  expect(pings).toBeGreaterThan(60);
});

test("the watch ends with the last wait and begins anew with the next", async () => {
  await Promise.all([liveness.watch(Promise.resolve(1)), liveness.watch(Promise.resolve(2))]);
  expect(vi.getTimerCount()).toBe(0);
  const pingsBefore = pings;
  await liveness.watch(Promise.resolve(3));
  expect(pings).toBe(pingsBefore + 1);
});

test("what is waited for passes through, also when it fails", async () => {
  expect(await liveness.watch(Promise.resolve("value"))).toBe("value");
  await expect(liveness.watch(Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(vi.getTimerCount()).toBe(0);
});
