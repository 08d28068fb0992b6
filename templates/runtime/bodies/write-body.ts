import type { Call } from "../call.js";
import { exceedsDepth, tooDeep } from "../depth.js";
import { ValidationError } from "../errors/validation-error.js";
import { defaultMediaType, findMediaType } from "../media-type.js";
import type { NamedMediaType } from "../media-type.js";
import { refusal } from "../parameters/write-parameters.js";
import type { EncodedBody } from "./body-codec.js";

/** Checks and writes the body of a call; undefined when it has none. */
export async function writeBody(call: Call): Promise<EncodedBody | undefined> {
  const given = call.args.body ?? call.options.body;
  const { request } = call.operation;
  if (given === undefined || request === undefined) {
    if (request?.required) throw refusal(call, "", "a body is required");
    return undefined;
  }
  const { media, value } = chosenBody(request.content, given);
  if (media === undefined) throw refusal(call, "", "has no media type");
  if (exceedsDepth(value)) throw new ValidationError(call.progress, "request", [tooDeep("")]);
  const { schema } = media;
  if (schema !== undefined)
    await call.client.definition.validate?.({
      call,
      direction: "request",
      place: "",
      schema,
      value,
    });
  try {
    return encodeBody(media, value);
  } catch (cause) {
    throw refusal(call, "", cause instanceof Error ? cause.message : "cannot be written");
  }
}

interface ChosenBody {
  readonly media: NamedMediaType | undefined;
  readonly value: unknown;
}

/** A body of a media type that is not the default comes as `{ contentType, value }`. */
function chosenBody(content: Parameters<typeof defaultMediaType>[0], given: unknown): ChosenBody {
  const media = defaultMediaType(content);
  if (typeof given === "object" && given !== null && Object.keys(given).length === 2) {
    const contentType: unknown = Reflect.get(given, "contentType");
    if (typeof contentType === "string" && "value" in given) {
      const named = findMediaType(content, contentType);
      if (named !== undefined && (named.name !== media?.name || contentType !== media.name))
        return { media: { ...named, name: contentType }, value: given.value };
    }
  }
  return { media, value: given };
}

function encodeBody({ name, codec }: NamedMediaType, value: unknown): EncodedBody {
  const contentType = name.includes("*") ? "application/json" : name;
  return codec?.encode?.(value, name) ?? { content: JSON.stringify(value), contentType };
}
