import type { ImportedSymbol } from "../code/module.js";
import type { Symbols } from "../symbols.js";

/** What printing a descriptor needs of the module that it stands in. */
export interface DescriptorContext {
  readonly symbols: Symbols;
  readonly use: (symbol: ImportedSymbol) => string;
  /** Whether validators are emitted, so that media types can name them. */
  readonly validators: boolean;
}
