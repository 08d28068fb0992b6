import type { BodyCodec } from "./body-codec.js";
import { partsOf } from "./parts-of.js";

/** `multipart/form-data` (RFC 7578); fetch writes the boundary and the header that names it. */
export const multipartBody: BodyCodec = {
  encode: (value, { encoding }) => {
    const content = new FormData();
    for (const part of partsOf(value, encoding)) content.append(part.name, part.content);
    return { content, contentType: undefined };
  },
};
