/** One problem that a validator found, as Standard Schema v1 reports it. */
export interface SchemaIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  /** The rule that was broken; not part of the standard, given by zod and most other validators. */
  readonly code?: string;
  /** Of zod's `invalid_value`: what the enum lists. */
  readonly values?: readonly unknown[];
  /** Of zod's `invalid_union`: what each alternative has against the value, in paths that start there. */
  readonly errors?: readonly (readonly SchemaIssue[])[];
  /** Of zod's `invalid_union`: the property whose value names no alternative. */
  readonly discriminator?: string | undefined;
}

/** What a validator answers: issues when the value is refused, and what it makes of the value. */
export interface SchemaResult {
  /** Where a validator fills in defaults it is there beside issues too. */
  readonly value?: unknown;
  readonly issues?: readonly SchemaIssue[] | undefined;
}

/** The part of the Standard Schema v1 interface (https://standardschema.dev) that the client uses. */
export interface StandardSchema {
  readonly "~standard": {
    readonly validate: (value: unknown) => SchemaResult | Promise<SchemaResult>;
  };
  /**
   * Whether a value is an instance, but for what a server may add: keys and enum members that the schema does not know.
   * False says nothing. Not part of the standard: generated validators answer it without collecting issues.
   */
  readonly "~tolerates"?: (value: unknown) => boolean;
}
