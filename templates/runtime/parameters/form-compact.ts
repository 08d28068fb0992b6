import { delimited } from "./delimited.js";
import type { ParameterWriter } from "./parameter-writer.js";

/** Style `form`, not exploded: `color=blue,black`, `color=R,100,G,200`. */
export const formCompact: ParameterWriter = /* @__PURE__ */ delimited(",");
