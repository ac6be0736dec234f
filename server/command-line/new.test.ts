import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createNewCommand } from "./new.ts";
import { emitscope } from "./recorded-terminal.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "emitscope-new-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

async function startLesson(...operands: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const terminal = { stdin: Readable.from([]), stdout, stderr, env: {}, stop: new AbortController().signal };
  const exitCode = await createNewCommand(folder).run({ flags: new Map(), operands }, terminal);
  stdout.end();
  stderr.end();
  return { exitCode, stdout: await text(stdout), stderr: await text(stderr) };
}

describe("emitscope new", () => {
  test.each([
    ["Rooms", "rooms"],
    ['Élan: "quotes" & #signs', "elan-quotes-signs"],
    ["  42 ", "42"],
  ])("writes a lesson called %s that passes check", async (title, slug) => {
    const file = join(folder, `01-${slug}.md`);
    expect(await startLesson(title)).toEqual({ exitCode: 0, stdout: `${file}\n`, stderr: "" });
    const { exitCode, stdout } = await emitscope(["check", folder]);
    expect([exitCode, stdout]).toEqual([0, ""]);
    for (const block of ["scene", "predict", "expect", "goal"]) {
      expect(readFileSync(file, "utf8")).toContain(`\n\`\`\`${block}\n`);
    }
  });

  test("takes the number after the last", async () => {
    writeFileSync(join(folder, "06-earlier.md"), "");
    writeFileSync(join(folder, "README.md"), "");
    expect((await startLesson("Later")).stdout).toBe(`${join(folder, "07-later.md")}\n`);
  });

  test("never overwrites, and takes a second lesson of one name for a mistake", async () => {
    writeFileSync(join(folder, "03-rooms.md"), "mine");
    const { exitCode, stderr } = await startLesson("Rooms");
    expect([exitCode, stderr]).toEqual([1, `${join(folder, "03-rooms.md")} is there already: choose another title.\n`]);
    expect(readdirSync(folder)).toEqual(["03-rooms.md"]);
    expect(readFileSync(join(folder, "03-rooms.md"), "utf8")).toBe("mine");
  });

  test("asks for a title, and for one that can name a file", async () => {
    expect((await startLesson()).exitCode).toBe(2);
    expect((await startLesson("…")).exitCode).toBe(1);
  });
});
