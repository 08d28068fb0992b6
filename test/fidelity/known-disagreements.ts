import type { Disagreement, Issue } from "./compare-document.js";
import type { Plain } from "./reword-schemas.js";

/** Where Ajv is the one that is wrong: how to tell, and why. */
export interface KnownDisagreement {
  readonly reason: string;
  readonly concerns: (issue: Issue, instance: Plain) => boolean;
}

/** Each is about an instance that Ajv accepts and an issue of ours. */
export const knownDisagreements: readonly KnownDisagreement[] = [
  {
    reason: "ajv-formats asks of an int64 only that it is an integer, not that 64 bits hold it",
    concerns: ({ code, maximum }) => code === "too_big" && maximum === 2 ** 63,
  },
  {
    reason: "ajv-formats asks of a float only that it is a number, not that 32 bits hold it",
    concerns: ({ code, maximum }) => code === "too_big" && maximum === largestFloat,
  },
  {
    reason: "Ajv looks for evaluated keys in an object that inherits `constructor`",
    concerns: ({ code, keys }) =>
      code === "unrecognized_keys" && JSON.stringify(keys) === '["constructor"]',
  },
  {
    reason: "Ajv does not look at a property named `__proto__`",
    concerns: ({ path }) => Array.isArray(path) && path.includes("__proto__"),
  },
  {
    reason: "a file of a multipart body is bytes, which JSON and Ajv have no type for",
    concerns: isAboutBytes,
  },
  {
    reason: "ajv-formats does not know the sizes of a mailbox (RFC 5321, section 4.5.3.1)",
    concerns: ({ format, code }) => code === "invalid_format" && format === "email",
  },
  {
    reason: "Ajv does not ask `contains` beside `prefixItems` when the array is empty",
    concerns: ({ code, params, path }, instance) =>
      code === "too_small" &&
      JSON.stringify(params) === '{"keyword":"contains"}' &&
      JSON.stringify(valueAt(instance, path)) === "[]",
  },
];

/** A file, which an example can only stand for by a text. */
export function isAboutBytes({ code, message }: Issue): boolean {
  return code === "custom" && String(message).startsWith("Invalid input: expected a Blob, File");
}

function valueAt(instance: Plain, path: unknown): unknown {
  if (!Array.isArray(path)) return undefined;
  return path.reduce<unknown>(
    (value, key: PropertyKey) => Reflect.get(Object(value), key),
    instance,
  );
}

/** The largest finite number of IEEE 754 binary32. */
const largestFloat = (2 - 2 ** -23) * 2 ** 127;

/** Why a disagreement is none of ours; undefined when it may be. */
export function reasonOf({ issues, instance }: Disagreement): string | undefined {
  const reasons = issues.map((issue) => reasonOfIssue(issue, instance));
  return reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
}

/** A union refuses what its members refuse: one of them would have accepted what Ajv does. */
function reasonOfIssue(issue: Issue, instance: Plain): string | undefined {
  const known = knownDisagreements.find(({ concerns }) => concerns(issue, instance));
  if (known !== undefined || issue.code !== "invalid_union") return known?.reason;
  const members = issue.errors as readonly (readonly Issue[])[];
  return members
    .map((issues) => issues.map((one) => reasonOfIssue(one, instance)))
    .find((reasons) => reasons.length > 0 && reasons.every((reason) => reason !== undefined))?.[0];
}
