/** A part of a multipart body as it was received. */
export interface ReceivedPart {
  /** By their names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The parts between the boundaries of a multipart body (RFC 2046, section 5.1.1), without preamble and epilogue. */
export function splitParts(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
): readonly ReceivedPart[] {
  const boundary = parameterOf(contentType, "boundary");
  if (boundary === undefined) throw new Error("the boundary is missing");
  const literal = boundary.replaceAll(/[^\w]/g, String.raw`\$&`);
  // A delimiter is a line of its own that white space may follow; the first may be at the very start.
  const delimiter = new RegExp(String.raw`(?:^|\r\n)--${literal}(-{2})?[ \t]*(?=\r\n|$)`, "g");
  const delimiters = [...characters(bytes).matchAll(delimiter)];
  const end = delimiters.findIndex(([, isLast]) => isLast !== undefined);
  if (end < 0) throw new Error("the last boundary is missing");
  return delimiters.slice(0, end).map(({ index, 0: { length } }, number) => {
    const part = bytes.subarray(index + length, delimiters[number + 1]?.index);
    return readPart(part);
  });
}

/** One character a byte, so that an index in the text is one in the bytes. */
function characters(bytes: Uint8Array<ArrayBuffer>): string {
  return new TextDecoder("latin1").decode(bytes);
}

/** A part begins with the line break of its delimiter, so that one without headers begins with two. */
function readPart(part: Uint8Array<ArrayBuffer>): ReceivedPart {
  const end = characters(part).indexOf("\r\n\r\n");
  if (end < 0) throw new Error("a part has no end of its headers");
  const head = new TextDecoder().decode(part.subarray(0, end)).replaceAll(/\r\n[ \t]+/g, " ");
  const headers = head.split("\r\n").map((line) => {
    const [name = "", ...value] = line.split(":");
    return [name.trim().toLowerCase(), value.join(":").trim()] as const;
  });
  return { headers: new Map(headers), bytes: part.slice(end + 4) };
}

/** A parameter of a header's value, quoted or not. */
export function parameterOf(value: string, name: string): string | undefined {
  const literal = name.replace("*", String.raw`\*`);
  const pattern = String.raw`;\s*${literal}\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))`;
  const [, quoted, token] = new RegExp(pattern, "i").exec(value) ?? [];
  return quoted?.replaceAll(/\\(.)/g, "$1") ?? token;
}
