import type { Call } from "./call.js";
import { refusal, writeParameters } from "./parameters/write-parameters.js";

/** Dot segments, and control characters, which no path needs and which end lines and texts elsewhere. */
// eslint-disable-next-line no-control-regex -- exactly those are refused
const forbidden = /(^|[/\\])\.\.?($|[/\\])|[\0-\x1f\x7f-\x9f]/;

/** Fills the path template; refuses values that would make it another path. */
export function writePath(call: Call): string {
  const written = writeParameters(call, "path", call.args.path ?? {});
  const path = call.operation.path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) =>
    checked(call, `path/${name}`, written.get(name)),
  );
  return checked(call, "path", path);
}

/** Servers and proxies decode more than once: what is forbidden is looked for behind every encoding. */
function checked(call: Call, place: string, text = ""): string {
  let decoded = text;
  let before;
  do {
    if (!decoded || forbidden.test(decoded))
      throw refusal(call, place, "is empty or not allowed here");
    before = decoded;
    decoded = decoded.replaceAll(/%[0-7][0-9a-f]/gi, decodeURIComponent);
  } while (decoded !== before);
  return text;
}
