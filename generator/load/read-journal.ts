import { hashOf } from "../cache/hash.js";
import type { LoadInput } from "./load.js";
import { readFile as readFromDisk, type FileRead, type FileRequest } from "./read-source.js";

/** What a run read of this machine, so that another can tell whether it would read the same. */
export interface ReadRecord {
  readonly files: readonly (FileRequest & { readonly outcome: string })[];
  /** The hash of standard input, where it was read. */
  readonly stdin?: string | undefined;
}

/** Reads as it is asked to, and keeps a record. */
export interface ReadJournal {
  readonly hands: Hands;
  readonly record: () => ReadRecord;
  /** The files that were looked for, there or not. */
  readonly paths: () => readonly string[];
  /** Whether everything in a record would be read again as it was. */
  readonly isCurrent: (record: ReadRecord) => Promise<boolean>;
}

type Hands = Required<Pick<LoadInput, "readFile" | "readStdin">>;

export function createReadJournal(hands: Pick<LoadInput, "readFile" | "readStdin">): ReadJournal {
  const { readFile = readFromDisk } = hands;
  const files = new Map<string, ReadRecord["files"][number]>();
  let stdin: Promise<Uint8Array> | undefined;
  let stdinHash: string | undefined;
  // It can be read once, and is asked for twice where it is not what it was.
  const readStdin = async (): Promise<Uint8Array> => {
    const bytes = await (stdin ??= hands.readStdin());
    stdinHash = hashOf(bytes);
    return bytes;
  };
  return {
    hands: {
      readStdin,
      readFile: async (request) => {
        const read = await readFile(request);
        files.set(JSON.stringify(request), { ...request, outcome: outcomeOf(read) });
        return read;
      },
    },
    record: () => ({ files: [...files.values()], stdin: stdinHash }),
    paths: () => [...new Set(Array.from(files.values(), ({ path }) => path))],
    isCurrent: async (record) => {
      for (const { outcome, ...request } of record.files) {
        if (outcomeOf(await readFile(request)) !== outcome) return false;
      }
      return record.stdin === undefined || record.stdin === hashOf(await readStdin());
    },
  };
}

function outcomeOf(read: FileRead): string {
  return read.kind === "read"
    ? JSON.stringify([read.realPath, hashOf(read.bytes)])
    : JSON.stringify(read);
}
