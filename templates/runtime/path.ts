import type { Call } from "./call.js";
import { refusal, writeParameters } from "./parameters/write-parameters.js";

/** Control characters, which no path segment needs and which end lines and texts elsewhere. */
// eslint-disable-next-line no-control-regex
const controlCharacter = /[\u0000-\u001f\u007f-\u009f]/;

/** Fills the path template; refuses values that would make it another path. */
export async function writePath(call: Call): Promise<string> {
  const template = call.operation.path;
  const values = call.args.path ?? {};
  const written = new Map(await writeParameters(call, { place: "path", values }));
  const segments = template.split("/").map((segment) => {
    let last = "";
    const filled = segment.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
      const text = written.get(name) ?? "";
      if (isBlank(Reflect.get(values, name), text)) throw refusal(call, `path/${name}`, "is empty");
      last = name;
      return text;
    });
    if (leavesSegment(filled)) throw refusal(call, `path/${last}`, "is not allowed in a path");
    return filled;
  });
  return segments.join("/");
}

/** A label or matrix prefix does not make an empty value less empty. */
function isBlank(value: unknown, text: string): boolean {
  return value === "" || text === "" || text === ".";
}

/** Servers and proxies decode more than once: `.` and `..` are looked for behind every encoding. */
function leavesSegment(segment: string): boolean {
  for (let text = segment, round = 0; round < 8; round++) {
    if (controlCharacter.test(text) || text.split(/[/\\]/).some((part) => /^\.\.?$/.test(part)))
      return true;
    const decoded = text.replaceAll(/%([0-7][0-9a-f])/gi, (_, hex: string) =>
      String.fromCharCode(parseInt(hex, 16)),
    );
    if (decoded === text) return false;
    text = decoded;
  }
  return true;
}
