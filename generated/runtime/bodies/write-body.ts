import type { Call } from "../call.js";
import { exceedsDepth, tooDeep } from "../depth.js";
import { ValidationError } from "../errors/validation-error.js";
import { findMediaType } from "../media-type.js";
import { refusal } from "../parameters/write-parameters.js";
import type { EncodedBody } from "./body-codec.js";

/** Checks and writes the body of a call; undefined when it has none. */
export async function writeBody(call: Call): Promise<EncodedBody | undefined> {
  const { body, operation, client } = call;
  const { content = {}, required, choose } = operation.request ?? {};
  if (body === undefined && required) throw refusal(call, "", "is required");
  const { media, value: given } = choose?.(content, body) ?? {
    media: findMediaType(content, ""),
    value: body,
  };
  if (given === undefined || !media) return undefined;
  if (exceedsDepth(given)) throw new ValidationError(call.progress, "request", [tooDeep]);
  const value = (await client.definition.validate?.(call, "request", media.schema, given)) ?? given;
  try {
    return (
      media.codec?.encode?.(value, media) ?? {
        content: JSON.stringify(value),
        contentType: media.name,
      }
    );
  } catch (cause) {
    throw refusal(call, "", cause);
  }
}
