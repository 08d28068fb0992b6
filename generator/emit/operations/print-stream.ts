import type { Codec, MediaType, StreamCodec } from "../../ir/api.js";
import { objectLiteral } from "../code/object-literal.js";
import { stringLiteral } from "../code/string-literal.js";
import { runtimeSymbol } from "../symbols.js";
import { printType, type UseType } from "../types/print-type.js";
import type { DescriptorContext } from "./descriptor-context.js";
import type { UseSymbol } from "./signature.js";

/** The runtime's reader of each kind of stream. */
const readers = {
  eventStream: runtimeSymbol("eventStream", "streaming/event-stream"),
  jsonLines: runtimeSymbol("jsonLines", "streaming/json-lines"),
  jsonSequence: runtimeSymbol("jsonSequence", "streaming/json-sequence"),
} as const satisfies Record<StreamCodec, ReturnType<typeof runtimeSymbol>>;

/** Whether a body is read item by item, as it comes. */
export function isStream(codec: Codec): codec is StreamCodec {
  return Object.hasOwn(readers, codec);
}

/** The reader of a stream. It has the validator in it: the media type's own would judge the body of an error. */
export function printStream(
  { schema, events }: MediaType,
  codec: StreamCodec,
  { use, symbols, validators }: DescriptorContext,
): string {
  const validator =
    validators && schema.kind === "reference" ? use(symbols.check(schema.target)) : undefined;
  const argument =
    events === undefined
      ? (validator ?? "")
      : objectLiteral([
          ["data", stringLiteral(events.data)],
          ["schema", validator],
          ["of", validator !== undefined && events.of === "data" ? `"data"` : undefined],
        ]);
  return `${use(readers[codec])}(${argument})`;
}

/** What a successful response with this media type gives: a stream gives its items one by one. */
export function printDataType(mediaType: MediaType, use: UseType, useSymbol: UseSymbol): string {
  const { codec, schema, events } = mediaType;
  const type = printType(schema, use);
  if (!isStream(codec)) return type;
  if (events?.of !== "data") return `AsyncIterable<${type}>`;
  const event = useSymbol(runtimeSymbol("ServerSentEvent", "streaming/parse-events", "type"));
  return `AsyncIterable<${event}<${type}>>`;
}
