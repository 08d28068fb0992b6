import { randomUuid } from "../random-uuid.js";
import type { BodyCodec } from "./body-codec.js";
import type { Encodings, PartEncoding } from "./encoding.js";
import { frameParts, typeOf } from "./frame-parts.js";
import type { FramedPart } from "./frame-parts.js";
import { partOf, partsOf } from "./parts-of.js";

/** The multipart types that are no form (RFC 2046, 5.1), such as `multipart/mixed` and `multipart/related`. */
export const multipartMixedBody: BodyCodec = {
  encode: (body, { name, encoding }) => {
    const parts = Array.isArray(body)
      ? body.map((item: unknown, index) => partOf(item, encodingAt(index, encoding)))
      : partsOf(body, encoding);
    const boundary = randomUuid();
    const content = frameParts(parts, boundary);
    return { content, contentType: `${name}${rootType(name, parts)}; boundary=${boundary}` };
  },
};

/** The encoding of an item: that of its position, else that of every further one. */
function encodingAt(index: number, encoding: Encodings = {}): string | PartEncoding | undefined {
  const found = encoding[index] ?? encoding["*"];
  return typeof found === "function" ? undefined : found;
}

/** RFC 2387, 3.1: a compound object says what its root, the first part, is. */
function rootType(name: string, [root]: readonly FramedPart[]): string {
  return root && /^multipart\/related$/i.test(name) ? `; type="${typeOf(root)}"` : "";
}
