import type { Settings } from "../../ir/settings.js";
import type { ModuleBuilder } from "../code/module.js";
import type { Symbols } from "../symbols.js";
import type { UseType } from "../types/print-type.js";

/** What every declaration of an operations module needs. */
export interface OperationContext {
  readonly module: ModuleBuilder;
  readonly symbols: Symbols;
  readonly use: UseType;
  readonly settings: Settings;
}
