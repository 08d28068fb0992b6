/** Writes one parameter in its style. */
export interface ParameterWriter {
  /** `encode` is what the place asks of names and values; throws a plain error for what it cannot write. */
  (name: string, value: unknown, encode: (text: string) => string): string;
  /** Set by `required`: the call is refused without a value. */
  readonly required?: true;
}
