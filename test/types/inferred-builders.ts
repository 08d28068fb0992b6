import type * as z from "zod";
import type { Assertion } from "../../templates/zod/constrain.js";
import type { FileContent } from "../../templates/zod/is-file-content.js";
import { closed, open } from "../../templates/zod/object-of.js";

/*
 * What the functions that `schemas.ts` calls give, as types that infer. The functions themselves promise less, since inferring is
 * most of what a compiler does; here it is done for every validator, to hold what is declared.
 */

export * from "zod";

export declare function deferred<Output>(
  lazy: z.ZodLazy<z.ZodType<Output>>,
): z.ZodLazy<z.ZodType<Output>>;

export declare function unwrap<Output>(lazy: z.ZodLazy<z.ZodType<Output>>): z.ZodType<Output>;

export declare function openObject<Shape extends z.core.$ZodShape>(
  shape: Shape,
): z.ZodObject<Shape, z.core.$strip>;

type Members = readonly [z.ZodType, ...z.ZodType[]];

export declare function unionOf<const Options extends Members>(
  options: Options,
): z.ZodUnion<Options>;

export declare function exclusiveUnion<const Options extends Members>(
  options: Options,
): z.ZodUnion<Options>;

export declare function taggedUnion<const Options extends Members>(
  tag: string,
  options: Options,
): z.ZodUnion<Options>;

export declare function intersect<
  First extends z.ZodType,
  Second extends z.ZodType,
  Rest extends readonly z.ZodType[],
>(
  first: First,
  second: Second,
  ...rest: Rest
): z.ZodType<z.output<First> & z.output<Second> & Every<Rest>>;

export declare const intersectFilled: typeof intersect;

/** The intersection of the outputs of schemas. */
type Every<Members extends readonly z.ZodType[]> = Members extends readonly [
  infer First extends z.ZodType,
  ...infer Rest extends readonly z.ZodType[],
]
  ? z.output<First> & Every<Rest>
  : unknown;

export declare function constrain<Schema extends z.ZodType>(
  schema: Schema,
  ...assertions: readonly Assertion[]
): z.ZodType<z.output<Schema>>;

/** A JSON value, with literal types kept. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The type of a literal without the `readonly` that `const` inference adds. */
type Plain<Value> = Value extends Json[] | Readonly<Record<string, Json>>
  ? { -readonly [Key in keyof Value]: Plain<Value[Key]> }
  : Value extends readonly Json[]
    ? { -readonly [Key in keyof Value]: Plain<Value[Key]> }
    : Value;

export declare function constants<const Values extends readonly Json[]>(
  ...values: Values
): z.ZodType<Plain<Values[number]>>;

export declare function besideLiterals(schema: z.ZodType<string>): z.ZodType<string & {}>;

export declare function fileContent(): z.ZodCustom<FileContent, FileContent>;

export declare function integer(): z.ZodNumber;

export declare function int64(): z.ZodNumber;

export declare function withDefault<Schema extends z.ZodType>(
  schema: Schema,
  create: () => unknown,
): z.ZodPrefault<Schema>;

type Schemas = readonly z.ZodType[];

/** The outputs of schemas, position by position. */
type Outputs<Items extends Schemas> = { -readonly [Key in keyof Items]: z.output<Items[Key]> };

type Prefix<Required extends Schemas, Optional extends Schemas> = [
  ...Outputs<Required>,
  ...Partial<Outputs<Optional>>,
];

type Items<Required extends Schemas, Optional extends Schemas, Rest extends z.ZodType> = [
  z.output<Rest>,
] extends [never]
  ? Prefix<Required, Optional>
  : [...Prefix<Required, Optional>, ...z.output<Rest>[]];

export declare function prefixItems<
  const Required extends Schemas,
  const Optional extends Schemas,
  Rest extends z.ZodType,
>(parts: {
  readonly required: Required;
  readonly optional: Optional;
  readonly rest: Rest;
  readonly minItems?: number;
  readonly maxItems?: number;
}): z.ZodType<Items<Required, Optional, Rest>>;

export { closed, open };

interface PatternRule<Value extends z.ZodType = z.ZodType> {
  readonly pattern: RegExp;
  readonly schema: Value;
}

export declare function matching<Value extends z.ZodType>(
  pattern: RegExp,
  schema: Value,
): PatternRule<Value>;

type Rest = typeof open | typeof closed | z.ZodType;

/** The declared keys of an object as its type has them. */
type Declared<Shape extends z.core.$ZodShape> = [keyof Shape] extends [never]
  ? Record<never, never>
  : z.output<z.ZodObject<Shape, z.core.$strip>>;

/** What undeclared keys hold in the type. A declared key fits its own index signature, so its type belongs to it. */
type Index<
  Shape extends z.core.$ZodShape,
  Others extends Rest,
  Patterns extends readonly PatternRule[],
> =
  | z.output<Patterns[number]["schema"]>
  | (Others extends z.ZodType ? z.output<Others> : never)
  | Declared<Shape>[keyof Declared<Shape>];

/** No index signature where keys beside the declared ones are merely let through, or closed out. */
type Extra<
  Shape extends z.core.$ZodShape,
  Others extends Rest,
  Patterns extends readonly PatternRule[],
> = Others extends z.ZodType
  ? Record<string, Index<Shape, Others, Patterns>>
  : Patterns extends readonly []
    ? Record<never, never>
    : Record<string, Index<Shape, Others, Patterns>>;

type ObjectOf<
  Shape extends z.core.$ZodShape,
  Others extends Rest,
  Patterns extends readonly PatternRule[],
> = z.ZodObject<Shape, { out: Extra<Shape, Others, Patterns>; in: Extra<Shape, Others, Patterns> }>;

export declare function recordOf<Value extends z.ZodType>(
  value: Value,
): z.ZodType<Record<string, z.output<Value>>>;

export declare function objectOf<
  Shape extends z.core.$ZodShape,
  Others extends Rest,
  const Patterns extends readonly PatternRule[],
>(shape: Shape, others: Others, ...patterns: Patterns): ObjectOf<Shape, Others, Patterns>;
