import type { ParameterWriter } from "./parameter-writer.js";

/** Lets a writer's reserved characters and percent triples through, as `allowReserved` asks (RFC 6570, 3.2.3). */
export function allowReserved(write: ParameterWriter): ParameterWriter {
  return (name, value) => write(name, value, encodeUnlessReserved);
}

/** A `#` would begin the fragment: it is never allowed in a query. */
function encodeUnlessReserved(text: string): string {
  return encodeURI(text)
    .replaceAll(/%25([0-9a-f]{2})/gi, "%$1")
    .replaceAll("%5B", "[")
    .replaceAll("%5D", "]")
    .replaceAll("#", "%23");
}
