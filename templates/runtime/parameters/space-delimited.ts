import { delimited } from "./delimited.js";
import type { ParameterWriter } from "./parameter-writer.js";

/** Style `spaceDelimited`, not exploded: `color=blue%20black`. */
export const spaceDelimited: ParameterWriter = /* @__PURE__ */ delimited("%20");
