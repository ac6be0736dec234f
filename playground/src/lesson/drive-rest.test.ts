import { expect, test } from "vitest";
import type { AddressStep } from "../../../server/lab/share/address.ts";
import type { Drive } from "../panel/links.ts";
import { restOf } from "./drive-rest.ts";

const ana = { type: "client", name: "Ana" } as const;
const cut: AddressStep = { type: "cut", client: "Bo" };
const back: AddressStep = { type: "connect", client: "Bo" };
const hi: AddressStep = { type: "run", sender: ana, source: 'io.emit("hi")' };
const ho: AddressStep = { type: "run", sender: ana, source: 'io.emit("ho")' };

const stepsAlone: Drive = { steps: [cut, hi, back], sender: null, source: null, isRun: false };
const withRun: Drive = { steps: [cut], sender: ana, source: 'io.emit("hi")', isRun: true };
const typed: Drive = { ...withRun, isRun: false };

test.each<[what: string, wanted: Drive, done: readonly AddressStep[], left: readonly AddressStep[] | null]>([
  ["nothing done", stepsAlone, [], [cut, hi, back]],
  ["just what came before", stepsAlone, [cut, hi], [back]],
  ["a part of it", stepsAlone, [cut], [hi, back]],
  ["another emit in its place", stepsAlone, [cut, ho], null],
  [
    "another room",
    { ...stepsAlone, steps: [{ type: "join", client: "Bo", room: "1" }] },
    [{ type: "join", client: "Bo", room: 1 }],
    null,
  ],
  ["something more", stepsAlone, [cut, hi, ho], null],
  ["all of it", stepsAlone, [cut, hi, back], null],
  ["all but the run", withRun, [cut], []],
  ["the run as well", withRun, [cut, hi], null],
  ["all but what is only typed", typed, [cut], []],
])("what is left after %s", (_what, wanted, done, left) => {
  expect(restOf(wanted, done)).toEqual(left === null ? null : { ...wanted, steps: left });
});
