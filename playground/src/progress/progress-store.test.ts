import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { mergeProgress } from "./merge.ts";
import { noProgress, type Progress, questionIn } from "./progress.ts";
import { createProgressStore, type ProgressStorage, type ProgressStore } from "./progress-store.ts";
import { readKept } from "./read-kept.ts";

/** One browser's storage, seen from as many tabs as are opened. */
function openBrowser(kept: string | null = null) {
  let text = kept;
  let isBlocked = false;
  const tabs = new Set<() => void>();
  let minute = 0;
  return {
    kept: () => text,
    block: (blocked: boolean) => {
      isBlocked = blocked;
    },
    writeElsewhere(next: string) {
      text = next;
      for (const tell of tabs) tell();
    },
    openTab() {
      const others = new Set<() => void>();
      const storage: ProgressStorage = {
        read() {
          if (isBlocked) throw new Error("blocked");
          return text;
        },
        write(next) {
          if (isBlocked) throw new Error("blocked");
          text = next;
          for (const tell of tabs) if (!others.has(tell)) tell();
        },
        onChange(changed) {
          tabs.add(changed);
          others.add(changed);
          return () => tabs.delete(changed);
        },
      };
      const now = () => {
        minute += 1;
        return new Date(Date.UTC(2026, 10, 23, 9, minute));
      };
      const store = createProgressStore({ storage, clock: { now } });
      onTestFinished(store.close);
      return store;
    },
  };
}

const slugsIn = ({ progress }: ProgressStore) =>
  Object.keys(progress.value.lessons).toSorted((one, other) => (one < other ? -1 : 1));
const wrong = { isRight: false, isFirst: true };

describe("what is kept", () => {
  test("is there on the next visit", () => {
    const browser = openBrowser();
    const store = browser.openTab();
    store.answered("rooms", "predict-1", wrong);
    store.met("rooms", "goal-1");
    store.read("rooms");
    store.inventoryTaken({ right: 4, of: 10 });
    const next = browser.openTab();
    expect(next.progress.value).toEqual(store.progress.value);
    expect(next.missed()).toEqual([{ slug: "rooms", id: "predict-1" }]);
    expect(next.isKept.value).toBe(true);
  });

  test("is the same in two tabs, and neither writes over the other", () => {
    const browser = openBrowser();
    const [one, other] = [browser.openTab(), browser.openTab()];
    one.read("rooms");
    other.read("events");
    expect(Object.keys(one.progress.value.lessons)).toEqual(["rooms", "events"]);
    expect(other.progress.value).toEqual(one.progress.value);
    one.clear();
    expect(other.progress.value).toEqual(noProgress);
  });

  test("lasts as long as the page where storage is blocked, and says so", () => {
    const browser = openBrowser();
    browser.block(true);
    const store = browser.openTab();
    expect(store.isKept.value).toBe(false);
    store.read("rooms");
    store.answered("rooms", "predict-1", wrong);
    expect(store.missed("rooms")).toHaveLength(1);
    expect(store.isKept.value).toBe(false);
    browser.block(false);
    store.met("rooms", "goal-1");
    expect(store.isKept.value).toBe(true);
    expect(browser.openTab().progress.value).toEqual(store.progress.value);
  });

  const newer = '{"version":2,"chapters":{"rooms":"read"}}';

  test("by a newer version is left as it is, and the visit goes on beside it", () => {
    const browser = openBrowser(newer);
    const store = browser.openTab();
    expect([store.isNewer.value, store.isKept.value]).toEqual([true, false]);
    store.read("rooms");
    store.answered("rooms", "predict-1", wrong);
    store.clear();
    store.undo();
    store.met("rooms", "goal-1");
    expect(store.missed("rooms")).toHaveLength(1);
    expect(browser.kept()).toBe(newer);
  });

  test("is lost from no open page when a newer version in another tab takes over, nor taken back from that", () => {
    const browser = openBrowser();
    const store = browser.openTab();
    store.read("rooms");
    browser.writeElsewhere(newer);
    expect([store.isNewer.value, slugsIn(store)]).toEqual([true, ["rooms"]]);
    store.read("events");
    expect([browser.kept(), slugsIn(store)]).toEqual([newer, ["events", "rooms"]]);
    browser.writeElsewhere("");
    store.met("rooms", "goal-1");
    expect([store.isNewer.value, store.isKept.value]).toEqual([false, true]);
    expect(slugsIn(browser.openTab())).toEqual(["events", "rooms"]);
  });

  const good = { readAt: "2026-11-23T09:00:00.000Z", questions: {}, goals: {} };
  test.each<[what: string, kept: string | null, slugs: readonly string[]]>([
    ["nothing", null, []],
    ["no JSON", "{", []],
    ["a number", "7", []],
    ["a list", "[]", []],
    ["another version", '{"version":2,"lessons":{"rooms":{}}}', []],
    ["lessons that are none", '{"version":1,"lessons":[1],"inventory":{}}', []],
    [
      "one good among bad",
      JSON.stringify({ version: 1, lessons: { rooms: good, events: 3, wire: null }, inventory: [{ right: 3, of: 2 }] }),
      ["rooms"],
    ],
    [
      "bad questions and goals",
      JSON.stringify({
        version: 1,
        lessons: { rooms: { readAt: "once", questions: { q: { tries: -1 } }, goals: { g: 1 } } },
      }),
      ["rooms"],
    ],
    ["names of every object", '{"version":1,"lessons":{"__proto__":{"readAt":null},"constructor":7}}', ["__proto__"]],
  ])("is read whatever is there: %s", (_what, kept, slugs) => {
    const { progress } = openBrowser(kept).openTab();
    expect(Object.keys(progress.value.lessons)).toEqual(slugs);
    expect(progress.value.inventory).toEqual([]);
    expect(progress.value.version).toBe(1);
  });

  test("is read from any text without a fault", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readKept(text).version).toBe(1);
      }),
    );
  });
});

