import { primitiveText } from "../parameters/primitive-text.js";
import type { BodyCodec } from "./body-codec.js";
import { concreteType } from "./concrete-type.js";

/** Text: sent as UTF-8 under its media type as declared, read by the charset that came with it. */
export const textBody: BodyCodec = {
  encode: (value, { name }) => ({
    content: primitiveText(value),
    contentType: concreteType(name, "text/plain"),
  }),
  decode: (bytes, contentType) =>
    textIn(bytes, /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1]),
};

/** A charset that nobody knows is read as UTF-8. */
function textIn(bytes: Uint8Array<ArrayBuffer>, charset: string | undefined): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
