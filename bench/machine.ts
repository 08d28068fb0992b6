import { existsSync, readFileSync } from "node:fs";
import { cpus, totalmem, type, arch } from "node:os";
import { fileURLToPath } from "node:url";

const here = new URL("./", import.meta.url);

/** The Node.js that every measured program runs on: some peers need a newer one than we do. */
export function findNode(): string {
  const binary = fileURLToPath(
    new URL(`node_modules/node-${process.platform}-${process.arch}/bin/node`, here),
  );
  return existsSync(binary) ? binary : process.execPath;
}

/** Versions of what is measured, as installed. */
export function installedVersion(name: string): string {
  const file = new URL(`node_modules/${name}/package.json`, here);
  const { version } = JSON.parse(readFileSync(file, "utf8")) as { version: string };
  return version;
}

/** A line about the machine. */
export function describeMachine(): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const model = processors[0]?.model ?? "unknown processor";
  return `${String(processors.length)} × ${model}, ${String(memory)} GiB, ${type()} ${arch()}`;
}
