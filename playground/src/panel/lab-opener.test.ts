import { expect, test } from "vitest";
import type { Host, Lab } from "../../../server/lab/host.ts";
import { fail, ok, type Result } from "../../../server/lab/result.ts";
import { createLabOpener } from "./lab-opener.ts";

const scene = { clients: [] };
const lab = (): Lab => ({
  state: () => ({ clients: [], serverOptions: {} }),
  run: () => Promise.resolve(fail("lab/closed")),
  close: () => Promise.resolve(),
});

/** A host whose labs open when the test says so. */
function slowHost() {
  const opens: ((opened: Result<Lab>) => void)[] = [];
  const losses: Parameters<Host["open"]>[1][] = [];
  const host: Host = {
    place: "somewhere",
    open: (_scene, onLost) => {
      losses.push(onLost);
      return new Promise((resolve) => opens.push(resolve));
    },
    close: () => Promise.resolve(),
  };
  return { host, opens, losses };
}

const opened = async (count: number, opens: readonly unknown[]) => {
  while (opens.length < count) await Promise.resolve();
};

test("a start that was given up says nothing about the one after it, whichever ends first", async () => {
  const { host, opens } = slowHost();
  const opener = createLabOpener(async () => host);
  const givenUp = new AbortController();
  const first = opener.open(scene, () => {}, givenUp.signal);
  givenUp.abort();
  const second = opener.open(scene, () => {}, new AbortController().signal);
  await opened(2, opens);
  opens[1]?.(ok(lab()));
  expect((await second).ok).toBe(true);
  opens[0]?.(fail("host/unavailable"));
  expect((await first).ok).toBe(false);
  expect(opener.place.value).toBe("somewhere");
});

test("a lab that opens after it was given up is closed", async () => {
  const { host, opens } = slowHost();
  const opener = createLabOpener(async () => host);
  const givenUp = new AbortController();
  const first = opener.open(scene, () => {}, givenUp.signal);
  await opened(1, opens);
  givenUp.abort();
  let isClosed = false;
  opens[0]?.(
    ok({
      ...lab(),
      close: async () => {
        isClosed = true;
      },
    }),
  );
  expect(await first).toMatchObject({ ok: false, code: "lab/closed" });
  expect([isClosed, opener.place.value]).toEqual([true, null]);
});

test("a lab that is lost while it opens is not given out", async () => {
  const { host, opens, losses } = slowHost();
  const opener = createLabOpener(async () => host);
  const first = opener.open(scene, () => {}, new AbortController().signal);
  await opened(1, opens);
  losses[0]?.(fail("host/dead"));
  opens[0]?.(ok(lab()));
  expect(await first).toMatchObject({ ok: false, code: "host/dead" });
});