describe("a file", () => {
  test("takes everything to another browser and adds it to what is there", async () => {
    const home = openBrowser().openTab();
    home.answered("rooms", "predict-1", wrong);
    home.inventoryTaken({ right: 4, of: 10 });
    const school = openBrowser().openTab();
    school.read("events");
    const before = school.progress.value;
    const taken = await school.import(await home.export());
    expect(taken.ok && taken.value).toEqual(home.progress.value);
    expect(new Set(Object.keys(school.progress.value.lessons))).toEqual(new Set(["events", "rooms"]));
    expect(school.undoable.value).toBe("import");
    school.undo();
    expect(school.progress.value).toEqual(before);
    expect(school.undoable.value).toBeNull();
  });

  test("begun with a byte order mark is read", async () => {
    const text = await openBrowser().openTab().export();
    expect(await openBrowser().openTab().import(`\uFEFF${text}`)).toMatchObject({ ok: true });
  });

  const whole = { version: 1, lessons: {}, inventory: [] };
  test.each<[what: string, text: string, said: RegExp]>([
    ["empty", "", /not a progress file/],
    ["a picture", "\u0089PNG", /not a progress file/],
    ["other JSON", '{"name":"emitscope"}', /not a progress file/],
    ["a newer one", '{"version":2,"lessons":{}}', /newer Emitscope/],
    ["cut off", '{"version":1,"lessons":{', /not a progress file/],
    ["with another key", JSON.stringify({ ...whole, score: 7 }), /changed or cut off \(at score\)/],
    [
      "with a wrong time",
      JSON.stringify({ ...whole, lessons: { rooms: { readAt: "today" } } }),
      /changed or cut off \(at lessons.rooms.readAt\)/,
    ],
    [
      "with more right than asked",
      JSON.stringify({ ...whole, inventory: [{ at: "2026-11-23T09:00:00.000Z", right: 11, of: 10 }] }),
      /changed or cut off \(at inventory.0\)/,
    ],
    ["far too long", " ".repeat(2_000_001), /far too long/],
  ])("that is wrong is told, and nothing is lost: %s", async (_what, text, said) => {
    const store = openBrowser().openTab();
    store.read("rooms");
    const before = store.progress.value;
    const taken = await store.import(text);
    expect(taken).toMatchObject({ ok: false, code: "progress/invalid" });
    expect(!taken.ok && taken.message).toMatch(said);
    expect(store.progress.value).toBe(before);
    expect(store.undoable.value).toBeNull();
  });
});

test("starting over can be taken back until something else is done", () => {
  const browser = openBrowser();
  const store = browser.openTab();
  store.clear();
  expect(store.undoable.value).toBeNull();
  store.read("rooms");
  const before = store.progress.value;
  store.clear();
  expect(store.progress.value).toEqual(noProgress);
  expect(browser.openTab().progress.value).toEqual(noProgress);
  store.undo();
  expect(store.progress.value).toEqual(before);
  store.clear();
  store.read("events");
  expect(store.undoable.value).toBeNull();
  store.undo();
  expect(Object.keys(store.progress.value.lessons)).toEqual(["events"]);
});

describe("two progresses as one", () => {
  const time = fc.integer({ min: 0, max: 50 }).map((minute) => new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString());
  const maybe = fc.option(time);
  const question = fc.record({
    tries: fc.nat(5),
    isFirstRight: fc.boolean(),
    at: time,
    onceMoreAt: maybe,
    recalledAt: maybe,
  });
  const names = fc.constantFrom("a", "b", "constructor");
  const lesson = fc.record({
    readAt: maybe,
    questions: fc.dictionary(names, question, { noNullPrototype: true }),
    goals: fc.dictionary(names, time, { noNullPrototype: true }),
  });
  const taking = fc.record({ at: time, right: fc.nat(4), of: fc.constant(4) });
  const progress: fc.Arbitrary<Progress> = fc.record({
    version: fc.constant(1 as const),
    lessons: fc.dictionary(names, lesson, { noNullPrototype: true }),
    inventory: fc.uniqueArray(taking, { selector: ({ at }) => at }),
  });

  test("it matters neither which comes first, nor how often, nor in which groups", () => {
    fc.assert(
      fc.property(progress, progress, progress, (one, two, three) => {
        const both = mergeProgress(one, two);
        expect(mergeProgress(two, one)).toEqual(both);
        expect(mergeProgress(both, two)).toEqual(both);
        expect(mergeProgress(both, three)).toEqual(mergeProgress(one, mergeProgress(two, three)));
      }),
    );
  });

  test("the earlier first try counts, and what either has done is done", () => {
    const at = (minute: number) => `2026-11-23T09:0${minute}:00.000Z`;
    const asked = (tries: number, isFirstRight: boolean, minute: number): Progress => ({
      ...noProgress,
      lessons: {
        rooms: {
          readAt: null,
          questions: { q: { tries, isFirstRight, at: at(minute), onceMoreAt: null, recalledAt: null } },
          goals: {},
        },
      },
    });
    const merged = mergeProgress(asked(1, true, 5), asked(3, false, 2));
    expect(questionIn(merged, "rooms", "q")).toMatchObject({ tries: 3, isFirstRight: false, at: at(2) });
  });
});
