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

  test("takes a folder without a lesson, or none, for a mistake", async () => {
    expect(await emitscope(["check", folder])).toMatchObject({ exitCode: 1, stdout: "" });
    const { exitCode, stderr } = await emitscope(["check", join(folder, "nowhere")]);
    expect([exitCode, stderr]).toEqual([1, `"${join(folder, "nowhere")}" is not a folder that can be read.\n`]);
  });
});
