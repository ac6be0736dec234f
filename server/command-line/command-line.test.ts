import { describe, expect, test } from "vitest";
import { packageVersion } from "../package-root.ts";
import { emitscope } from "./recorded-terminal.ts";

const levels = [[], ["serve"], ["run"], ["check"], ["new"]];

describe("the command line", () => {
  test.each(levels)("%s --help says how it is used", async (...level) => {
    for (const flag of ["--help", "-h"]) {
      const { exitCode, stdout, stderr } = await emitscope([...level, flag]);
      expect([exitCode, stderr]).toEqual([0, ""]);
      expect(stdout).toContain(["emitscope", ...level].join(" "));
    }
  });

  test.each(levels)("%s --version says the package's version", async (...level) => {
    const { exitCode, stdout } = await emitscope([...level, "--version"]);
    expect([exitCode, stdout]).toEqual([0, `${packageVersion()}\n`]);
  });

  test.each([
    [["--prot", "3000"], "emitscope serve has no flag --prot; did you mean --port?\n"],
    [["serve", "--hots=x"], "emitscope serve has no flag --hots; did you mean --host?\n"],
    [["run", "--port", "3000"], "emitscope run has no flag --port; see emitscope run --help.\n"],
    [["serve", "-p", "3000"], "emitscope serve has no flag -p; see emitscope serve --help.\n"],
    [["srve"], 'emitscope has no command "srve"; did you mean serve?\n'],
    [["dance"], 'emitscope has no command "dance"; see emitscope --help.\n'],
    [["run", "one.jsonl", "two.jsonl"], 'emitscope run has no use for "two.jsonl"; see emitscope run --help.\n'],
    [["run", "/no/such/file"], 'There is no file "/no/such/file".\n'],
    [["run", "."], '"." is a folder: name a file with one JSON experiment a line.\n'],
  ])("%s is a misuse", async (args, sentence) => {
    const { exitCode, stdout, stderr } = await emitscope(args);
    expect([exitCode, stdout, stderr]).toEqual([2, "", sentence]);
  });

  test.each([
    [["--port", "abc"], '--port wants a whole number from 0 to 65535, not "abc".\n'],
    [["--port", "65536"], '--port wants a whole number from 0 to 65535, not "65536".\n'],
    [["serve", "--port"], "--port needs a value: --port 3000.\n"],
    [["--lessons", "/no/such/folder"], '--lessons: "/no/such/folder" is not a folder that can be read.\n'],
    [["--data", "/dev/null/data"], '--data: "/dev/null/data" is not a folder that can be read and written.\n'],
    [["--data", "/proc/nope/data"], '--data: "/proc/nope/data" is not a folder that can be read and written.\n'],
  ])("serve %s is refused in one sentence", async (args, sentence) => {
    const { exitCode, stdout, stderr } = await emitscope(args);
    expect([exitCode, stdout, stderr]).toEqual([1, "", sentence]);
  });

  test("takes serve's settings from the environment, and flags before them", async () => {
    const env = { EMITSCOPE_PORT: "nine" };
    expect((await emitscope([], { env })).stderr).toContain('not "nine"');
    expect((await emitscope(["--port", "ten"], { env })).stderr).toContain('not "ten"');
  });
});
