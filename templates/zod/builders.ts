import * as z from "zod";

/** An exported validator: a schema of zod to all that takes one. Written so everywhere, its parts are compared nowhere. */
export type Validator<Output> = z.ZodLazy<z.ZodType<Output>>;

/**
 * A schema while it is built. What it infers is declared in `types.ts` already, and to infer it once more from the types of zod would
 * be most of what a consumer's compiler does. With `zod/mini` only `check` is there, and functions stand for the others.
 */
export interface Schema extends z.core.$ZodType {
  optional(): Schema;
  nullable(): Schema;
  min(limit: Limit): Schema;
  max(limit: Limit): Schema;
  gt(limit: Limit): Schema;
  lt(limit: Limit): Schema;
  regex(pattern: RegExp): Schema;
  check(...checks: readonly unknown[]): Schema;
}

type Limit = number | bigint;
type Constant = string | number | boolean | null;
type Builder<Parameters extends readonly unknown[]> = (...parameters: Parameters) => Schema;
type Check<Parameter> = (parameter: Parameter) => unknown;

// Claimed out of nothing, since a compiler would compare all that zod declares; a test infers every validator with zod's own types.
export const unknown = z.unknown as unknown as Builder<[]>;
export const never = z.never as unknown as Builder<[]>;
export const boolean = z.boolean as unknown as Builder<[]>;
export const string = z.string as unknown as Builder<[]>;
export const number = z.number as unknown as Builder<[]>;
export const float32 = z.float32 as unknown as Builder<[]>;
export const int = z.int as unknown as Builder<[]>;
export const int32 = z.int32 as unknown as Builder<[]>;
export const literal = z.literal as unknown as Builder<[Constant | readonly Constant[]]>;
export const array = z.array as unknown as Builder<[z.core.$ZodType]>;
export const strictObject = z.strictObject as unknown as Builder<[z.core.$ZodShape]>;
export const looseObject = z.looseObject as unknown as Builder<[z.core.$ZodShape]>;
export const optional = z.optional as unknown as Builder<[z.core.$ZodType]>;
export const nullable = z.nullable as unknown as Builder<[z.core.$ZodType]>;
export const stringFormat = z.stringFormat as unknown as Builder<
  [name: string, isFormat: (text: string) => boolean, message?: string]
>;
export const minLength = z.minLength as unknown as Check<number>;
export const maxLength = z.maxLength as unknown as Check<number>;
export const gte = z.gte as unknown as Check<Limit>;
export const gt = z.gt as unknown as Check<Limit>;
export const lte = z.lte as unknown as Check<Limit>;
export const lt = z.lt as unknown as Check<Limit>;
export const regex = z.regex as unknown as Check<RegExp>;

// Words that no constant may be called.
const choice = z.enum as unknown as Builder<[readonly string[]]>;
const absent = z.null as unknown as Builder<[]>;
const member = z.instanceof as unknown as Builder<
  [abstract new (...parameters: never[]) => object]
>;
export { absent as null, choice as enum, member as instanceof };

/** A lazy schema as it is: to build it here would have no end, or run out of stack. */
export function deferred(lazy: object): Schema {
  return lazy as Schema;
}

/** The schema that a lazy one is built as. */
export function unwrap(lazy: object): Schema {
  return (lazy as z.core.$ZodLazy<Schema>)._zod.innerType;
}
