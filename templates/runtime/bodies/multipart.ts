import { randomUuid } from "../random-uuid.js";
import type { BodyCodec, EncodedBody } from "./body-codec.js";
import { frameParts, isStreamed } from "./frame-parts.js";
import { partsOf } from "./parts-of.js";
import type { Part } from "./parts-of.js";

/** `multipart/form-data` (RFC 7578); fetch writes the boundary and the header that names it, unless a part is a stream or has headers. */
export const multipartBody: BodyCodec = {
  encode: (value, { encoding }) => {
    const parts = partsOf(value, encoding);
    const content = new FormData();
    for (const { name, content: held, headers } of parts) {
      if (isStreamed(held) || headers !== undefined) return framed(parts);
      content.append(name, held);
    }
    return { content, contentType: undefined };
  },
};

function framed(parts: readonly Part[]): EncodedBody {
  const boundary = randomUuid();
  return {
    content: frameParts(parts, boundary),
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}
