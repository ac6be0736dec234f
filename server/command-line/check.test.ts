import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { emitscope } from "./recorded-terminal.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "emitscope-check-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("emitscope check", () => {
  test("finds nothing wrong with the built-in lessons", async () => {
    const count = readdirSync("lessons").filter((name) => /^\d/.test(name)).length;
    const { exitCode, stdout, stderr } = await emitscope(["check"]);
    expect([exitCode, stdout, stderr]).toEqual([0, "", `${count} lessons checked, no problem found.\n`]);
  });

  test("tells every problem of every file, one a line", async () => {
    cpSync("lessons", folder, { recursive: true });
    for (const name of readdirSync(folder).filter((file) => /^\d/.test(file))) {
      const text = readFileSync(join(folder, name), "utf8");
      writeFileSync(join(folder, name), text.replace("minutes:", "minuets:").replace("title:", "titel:"));
    }
    const { exitCode, stdout } = await emitscope(["check", folder]);
    expect(exitCode).toBe(1);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) expect(line).toMatch(/^\S+\/\d\d-[a-z-]+\.md:\d+ \S.*: \S/);
    expect(stdout).toContain("did you mean title?");
  });

  test("writes the same problems as JSON, one object a line, for others to read", async () => {
    cpSync("server/lesson/false-lessons/50-false-events.md", join(folder, "01-events.md"));
    cpSync("server/lesson/false-lessons/50-unknown-key.md", join(folder, "02-keys.md"));
    const plain = await emitscope(["check", folder]);
    const { exitCode, stdout, stderr } = await emitscope(["check", "--json", folder]);
    expect([exitCode, stderr]).toEqual([1, ""]);
    const problems = stdout
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(problems).toEqual([
      {
        file: join(folder, "01-events.md"),
        line: 17,
        field: "expect[0]",
        message: expect.stringContaining('Ana got [["msg", "<id:Bo>"]]'),
      },
      {
        file: join(folder, "02-keys.md"),
        line: 19,
        field: "expect[0].recieved",
        message: "is not a key here; did you mean received?",
      },
    ]);
    expect(plain.stdout.trimEnd().split("\n")).toHaveLength(2);
    expect(await emitscope(["check", "--json", "server/lesson/false-lessons/beside"])).toMatchObject({
      exitCode: 0,
      stdout: "",
    });
    expect(await emitscope(["check", "--json=yes"])).toMatchObject({ exitCode: 2, stderr: "--json takes no value.\n" });
    expect((await emitscope(["check", "--help"])).stdout).toMatch(/--json +Writes a JSON object/);
  });

  test("takes a folder without a lesson, or none, for a mistake", async () => {
    expect(await emitscope(["check", folder])).toMatchObject({ exitCode: 1, stdout: "" });
    const { exitCode, stderr } = await emitscope(["check", join(folder, "nowhere")]);
    expect([exitCode, stderr]).toEqual([1, `"${join(folder, "nowhere")}" is not a folder that can be read.\n`]);
  });
});
