import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { onTestFinished } from "vitest";
import { run } from "../../generator/cli/run.js";

/** An API of one operation. */
export const description = `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        "200": { description: Pets. }
`;

/** A folder with these files in which the command line can be run; it is gone when the test is over. */
export async function createProject(files: Readonly<Record<string, string>>) {
  const cwd = await mkdtemp(join(tmpdir(), "clientwright-"));
  onTestFinished(() => rm(cwd, { recursive: true, force: true }));
  const write = (path: string, text: string) => writeFile(join(cwd, path), text);
  for (const [path, text] of Object.entries(files)) await write(path, text);
  return {
    cwd,
    write,
    makeFolder: (path: string) => mkdir(join(cwd, path), { recursive: true }),
    read: (path: string) => readFile(join(cwd, path), "utf8"),
    list: async (path = ".") => (await readdir(join(cwd, path))).sort(),
    run: (...argv: readonly string[]) => runIn(cwd, argv),
  };
}

async function runIn(cwd: string, argv: readonly string[]) {
  const output = { stdout: "", stderr: "" };
  const collect = (name: "stdout" | "stderr") =>
    new Writable({
      write: (chunk, _, done) => {
        output[name] += String(chunk);
        done();
      },
    });
  const code = await run(argv, {
    stdin: noInput(),
    stdout: collect("stdout"),
    stderr: collect("stderr"),
    env: { XDG_CACHE_HOME: join(tmpdir(), "clientwright-caches") },
    cwd,
    fetch: () => Promise.reject(new TypeError("no network here")),
  });
  return { code, ...output };
}

async function* noInput(): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield new Uint8Array();
}
