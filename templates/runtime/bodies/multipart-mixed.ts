import { idempotencyKey } from "../idempotency-key.js";
import type { BodyCodec } from "./body-codec.js";
import { contentOf, partsOf } from "./parts-of.js";
import type { Part } from "./parts-of.js";

/** A part with the name of its property, which an item of an array has not. */
type FramedPart = Partial<Part> & Pick<Part, "content">;

/** The multipart types that are no form (RFC 2046, 5.1), such as `multipart/mixed` and `multipart/related`. */
export const multipartMixedBody: BodyCodec = {
  encode: (body, { name, encoding }) => {
    const parts = Array.isArray(body)
      ? body.map((item: unknown) => ({ content: contentOf(item) }))
      : partsOf(body, encoding);
    const boundary = idempotencyKey();
    const content = new Blob([
      ...parts.flatMap((part) => [`--${boundary}\r\n${headersOf(part)}\r\n`, part.content, "\r\n"]),
      `--${boundary}--\r\n`,
    ]);
    return { content, contentType: `${name}${rootType(name, parts)}; boundary=${boundary}` };
  },
};

/** RFC 2387, 3.1: a compound object says what its root, the first part, is. */
function rootType(name: string, [root]: readonly FramedPart[]): string {
  return root && /^multipart\/related$/i.test(name) ? `; type="${typeOf(root)}"` : "";
}

function headersOf({ name, content }: FramedPart): string {
  const file = content instanceof File ? `; filename="${escaped(content.name)}"` : "";
  const disposition =
    name === undefined ? "" : `Content-Disposition: form-data; name="${escaped(name)}"${file}\r\n`;
  return `${disposition}Content-Type: ${typeOf({ content })}\r\n`;
}

function typeOf({ content }: FramedPart): string {
  return typeof content === "string"
    ? "text/plain; charset=utf-8"
    : content.type || "application/octet-stream";
}

/** As browsers write names: a quote or a line break would end the header. */
function escaped(text: string): string {
  return text.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
