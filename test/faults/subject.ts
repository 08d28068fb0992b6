/** What became of a call, as its caller sees it. */
export type Settled =
  | { readonly kind: "resolved"; readonly value: unknown }
  | {
      readonly kind: "failed";
      /** What the error claims: whether the server may have acted. */
      readonly outcome: unknown;
      /** Everything that a program might print of the error. */
      readonly shown: string;
    };

/** One operation that is to be done once. */
export interface Assignment {
  readonly url: string;
  readonly operation: string;
  /** Shared by all operations of a run, never aborted: nothing may stay behind on it. */
  readonly signal: AbortSignal;
  /** The platform's fetch, watched: every request goes through it. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Takes every line that the client logs. */
  readonly log: (line: string) => void;
}

/** A client under test, and the API that it is for. */
export interface Subject {
  readonly name: string;
  /** Whether its operation declares an idempotency key, which the server then honours. */
  readonly keyed: boolean;
  /** The answer of the server that holds a committed value. */
  readonly answerWith: (value: string) => unknown;
  readonly create: (assignment: Assignment) => Promise<Settled>;
}

/** The deadlines that every subject is given. */
export const deadlines = { attemptMs: 1_000, callMs: 8_000 } as const;

/** The credential that nothing may show. */
export const secret = "sk_live_e7d1";
