import type { SchemaIssue } from "./standard-schema.js";

/**
 * Whether all that an issue has against a value is what a server may add without breaking its readers: a key that the
 * specification does not declare, a member that an enum or a discriminator does not list.
 */
export function isAddition(issue: SchemaIssue, root: unknown): boolean {
  const value = valueAt(root, issue.path ?? []);
  switch (issue.code) {
    case "unrecognized_keys":
      return true;
    case "invalid_value":
      return isUnknownMember(issue.values ?? [], value);
    case "invalid_union":
      return issue.discriminator === undefined
        ? (issue.errors ?? []).some((issues) => issues.every((inner) => isAddition(inner, value)))
        : isScalar(value);
    default:
      return false;
  }
}

/** A single value is a constant, which tells alternatives apart; an enum has several and grows. */
function isUnknownMember(members: readonly unknown[], value: unknown): boolean {
  return (
    members.length > 1 && isScalar(value) && members.some((one) => typeof one === typeof value)
  );
}

function isScalar(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

function valueAt(root: unknown, path: NonNullable<SchemaIssue["path"]>): unknown {
  let value = root;
  for (const step of path) {
    const key = typeof step === "object" ? step.key : step;
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}
