import { discard } from "../read-bytes.js";
import type { Part, PartContent, TypedStream } from "./parts-of.js";

/** A part with the name of its property, which an item of an array has not. */
export type FramedPart = Partial<Part> & Pick<Part, "content">;

/** Parts between their boundaries (RFC 2046, 5.1.1): in memory, or as they come where one of them is a stream. */
export function frameParts(
  parts: readonly FramedPart[],
  boundary: string,
): Blob | ReadableStream<Uint8Array> {
  const pieces = [
    ...parts.flatMap((part) => [`--${boundary}\r\n${headersOf(part)}\r\n`, part.content, "\r\n"]),
    `--${boundary}--\r\n`,
  ];
  const known = pieces.flatMap((piece) => (isStreamed(piece) ? [] : [piece]));
  return known.length === pieces.length ? new Blob(known) : streamOf(pieces);
}

/** Whether a content is not at hand yet. */
export function isStreamed(content: PartContent): content is TypedStream {
  return typeof content === "object" && "stream" in content && !(content instanceof Blob);
}

/** The media type of a part. */
export function typeOf({ content }: FramedPart): string {
  return typeof content === "string"
    ? "text/plain; charset=utf-8"
    : content.type || "application/octet-stream";
}

function headersOf(part: FramedPart): string {
  const { name, content, headers = {} } = part;
  const disposition =
    name === undefined
      ? ""
      : `Content-Disposition: form-data; name="${escaped(name)}"${fileNameOf(content)}\r\n`;
  const others = Object.entries(headers).map(([key, text]) => `${key}: ${text}\r\n`);
  return `${disposition}Content-Type: ${typeOf(part)}\r\n${others.join("")}`;
}

/** A stream is a file to a server, which goes by the name; FormData names what has none in the same way. */
function fileNameOf(content: PartContent): string {
  if (content instanceof File) return `; filename="${escaped(content.name)}"`;
  return typeof content === "string" || content instanceof Blob ? "" : `; filename="blob"`;
}

/** As browsers write names: a quote or a line break would end the header. */
function escaped(text: string): string {
  return text.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function streamOf(pieces: readonly PartContent[]): ReadableStream<Uint8Array> {
  const chunks = chunksOf(pieces);
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      for (const piece of pieces) if (isStreamed(piece)) discard(piece.stream);
      await chunks.return();
    },
  });
}

async function* chunksOf(pieces: readonly PartContent[]): AsyncGenerator<Uint8Array, void> {
  for (const piece of pieces) {
    if (typeof piece === "string") {
      yield new TextEncoder().encode(piece);
      continue;
    }
    const reader = (isStreamed(piece) ? piece.stream : piece.stream()).getReader();
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    } finally {
      discard(reader);
    }
  }
}
