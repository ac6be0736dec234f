import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { runCommandLine } from "./command-line.ts";
import { emitscope } from "./recorded-terminal.ts";

// The example of the contract, to the letter.
const exampleIn =
  '{"clients":[{"name":"ana","rooms":["general"]},{"name":"bo","rooms":["general"]},{"name":"dee","namespace":"/chat"}],' +
  '"setup":"dee.join(\\"late\\")","sender":"ana","expression":"socket.to(\\"general\\").emit(\\"msg\\",\\"hi\\")"}';
const exampleOut =
  '{"received":{"bo":1},"notReceived":{"ana":"sender","dee":"other-namespace"},"predicted":{"bo":1},"agrees":true,' +
  '"events":{"bo":[["msg","hi"]]},"rooms":{"ana":["<id>","general"],"bo":["<id>","general"],"dee":["<id>","late"]},' +
  '"connected":["ana","bo","dee"],"acks":null,"returned":null,"error":null}';

const twoClients = '"clients":[{"name":"ana"},{"name":"bo"}],"sender":"ana"';

describe("emitscope run", () => {
  test("answers the contract's example to the letter", async () => {
    const { exitCode, stdout, stderr } = await emitscope(["run"], { input: `${exampleIn}\n` });
    expect([exitCode, stdout, stderr]).toEqual([0, `${exampleOut}\n`, ""]);
  });

  test("reads a file as it reads standard input", async () => {
    const folder = mkdtempSync(join(tmpdir(), "emitscope-run-"));
    const file = join(folder, "experiments.jsonl");
    writeFileSync(file, `\uFEFF${exampleIn}\r\n${exampleIn}`);
    for (const [args, input] of [[["run", file]], [["run", "-"], `${exampleIn}\n${exampleIn}\n`]] as const) {
      const { stdout } = await emitscope(args, input === undefined ? {} : { input });
      expect(stdout).toBe(`${exampleOut}\n${exampleOut}\n`);
    }
    rmSync(folder, { recursive: true });
  });

  test("has nothing to say about no lines", async () => {
    expect(await emitscope(["run"], { input: "\n \n" })).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  });

  test("answers each line while the next is not written yet", async () => {
    const [stdin, stdout] = [new PassThrough(), new PassThrough({ encoding: "utf8" })];
    const running = runCommandLine(["run"], {
      stdin,
      stdout,
      stderr: new PassThrough(),
      env: {},
      stop: new AbortController().signal,
    });
    const answers = stdout[Symbol.asyncIterator]();
    for (let line = 0; line < 3; line += 1) {
      stdin.write(`${exampleIn}\n`);
      expect(await answers.next()).toEqual({ done: false, value: `${exampleOut}\n` });
    }
    stdin.end();
    expect(await running).toBe(0);
  });

  test("keeps the order of the lines when an earlier one takes longer", async () => {
    const slow = `{${twoClients},"expression":"io.timeout(300).emit(\\"slow\\", ack)"}`;
    const quick = `{${twoClients},"expression":"io.emit(\\"quick\\")"}`;
    const { stdout } = await emitscope(["run"], { input: [slow, quick, slow, quick].join("\n") });
    expect(stdout.match(/slow|quick/g)?.filter((_, index) => index % 2 === 0)).toEqual([
      "slow",
      "quick",
      "slow",
      "quick",
    ]);
  });

  test("refuses a line in its place, runs the others, and exits with 1", async () => {
    const wrong = `{${twoClients},"expression":"io.emitt(1)"}`;
    const { exitCode, stdout } = await emitscope(["run"], { input: `${exampleIn}\n\n${wrong}\n${exampleIn}` });
    const [first, refused, last, ...others] = stdout.split("\n");
    expect([exitCode, first, last, others]).toEqual([1, exampleOut, exampleOut, [""]]);
    expect(JSON.parse(refused ?? "")).toEqual({
      error: { line: 3, field: "expression", message: expect.stringContaining("emit") },
    });
  });

  test.each([
    ["not JSON", "", /JSON/],
    ["[]", "", /object/],
    ["{}", "clients", /clients/],
    [`{${twoClients},"expression":"io.emit(1)","sendr":"ana"}`, "sendr", /did you mean "sender"\?$/],
    [`{${twoClients},"expression":"io.emit(1)","__proto__":1}`, "__proto__", /__proto__/],
    ['{"clients":[{"name":"ana"},{"name":"ANA"}],"sender":"ana","expression":"io.emit(1)"}', "clients[1].name", /./],
    ['{"clients":[{"name":"ana","romos":[]}],"sender":"ana","expression":"io.emit(1)"}', "clients[0].romos", /rooms/],
    ['{"clients":[{"name":"ana"}],"expression":"io.emit(1)"}', "sender", /server/],
    ['{"clients":[{"name":"ana"}],"sender":"anna","expression":"io.emit(1)"}', "sender", /did you mean "ana"\?$/],
    [`{${twoClients}}`, "expression", /io\.emit/],
    [`{${twoClients},"expression":""}`, "expression", /./],
    [`{${twoClients},"expression":"io.emit(\\"x\\", cy.id)"}`, "expression", /cy.*\(column 14\)$/],
    [`{${twoClients},"setup":7,"expression":"io.emit(1)"}`, "setup", /./],
    [`{${twoClients},"setup":"socket.joni(\\"x\\")","expression":"io.emit(1)"}`, "setup", /join/],
    [`{${twoClients},"setup":"io.emitWithAck(1)","expression":"io.emit(1)"}`, "setup", /not a function/],
    [`{${twoClients},"setup":"socket.disconnect()","expression":"io.emit(1)"}`, "sender", /disconnects/],
    ['{"clients":[],"sender":"server","expression":"socket.emit(1)"}', "expression", /socket/],
    [`{${twoClients},"serverOptions":{"path":"/x"},"expression":"io.emit(1)"}`, "serverOptions.path", /./],
  ])("refuses %s at %s", async (input, field, message) => {
    const { exitCode, stdout } = await emitscope(["run"], { input });
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toEqual({ error: { line: 1, field, message: expect.stringMatching(message) } });
  });
});
