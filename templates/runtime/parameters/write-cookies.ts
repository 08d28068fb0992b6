import type { Call } from "../call.js";
import { writeParameters } from "./write-parameters.js";

/** Imported by operations that declare cookies: writes the `Cookie` header; empty when none has a value. */
export function writeCookies(call: Call): string {
  const cookies = writeParameters(call, "cookie", call.options.cookies ?? {});
  return [...cookies.values()].join("; ");
}
