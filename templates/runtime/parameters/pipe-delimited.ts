import { delimited } from "./delimited.js";
import type { ParameterWriter } from "./parameter-writer.js";

/** Style `pipeDelimited`, not exploded: `color=blue%7Cblack`. */
export const pipeDelimited: ParameterWriter = /* @__PURE__ */ delimited("%7C");
