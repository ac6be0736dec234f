import { existsSync, mkdirSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, join, resolve } from "node:path";
import { createSite } from "../http.ts";
import { addressesOf, listen, portOf, stopListening } from "../listen.ts";
import { type LessonFolderSayings, type LessonFolderSite, openLessonFolderSite } from "../site/lesson-folder-site.ts";
import { LessonError } from "../site/read-site.ts";
import type { Command, ExitCode, Terminal, Typed } from "./command.ts";
import { isUsableFolder } from "./folder.ts";

/** A flag's value: as typed, else from `EMITSCOPE_<NAME>`, else null. */
function setting(name: string, { flags }: Typed, { env }: Terminal): string | null {
  const fromEnv = env[`EMITSCOPE_${name.toUpperCase()}`];
  return flags.get(name) ?? (fromEnv === undefined || fromEnv === "" ? null : fromEnv);
}

function parsePort(text: string): number | null {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65_535 ? port : null;
}

/** Makes the folder and those above it. Node's own `recursive` never returns where a file system refuses, as /proc does. */
function canMake(folder: string): boolean {
  if (existsSync(folder)) return true;
  try {
    if (!canMake(dirname(resolve(folder)))) return false;
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

function untilStopped(stop: AbortSignal): Promise<void> {
  if (stop.aborted) return Promise.resolve();
  return new Promise((resolved) => stop.addEventListener("abort", () => resolved(), { once: true }));
}

/** What is told of a folder of lessons while it is edited. */
function sayingsFor({ stdout, stderr }: Terminal): LessonFolderSayings {
  return {
    onBegin: (lessons) =>
      void stdout.write(
        `Running ${lessons} ${lessons === 1 ? "lesson" : "lessons"}, to see that all they claim is true.\n`,
      ),
    onRead: () => void stdout.write("Lessons read again: all is well.\n"),
    onProblems: (lines) => void stderr.write(lines.map((line) => `${line}\n`).join("")),
  };
}

async function serve(dist: string, typed: Typed, terminal: Terminal): Promise<ExitCode> {
  const refuse = (sentence: string): ExitCode => {
    terminal.stderr.write(`${sentence}\n`);
    return 1;
  };

  const portText = setting("port", typed, terminal) ?? "3000";
  const port = parsePort(portText);
  if (port === null) return refuse(`--port wants a whole number from 0 to 65535, not "${portText}".`);
  const host = setting("host", typed, terminal) ?? "127.0.0.1";
  const lessons = setting("lessons", typed, terminal);
  if (lessons !== null && !isUsableFolder(lessons)) {
    return refuse(`--lessons: "${lessons}" is not a folder that can be read.`);
  }
  const data = setting("data", typed, terminal);
  if (data !== null && !(canMake(data) && isUsableFolder(data, "write"))) {
    return refuse(`--data: "${data}" is not a folder that can be read and written.`);
  }
  const built = join(dist, "site");
  if (!isUsableFolder(built)) return refuse("The site is not built yet: run npm run build first.");

  let own: LessonFolderSite | null = null;
  try {
    own = lessons === null ? null : await openLessonFolderSite(dist, lessons, sayingsFor(terminal));
    const server = createServer(own?.answer ?? createSite(built));
    const sentence = await listen(server, host, port);
    if (sentence !== null) return refuse(sentence);
    const addresses = addressesOf(host, portOf(server));
    terminal.stdout.write(`Emitscope is ready at\n${addresses.map((address) => `  ${address}\n`).join("")}`);
    await untilStopped(terminal.stop);
    // Pages that follow the folder would keep their lines open, and the server with them.
    const stopped = stopListening(server);
    await own?.close();
    await stopped;
    return 0;
  } catch (error) {
    if (error instanceof LessonError) return refuse(error.message);
    throw error;
  } finally {
    await own?.close();
  }
}

/** Serves the site that the build left in `dist` until it is told to stop. Errors: none; stderr says what is wrong. */
export function createServeCommand(dist: string): Command {
  return {
    name: "serve",
    operands: "",
    maxOperands: 0,
    summary: "Serves the site. Each flag is also an environment variable, such as EMITSCOPE_PORT.",
    flags: [
      { name: "port", placeholder: "3000", summary: "The port to listen on; 0 takes a free one." },
      { name: "host", placeholder: "127.0.0.1", summary: "The address to listen on; 0.0.0.0 lets the network in." },
      {
        name: "lessons",
        placeholder: "DIR",
        summary: "Lessons from this folder instead of the built-in ones, followed while you edit them.",
      },
      { name: "data", placeholder: "DIR", summary: "Where classes are kept." },
    ],
    run: (typed, terminal) => serve(dist, typed, terminal),
  };
}
