import type { BundleSize } from "./bundles.js";
import type { CallSeries } from "./calls/take-turns.js";
import type { ColdStart } from "./cold-start.js";
import type { EditorLatency } from "./editor.js";
import type { Series } from "./generation.js";
import type { IncrementalSeries } from "./incremental.js";
import type { CheckSeries } from "./type-checking.js";
import type { ValidatorSeries } from "./validators.js";

/** Everything that a run has measured; what was not asked for is empty. */
export interface Results {
  readonly generation: readonly Series[];
  readonly incremental: readonly IncrementalSeries[];
  readonly typeChecking: readonly CheckSeries[];
  readonly bundles: readonly BundleSize[];
  readonly coldStart: readonly ColdStart[];
  readonly calls: CallSeries | undefined;
  /** What the pieces of a call take. */
  readonly callPieces: CallSeries | undefined;
  readonly validators: readonly ValidatorSeries[];
  readonly editor: readonly EditorLatency[];
}
