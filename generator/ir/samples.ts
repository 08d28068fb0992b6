import type { Place } from "../diagnostics/diagnostic.js";
import type { JsonValue } from "../document/json-value.js";
import type { Schema, SchemaId } from "./schema.js";

/** A value that the description gives as an instance of a schema. */
export interface Sample {
  readonly keyword: "default" | "example";
  readonly value: JsonValue;
  readonly place: Place;
  readonly schema: SchemaId;
  /** What the instance is sent as; `both` where it may be either. */
  readonly use: SampleUse;
}

export type SampleUse = "both" | "request" | "response";

/** The samples of a description, and every schema that they need. */
export interface SampleSet {
  readonly samples: readonly Sample[];
  readonly schemas: ReadonlyMap<SchemaId, Schema>;
}
