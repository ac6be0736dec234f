import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { listen, portOf, stopListening } from "../listen.ts";
import { createServeCommand } from "./serve.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "emitscope-serve-"));
  mkdirSync(join(folder, "site"));
  writeFileSync(join(folder, "site", "index.html"), "home");
});

afterEach(() => rmSync(folder, { recursive: true }));

function start(dist: string, flags: Readonly<Record<string, string>>) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const stop = new AbortController();
  const typed = { flags: new Map(Object.entries(flags)), operands: [] };
  const terminal = { stdin: Readable.from([]), stdout, stderr, env: {}, stop: stop.signal };
  const exitCode = createServeCommand(dist).run(typed, terminal);
  const ended = exitCode.then((code) => [`ended with ${code}`]);
  let text = "";
  stdout.on("data", (chunk) => {
    text += chunk;
  });
  /** All that was said up to this. */
  const said = async (wanted = /http:\S+/): Promise<string> => {
    while (!wanted.test(text)) {
      const [first] = await Promise.race([once(stdout, "data"), ended]);
      if (typeof first === "string") return first;
    }
    return text;
  };
  const complained = async () => String((await once(stderr, "data"))[0]);
  return { exitCode, stop, said, complained };
}

describe("emitscope serve", () => {
  test("says where it can be reached, serves there, and stops with exit code 0", async () => {
    const serving = start(folder, { port: "0" });
    const address = /http:\S+/.exec(await serving.said())?.[0] ?? "";
    expect(address).toMatch(/^http:\/\/localhost:\d+$/);
    expect(await (await fetch(address)).text()).toBe("home");
    serving.stop.abort();
    expect(await serving.exitCode).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  });

  test("says in one sentence that the port is in use", async () => {
    const other = createServer();
    await listen(other, "127.0.0.1", 0);
    const serving = start(folder, { port: String(portOf(other)) });
    expect(await serving.complained()).toMatch(/^Port \d+ is in use: .*\.\n$/);
    expect(await serving.exitCode).toBe(1);
    await stopListening(other);
  });

  test("says in one sentence that nothing was built", async () => {
    const serving = start(join(folder, "nothing"), {});
    expect(await serving.complained()).toBe("The site is not built yet: run npm run build first.\n");
    expect(await serving.exitCode).toBe(1);
  });

  test("shows the lessons of another folder instead of the built-in ones", async () => {
    mkdirSync(join(folder, "render"));
    writeFileSync(join(folder, "site", "main.js"), "let it");
    writeFileSync(join(folder, "render", "template.html"), "<!--head--><!--body-->");
    writeFileSync(
      join(folder, "render", "render.js"),
      `export const addressesOf = ({ lessons }) => ["/", ...lessons.map(({ lesson }) => "/lessons/" + lesson.slug + "/")];
       export const renderPage = (address) => ({ head: "page ", body: address });
       export const filesOf = () => [{ path: "search.json", text: "what is searched" }];`,
    );
    writeFileSync(join(folder, "render", "leave-worker.js"), "// keeps nothing");
    cpSync("lessons", join(folder, "lessons"), { recursive: true });
    const serving = start(folder, { port: "0", lessons: join(folder, "lessons") });
    expect(await serving.said(/\n/)).toMatch(/^Running \d+ lessons, .*\.\n$/);
    const address = /http:\S+/.exec(await serving.said())?.[0] ?? "";
    expect(await (await fetch(`${address}/lessons/rooms/`)).text()).toBe("page /lessons/rooms/");
    expect(await (await fetch(`${address}/main.js`)).text()).toBe("let it");
    expect(await (await fetch(`${address}/search.json`)).text()).toBe("what is searched");
    expect(await (await fetch(address)).text()).toBe("page /");
    serving.stop.abort();
    expect(await serving.exitCode).toBe(0);
  });

  test("stops at once though a page follows the folder", async () => {
    mkdirSync(join(folder, "render"));
    writeFileSync(join(folder, "render", "template.html"), "<head><!--head--></head><!--body-->");
    writeFileSync(
      join(folder, "render", "render.js"),
      `export const addressesOf = () => ["/"];
       export const renderPage = () => ({ head: "", body: "home" });
       export const filesOf = () => [];`,
    );
    writeFileSync(join(folder, "render", "leave-worker.js"), "// keeps nothing");
    const serving = start(folder, { port: "0", lessons: "e2e/lessons/good" });
    const address = /http:\S+/.exec(await serving.said())?.[0] ?? "";
    const edition = /data-edition="(\w+)"/.exec(await (await fetch(address)).text())?.[1];
    const changes = await fetch(`${address}/author/changes`);
    expect(changes.headers.get("content-type")).toBe("text/event-stream");
    const told = changes.text();
    serving.stop.abort();
    expect(await told).toBe(`data: {"type":"edition","edition":"${edition}","addresses":["/"]}\n\n`);
    expect(await serving.exitCode).toBe(0);
  });

  test("refuses lessons with problems and names each", async () => {
    mkdirSync(join(folder, "lessons"));
    writeFileSync(join(folder, "lessons", "01-broken.md"), "no front matter");
    const serving = start(folder, { port: "0", lessons: join(folder, "lessons") });
    expect(await serving.complained()).toMatch(/01-broken\.md:1 /);
    expect(await serving.exitCode).toBe(1);
  });
});
