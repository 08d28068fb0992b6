/** The text that a Punycode string stands for (RFC 3492, section 6.2); undefined when it stands for none. */
export function decodePunycode(text: string): string | undefined {
  const delimiter = text.lastIndexOf("-");
  // Without basic code points there is no delimiter, and a hyphen is no digit.
  if (delimiter === 0) return undefined;
  const output = [...text.slice(0, Math.max(delimiter, 0))].map((character) =>
    character.charCodeAt(0),
  );
  let [index, codePoint, bias] = [0, firstCodePoint, initialBias];
  for (let position = delimiter + 1; position < text.length;) {
    const start = index;
    const delta = readDelta(text, position, bias);
    if (delta === undefined) return undefined;
    position = delta.end;
    index += delta.value;
    const length = output.length + 1;
    bias = adaptBias(index - start, length, start === 0);
    codePoint += Math.floor(index / length);
    index %= length;
    if (codePoint > lastCodePoint) return undefined;
    output.splice(index, 0, codePoint);
    index += 1;
  }
  return String.fromCodePoint(...output);
}

// The parameters of section 5.
const base = 36;
const leastThreshold = 1;
const mostThreshold = 26;
const skew = 38;
const damping = 700;
const initialBias = 72;
const firstCodePoint = 128;
const lastCodePoint = 0x10ffff;

/** A generalized variable-length integer (section 3.3). */
function readDelta(text: string, start: number, bias: number) {
  let [value, weight] = [0, 1];
  for (let position = start, step = base; position < text.length; position += 1, step += base) {
    const digit = digitOf(text.charCodeAt(position));
    if (digit === undefined) return undefined;
    value += digit * weight;
    const threshold = Math.min(Math.max(step - bias, leastThreshold), mostThreshold);
    if (digit < threshold) return { value, end: position + 1 };
    weight *= base - threshold;
  }
  return undefined;
}

function digitOf(unit: number): number | undefined {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x61;
  return unit >= 0x30 && unit <= 0x39 ? unit - 0x30 + 26 : undefined;
}

/** Section 6.1. */
function adaptBias(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? damping : 2));
  rest += Math.floor(rest / length);
  let step = 0;
  while (rest > ((base - leastThreshold) * mostThreshold) / 2) {
    rest = Math.floor(rest / (base - leastThreshold));
    step += base;
  }
  return step + Math.floor(((base - leastThreshold + 1) * rest) / (rest + skew));
}
