/** A number as a literal, digit by digit as the description has it; only finite numbers have one. */
export function numberLiteral(value: number | bigint): string {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new RangeError(`${String(value)} has no literal`);
  }
  return Object.is(value, -0) ? "0" : value.toString();
}
