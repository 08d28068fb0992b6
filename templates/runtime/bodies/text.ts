import { concreteType } from "../media-type.js";
import { primitiveText } from "../parameters/primitive-text.js";
import type { BodyCodec } from "./body-codec.js";

/** Text: sent as UTF-8 under its media type as declared, read by the charset that came with it. */
export const text: BodyCodec = {
  encode: (value, { name }) => ({
    content: primitiveText(value),
    contentType: concreteType(name, "text/plain"),
  }),
  decode: (bytes, contentType) => decoderFor(contentType).decode(bytes),
};

/** A charset that nobody knows is read as UTF-8. */
function decoderFor(contentType: string): TextDecoder {
  const charset = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1];
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
