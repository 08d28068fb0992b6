import { hashOf } from "../cache/hash.js";
import type { Packs } from "../cache/pack.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { OutputFile } from "../ir/output.js";
import type { Settings } from "../ir/settings.js";
import type { ReadJournal, ReadRecord } from "../load/read-journal.js";
import { readOutput, type HashedFile } from "../write/read-output.js";
import {
  recordDiagnostics,
  replayDiagnostics,
  type RecordedDiagnostics,
} from "./recorded-diagnostics.js";
import type { Totals } from "./totals.js";

/** What all stages but `write` come to. */
export interface Made {
  readonly files: readonly OutputFile[];
  readonly totals: Totals;
  /** The files of this machine that it was made of. */
  readonly sources: readonly string[];
  /** Whether it was made of them alone. */
  readonly isRepeatable: boolean;
}

/** The same, and what was reported on the way. */
export interface MadeWithDiagnostics extends Made {
  readonly diagnostics: readonly Diagnostic[];
}

/** Knows the last run with the same settings. */
export interface RunMemory {
  /** Undefined unless everything that it read is as it was, and everything that it wrote is still there. */
  readonly recall: (journal: ReadJournal) => Promise<MadeWithDiagnostics | undefined>;
  readonly keep: (made: MadeWithDiagnostics, journal: ReadJournal) => void;
}

interface RunRecord extends Pick<Made, "totals" | "sources"> {
  readonly reads: ReadRecord;
  readonly diagnostics: RecordedDiagnostics;
  readonly files: readonly HashedFile[];
}

const forgetfulRuns: RunMemory = {
  recall: () => Promise.resolve(undefined),
  keep: () => undefined,
};

export async function openRunMemory(
  packs: Packs,
  { settings, failOnWarnings }: { readonly settings: Settings; readonly failOnWarnings: boolean },
): Promise<RunMemory> {
  const pack = await packs.open<RunRecord>("run");
  const key = hashOf(JSON.stringify([{ ...settings, cache: true }, failOnWarnings]));
  // What code does to a description can only be found out by running it.
  if (settings.cache === false || settings.transform !== undefined) return forgetfulRuns;
  return {
    recall: async (journal) => {
      const record = pack.get(key);
      if (record === undefined || !(await journal.isCurrent(record.reads))) return undefined;
      const files = await readOutput(settings.output, record.files);
      if (files === undefined) return undefined;
      return {
        ...record,
        isRepeatable: true,
        files,
        diagnostics: replayDiagnostics(record.diagnostics),
      };
    },
    keep: ({ files, totals, sources, diagnostics, isRepeatable }, journal) => {
      if (!isRepeatable) return;
      pack.set(key, {
        reads: journal.record(),
        totals,
        sources,
        files: files.map(({ path, text }) => ({ path, sha256: hashOf(text) })),
        diagnostics: recordDiagnostics(diagnostics),
      });
    },
  };
}
