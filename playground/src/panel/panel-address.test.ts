import { afterEach, expect, test } from "vitest";
import { createPanelAddress } from "./panel-address.ts";
import { openTestPanel, type TestPanel } from "./panel-fixture.ts";
import { type Share, share } from "./share.ts";

let panel: TestPanel | null = null;
afterEach(async () => {
  await panel?.close();
  panel = null;
});

test("a skip link pressed while the experiment is still being opened leaves the experiment in the address", async () => {
  panel = openTestPanel();
  const experiment = "#scene=Ana:general;Bo&from=Ana&emit=io.emit()&wait";
  const shared = Promise.withResolvers<Share>();
  const written: string[] = [];
  const address = createPanelAddress(panel.store, {
    share: () => shared.promise,
    clock: { after: () => () => {} },
    write: (fragment) => written.push(fragment),
    isKept: true,
  });

  const opened = address.open(experiment);
  const skipped = address.open("#live-panel");
  expect(written).toEqual([]);
  shared.resolve(share);
  await Promise.all([opened, skipped]);
  expect(written).toEqual([experiment]);
  address.close();
});
