import { literalKey } from "./property-key.js";

/** An object literal of expressions; a field without one is left out. */
export function objectLiteral(fields: readonly (readonly [string, string | undefined])[]): string {
  const present = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`${literalKey(name)}: ${value}`],
  );
  return present.length === 0 ? "{}" : `{ ${present.join(", ")} }`;
}
