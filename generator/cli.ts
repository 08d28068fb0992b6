#!/usr/bin/env node
import { run } from "./cli/run.js";

const { stdin, stdout, stderr, env } = process;

// A reader that has seen enough (`| head`) closes the pipe, which is no failure.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), {
  stdin,
  stdout,
  stderr,
  env,
  cwd: process.cwd(),
  fetch: globalThis.fetch,
  onInterrupt: (stop) => {
    process.once("SIGINT", stop).once("SIGTERM", stop);
  },
});
