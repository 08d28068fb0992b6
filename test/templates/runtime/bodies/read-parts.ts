import type { Received } from "./post.js";

/** A part as it arrived: its headers in lower case, its body a character a byte, or as UTF-8 where that is text. */
export interface ReceivedPart {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Reads a multipart body by RFC 2046, section 5.1.1, and nothing more lenient. */
export function readParts({ headers, body }: Received): readonly ReceivedPart[] {
  const boundary = /boundary=([^;\s]+)/.exec(headers["content-type"] ?? "")?.[1];
  const [preamble, ...pieces] = `\r\n${body.toString("latin1")}`.split(`\r\n--${boundary ?? ""}`);
  const last = pieces.pop();
  if (preamble !== "" || !/^--(\r\n)?$/.test(last ?? "")) throw new Error("wrong framing");
  return pieces.map(readPart);
}

function readPart(piece: string): ReceivedPart {
  const end = piece.indexOf("\r\n\r\n");
  if (!piece.startsWith("\r\n") || end < 0) throw new Error("a part without headers");
  const lines = piece.slice(2, end).split("\r\n");
  const headers = Object.fromEntries(lines.map(readHeader));
  const bytes = Buffer.from(piece.slice(end + 4), "latin1");
  const isBytes = (headers["content-type"] ?? "text").startsWith("image/");
  return { headers, body: bytes.toString(isBytes ? "latin1" : "utf8") };
}

function readHeader(line: string): readonly [string, string] {
  const colon = line.indexOf(": ");
  return [line.slice(0, colon).toLowerCase(), line.slice(colon + 2)];
}
