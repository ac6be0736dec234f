import { describe, expect, test } from "vitest";
import { tellTrace } from "../../../server/lab/replay/told.ts";
import { fiveOnNode, tracesOnNode } from "../../../server/traces-on-node.ts";
import { createPlayer, type FrameSource, playheadAfter, stepTarget, stopIndexAt } from "./player.ts";

const [trace] = await tracesOnNode(fiveOnNode, "Ana", 'socket.to("general").emit("msg")');
if (trace === undefined) throw new Error("nothing ran");

/** Frames that come when the test says so. */
function handFrames() {
  let waiting: ((nowMs: number) => void) | null = null;
  let hide: (() => void) | null = null;
  let nowMs = 1000;
  const frames: FrameSource = {
    request: (onFrame) => {
      waiting = onFrame;
      return () => {
        waiting = null;
      };
    },
    onHidden: (onHide) => {
      hide = onHide;
      return () => {
        hide = null;
      };
    },
  };
  const pass = (ms: number) => {
    nowMs += ms;
    const onFrame = waiting;
    waiting = null;
    onFrame?.(nowMs);
  };
  return { frames, pass, hide: () => hide?.(), isWaiting: () => waiting !== null, isListening: () => hide !== null };
}

function loaded(autoplay: boolean) {
  const hand = handFrames();
  const player = createPlayer({ frames: hand.frames });
  player.load(trace === undefined ? null : tellTrace(trace), { autoplay });
  return { hand, player };
}

describe("the playhead", () => {
  test.each([
    [0, 16, 1, 16],
    [100, 16, 0.25, 104],
    [100, 16, 4, 164],
    [990, 50, 1, 1000],
    [0, 5000, 1, 100],
    [50, -3, 1, 50],
  ])("at %d after %d ms at %d× is %d", (playheadMs, deltaMs, speed, expected) => {
    expect(playheadAfter(playheadMs, deltaMs, speed, 1000)).toBe(expected);
  });

  test("is in the stop that began last", () => {
    const stops = [0, 900].map((startMs) => ({ startMs, atMs: startMs + 500, label: "" }));
    expect([-1, 0, 899, 900, 901, 5000].map((ms) => stopIndexAt(stops, ms))).toEqual([-1, 0, 0, 0, 1, 1]);
    expect([0, 500, 500.2, 1399].map((ms) => stepTarget(stops, ms, "forward", 1500))).toEqual([500, 1400, 1400, 1400]);
    expect(stepTarget(stops, 1400, "forward", 1500)).toBe(1500);
    expect([1500, 1400, 500, 0].map((ms) => stepTarget(stops, ms, "back", 1500))).toEqual([1400, 500, 0, 0]);
  });
});

describe("a player", () => {
  test("moves with the frames, from the first one on, and rests at the end", () => {
    const { hand, player } = loaded(true);
    expect(player.isPlaying.value).toBe(true);
    hand.pass(16);
    expect(player.playheadMs.value).toBe(0);
    hand.pass(40);
    expect(player.playheadMs.value).toBe(40);
    player.setSpeed(2);
    hand.pass(40);
    expect(player.playheadMs.value).toBe(120);
    for (let frame = 0; frame < 100; frame++) hand.pass(90);
    expect(player.playheadMs.value).toBe(player.durationMs.value);
    expect(player.isPlaying.value).toBe(false);
    expect(hand.isWaiting()).toBe(false);
  });

  test("shows the finished picture when it does not play at once, and plays from the start then", () => {
    const { player } = loaded(false);
    expect(player.playheadMs.value).toBe(player.durationMs.value);
    expect(player.stopIndex.value).toBe(player.stops.value.length - 1);
    player.play();
    expect(player.playheadMs.value).toBe(0);
  });

  test("does not count the time it was paused", () => {
    const { hand, player } = loaded(true);
    hand.pass(16);
    hand.pass(50);
    player.toggle();
    expect(hand.isWaiting()).toBe(false);
    hand.pass(90);
    player.toggle();
    hand.pass(90);
    expect(player.playheadMs.value).toBe(50);
  });

  test("steps from stop to stop, and pauses to do so", () => {
    const { player } = loaded(true);
    const places = player.stops.value.map((stop) => {
      player.stepForward();
      return player.playheadMs.value === stop.atMs;
    });
    expect(places.every(Boolean)).toBe(true);
    expect(player.isPlaying.value).toBe(false);
    for (let step = 0; step < 10; step++) player.stepBack();
    expect(player.playheadMs.value).toBe(0);
  });

  test("pauses when the page is hidden, and stops listening when closed", () => {
    const { hand, player } = loaded(true);
    hand.hide();
    expect(player.isPlaying.value).toBe(false);
    player.close();
    expect(hand.isListening()).toBe(false);
  });

  test("does nothing without a trace", () => {
    const { hand, player } = loaded(true);
    player.load(null, { autoplay: true });
    player.play();
    player.stepForward();
    player.seek(500);
    expect([player.playheadMs.value, player.durationMs.value, player.isPlaying.value]).toEqual([0, 0, false]);
    expect(hand.isWaiting()).toBe(false);
  });
});
