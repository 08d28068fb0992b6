import type { Settings } from "../../ir/settings.js";
import type { ModuleBuilder } from "../code/module.js";
import type { Symbols } from "../symbols.js";

/** What every declaration of `webhooks.ts` needs. */
export interface WebhookContext {
  readonly module: ModuleBuilder;
  readonly symbols: Symbols;
  readonly settings: Settings;
}
