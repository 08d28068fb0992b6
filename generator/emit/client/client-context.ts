import type { Settings } from "../../ir/settings.js";
import type { ModuleBuilder } from "../code/module.js";
import type { Symbols } from "../symbols.js";

/** What the declarations of `client.ts` need. */
export interface ClientContext {
  readonly module: ModuleBuilder;
  readonly symbols: Symbols;
  readonly settings: Settings;
}
