/** A text, or the offset of the first byte that is not UTF-8, and what the text seems to be instead. */
export type Decoded =
  | { readonly text: string }
  | { readonly invalidAt: number; readonly encoding?: string | undefined };

/** Decodes UTF-8 strictly; a byte order mark is dropped. */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = detectEncoding(bytes);
  if (encoding !== undefined) return { invalidAt: 0, encoding };
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    return { invalidAt: firstInvalidByte(bytes) };
  }
}

/** By the mark, or by the first character, which is ASCII in JSON and in YAML (YAML 1.2.2, section 5.2). */
const encodings: readonly { readonly name: string; readonly start: readonly (number | "x")[] }[] = [
  { name: "UTF-32", start: [0xff, 0xfe, 0, 0] },
  { name: "UTF-32", start: [0, 0, 0xfe, 0xff] },
  { name: "UTF-32", start: ["x", 0, 0, 0] },
  { name: "UTF-32", start: [0, 0, 0, "x"] },
  { name: "UTF-16", start: [0xff, 0xfe] },
  { name: "UTF-16", start: [0xfe, 0xff] },
  { name: "UTF-16", start: ["x", 0] },
  { name: "UTF-16", start: [0, "x"] },
];

function detectEncoding(bytes: Uint8Array): string | undefined {
  return encodings.find(
    ({ start }) =>
      bytes.length >= start.length &&
      start.every((wanted, index) =>
        wanted === "x" ? bytes[index] !== 0 : bytes[index] === wanted,
      ),
  )?.name;
}

/** Halves the range in which decoding first fails. A cut inside of a character is no failure while streaming. */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decodes(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle;
  }
  return valid;
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
