/** Writes one parameter in its style; `encode` is what its place asks of names and values. */
export type ParameterWriter = (
  name: string,
  value: unknown,
  encode: (text: string) => string,
) => string;
