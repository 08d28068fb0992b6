import type { Disagreement, Issue } from "./compare-document.js";

/** Where Ajv is the one that is wrong: how to tell, and why. */
export interface KnownDisagreement {
  readonly reason: string;
  readonly concerns: (issue: Issue) => boolean;
}

/** Each is about an instance that Ajv accepts and an issue of ours. */
export const knownDisagreements: readonly KnownDisagreement[] = [
  {
    reason: "ajv-formats asks of an int64 only that it is an integer, not that 64 bits hold it",
    concerns: ({ code, maximum }) => code === "too_big" && maximum === 2 ** 63,
  },
  {
    reason: "ajv-formats does not know the sizes of a mailbox (RFC 5321, section 4.5.3.1)",
    concerns: ({ format, code }) => code === "invalid_format" && format === "email",
  },
];

/** Why a disagreement is none of ours; undefined when it may be. */
export function reasonOf({ issues }: Disagreement): string | undefined {
  const reasons = issues.map(
    (issue) => knownDisagreements.find(({ concerns }) => concerns(issue))?.reason,
  );
  return reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
}
