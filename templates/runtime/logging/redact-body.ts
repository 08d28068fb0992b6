import { exceedsDepth } from "../depth.js";
import { redacted } from "./redact-request.js";

/** Copies a body for a log, without the values at these pointers; `*` stands for every member, `**` for any depth. */
export function redactBody(body: unknown, pointers: readonly string[]): unknown {
  if (exceedsDepth(body)) return "(too deep to show)";
  return pointers.reduce((shown, pointer) => {
    const steps = pointer.split("/").slice(1);
    return hide(
      shown,
      steps.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")),
    );
  }, body);
}

function hide(value: unknown, steps: readonly string[]): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return value === undefined ? value : redacted;
  // First what lies deeper, so that nothing is looked for in what has been hidden.
  if (step === "**")
    return hide(
      inMembers(value, (member) => hide(member, steps)),
      rest,
    );
  return inMembers(value, (member, key) =>
    step === "*" || step === key ? hide(member, rest) : member,
  );
}

function inMembers(value: unknown, map: (member: unknown, key: string) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown, index) => map(item, String(index)));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]: [string, unknown]) => [key, map(member, key)]),
  );
}
