import { constants } from "node:fs";
import { lstat, open, readdir, realpath } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { suggest } from "../diagnostics/suggest.js";
import { isInside, refusePath } from "./refuse-path.js";

/** What reading a file came to; a refusal never tells what is in the file. */
export type FileRead =
  | { readonly kind: "read"; readonly bytes: Uint8Array; readonly realPath: string }
  | { readonly kind: "missing"; readonly suggestion: string | undefined }
  | { readonly kind: "not-a-file" }
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "too-large" }
  | { readonly kind: "unreadable"; readonly reason: string };

export interface FileRequest {
  /** Absolute. */
  readonly path: string;
  readonly maxBytes: number;
  /**
   * The real paths of the folders in which references may lead to a file (`refusePath`), symbolic links resolved; any file
   * is read when absent.
   */
  readonly within?: readonly string[];
}

/** The part of the file system that `load` needs. */
export type ReadFile = (request: FileRequest) => Promise<FileRead>;

/** Reads a regular file. The path is resolved first and opened without following links, so that none leads out. */
export const readFile: ReadFile = async ({ path, maxBytes, within }) => {
  try {
    const realPath = await realpath(path);
    const reason = within === undefined ? undefined : refusePath(realPath, within);
    if (reason !== undefined) return { kind: "refused", reason };
    return await readRegularFile(realPath, maxBytes);
  } catch (error) {
    const code = errorCode(error);
    if (code === "ENOENT" || code === "ENOTDIR") {
      return { kind: "missing", suggestion: await suggestNeighbour(path, within) };
    }
    return { kind: "unreadable", reason: code };
  }
};

/** A folder's path with its symbolic links resolved; as it is when it does not exist. */
export async function realPathOf(folder: string): Promise<string> {
  return await realpath(folder).catch(() => folder);
}

/**
 * Opening a device may do something already, so that it is looked at before; not to block matters for a named pipe that
 * took the place of a file meanwhile. What a file says of its size is no promise.
 */
async function readRegularFile(realPath: string, maxBytes: number): Promise<FileRead> {
  if (!(await lstat(realPath)).isFile()) return { kind: "not-a-file" };
  const flags = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;
  const file = await open(realPath, flags);
  try {
    const status = await file.stat();
    if (!status.isFile()) return { kind: "not-a-file" };
    if (status.size > maxBytes) return { kind: "too-large" };
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of file.createReadStream({ autoClose: false, highWaterMark: 1 << 20 })) {
      chunks.push(Buffer.from(chunk));
      size += chunks.at(-1)?.length ?? 0;
      if (size > maxBytes) return { kind: "too-large" };
    }
    return { kind: "read", bytes: Buffer.concat(chunks), realPath };
  } finally {
    await file.close();
  }
}

function errorCode(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string")
    return error.code;
  return "unknown error";
}

/** The nearest name in the same folder. What lies elsewhere, behind a link, is not told. */
async function suggestNeighbour(
  path: string,
  within: readonly string[] | undefined,
): Promise<string | undefined> {
  const folder = await realPathOf(dirname(path));
  const isTold = within?.some((one) => one === folder || isInside(folder, one)) ?? true;
  const names = isTold ? await readdir(folder).catch(() => []) : [];
  const shown = names.filter((name) => within === undefined || !name.startsWith("."));
  return suggest(basename(path), shown.sort());
}
