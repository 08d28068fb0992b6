/**
 * Tells multiples of a number (JSON Schema 2020-12 validation, section 6.2.1), exact for what the numbers say in decimal: 0.3 is
 * a multiple of 0.1, although their binary values are not.
 */
export function isMultipleOf(divisor: number | bigint): (value: number) => boolean {
  const exact = parseDecimal(divisor);
  return (value) => isMultiple(value, divisor, exact);
}

/** `digits` × 10^`exponent`. */
interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

function isMultiple(value: number, divisor: number | bigint, exact: Decimal): boolean {
  if (Number.isInteger(value)) {
    // The remainder of integers is exact at any size.
    if (Number.isSafeInteger(divisor)) return value % Number(divisor) === 0;
    if (typeof divisor === "bigint") return BigInt(value) % divisor === 0n;
  }
  const { digits, exponent } = parseDecimal(value);
  const shift = exponent - exact.exponent;
  const left = shift > 0 ? digits * 10n ** BigInt(shift) : digits;
  const right = shift < 0 ? exact.digits * 10n ** BigInt(-shift) : exact.digits;
  return right !== 0n && left % right === 0n;
}

/** The shortest decimal that reads back as the number, which is what a description or a message says. */
function parseDecimal(value: number | bigint): Decimal {
  const [mantissa = "0", power = "0"] = value.toString().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}
