import type { ParameterWriter } from "./parameter-writer.js";

/**
 * Lets the reserved characters and percent triples of a value through, as `allowReserved` asks (RFC 6570, 3.2.3), but for
 * those that would end the place in which it stands: `ends`, and `#`, which would begin the fragment.
 */
export function allowReserved(write: ParameterWriter, ends = ""): ParameterWriter {
  const encode = (text: string): string =>
    [...`#${ends}`].reduce(
      (encoded, end) => encoded.replaceAll(end, encodeURIComponent(end)),
      encodeUnlessReserved(text),
    );
  // The name is no value; its percent triples come through.
  return (name, value) => write(encodeURIComponent(name), value, encode);
}

function encodeUnlessReserved(text: string): string {
  return encodeURI(text)
    .replaceAll(/%25([0-9a-f]{2})/gi, "%$1")
    .replaceAll("%5B", "[")
    .replaceAll("%5D", "]");
}
