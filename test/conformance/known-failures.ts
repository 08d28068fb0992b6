/** A case whose verdict is another than the suite's, and why that is so. The list may only shrink. */
export interface KnownFailure {
  readonly file: string;
  readonly group: string;
  /** Every case of the group when absent. */
  readonly test?: string;
  readonly reason: string;
}

export const knownFailures: readonly KnownFailure[] = [];
