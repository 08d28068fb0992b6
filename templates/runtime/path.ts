import type { Call } from "./call.js";
import { refusal, writeParameters } from "./parameters/write-parameters.js";

/** Fills the path template; refuses values that would make it another path. */
export function writePath(call: Call): string {
  const written = writeParameters(call, "path", call.args.path ?? {});
  return call.operation.path
    .split("/")
    .map((segment) => {
      let place = "path";
      const filled = segment.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
        place = `path/${name}`;
        const text = written.get(name);
        if (!text) throw refusal(call, place, "is empty");
        return text;
      });
      if (leavesSegment(filled)) throw refusal(call, place, "is not allowed in a path");
      return filled;
    })
    .join("/");
}

/** Servers and proxies decode more than once: dot segments are looked for behind every encoding. */
function leavesSegment(segment: string): boolean {
  // eslint-disable-next-line no-control-regex
  const forbidden = /(^|[/\\])\.\.?($|[/\\])|[\0-\x1f\x7f-\x9f]/;
  let text = segment;
  let before;
  do {
    if (forbidden.test(text)) return true;
    before = text;
    text = text.replaceAll(/%[0-7][0-9a-f]/gi, decodeURIComponent);
  } while (text !== before);
  return false;
}
