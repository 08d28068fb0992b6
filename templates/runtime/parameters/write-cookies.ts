import type { Prepare } from "../operation.js";
import { writeParameters } from "./write-parameters.js";

/** Imported by operations that declare cookies: writes the `Cookie` header, unless none has a value. */
export const writeCookies: Prepare = (call, headers) => {
  const cookies = writeParameters(call, "cookie", call.options.cookies ?? {});
  if (cookies.size > 0) headers.set("cookie", [...cookies.values()].join("; "));
};
