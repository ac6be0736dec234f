import { argv, env, exit, stderr, stdin, stdout, version } from "node:process";

// As the package's bin this runs on whatever Node there is; what follows needs 24.
if (Number.parseInt(version.slice(1), 10) < 24) {
  stderr.write(`Emitscope needs Node 24 or newer, and this is ${version}.\n`);
  exit(1);
}
const { runCommandLine } = await import("./command-line/command-line.ts");

const stop = new AbortController();
for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => stop.abort());
// Whoever read our output went away (`emitscope run | head`): that is no error.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") exit(0);
  throw error;
});

exit(await runCommandLine(argv.slice(2), { stdin, stdout, stderr, env, stop: stop.signal }));
