/** Writes a primitive: dates as ISO 8601; refuses what a flat style has no form for. */
export function primitiveText(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (Object(value) === value) throw new Error("is not allowed here");
  return String(value);
}
