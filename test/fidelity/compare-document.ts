import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import * as z from "zod";
import { createValidatorBuilder } from "../../generator/validate/samples/build-validator.js";
import { askEveryWay } from "../emitted/ask-every-way.js";
import { importValidators, type Validators } from "../emitted/import-validators.js";
import { printModules, readDescription, type ReadDescription } from "../emitted/print-modules.js";
import { mutateInstance } from "./mutate-instance.js";
import { rewordSchemas, type Direction, type Plain, type PlainObject } from "./reword-schemas.js";
import { sampleInstances } from "./sample-instances.js";
import { isAboutBytes } from "./known-disagreements.js";

/** An instance about which the emitted validator and Ajv disagree. */
export interface Disagreement {
  readonly document: string;
  readonly schema: string;
  readonly what: string;
  readonly instance: Plain;
  /** The issues of ours; none where it accepts. */
  readonly issues: readonly Issue[];
  /** What Ajv said first, where it refused. */
  readonly ajv: string | undefined;
}

/** An issue, with the members that its code gives it. */
export type Issue = Readonly<Record<string, unknown>>;

export interface Comparison {
  readonly schemas: number;
  /** Schemas of which no sample was valid, so that nothing but their refusals was compared. */
  readonly unsampled: readonly string[];
  readonly instances: number;
  readonly disagreements: readonly Disagreement[];
  /** Instances that the emitted validator and the one that judges examples do not answer alike, as `schema: what`. */
  readonly unlike: readonly string[];
}

/** Asks the emitted validators and Ajv about samples of every component schema and all single mutations of them. */
export async function compareDocument(path: string, document: string): Promise<Comparison> {
  const read = await readDescription(path);
  const [validators = {}] = await importValidators([printModules(read.api)]);
  return compareRead(read, { document, validators, instances: [] });
}

interface Asked {
  readonly document: string;
  readonly validators: Validators;
  /** What is asked about beside samples and their mutations. */
  readonly instances: readonly Plain[];
  /** Whether Ajv is known to answer rightly about an instance. */
  readonly isAsked?: (instance: Plain) => boolean;
}

/** The same for a description that was read, whose validators were imported. */
export function compareRead(
  { specification, api }: ReadDescription,
  { document, validators, instances, isAsked = () => true }: Asked,
): Comparison {
  const { root } = specification.entry;
  const readings = new Map<Direction, Reading>();
  const read = (direction: Direction): Reading => {
    const known = readings.get(direction);
    if (known !== undefined) return known;
    const reading = createReading(rewordSchemas(root, specification.dialect, direction));
    readings.set(direction, reading);
    return reading;
  };
  const schemas = new Map(api.schemas.map(({ id, schema }) => [id, schema]));
  const results = api.schemas.flatMap(({ pointer, validator, use, schema }) => {
    const [, name] = /^#\/components\/schemas\/([^/]+)$/u.exec(pointer) ?? [];
    const ours = validators[validator];
    if (name === undefined || ours === undefined) return [];
    const built = createValidatorBuilder(schemas, use)(schema);
    const subject = { document, schema: validator, ours, built, instances, isAsked };
    return [compareSchema(subject, read(use).schema(name))];
  });
  return {
    schemas: results.length,
    unsampled: results.filter(({ isSampled }) => !isSampled).map(({ schema }) => schema),
    instances: results.reduce((sum, { instances }) => sum + instances, 0),
    disagreements: results.flatMap(({ disagreements }) => disagreements),
    unlike: results.flatMap(({ unlike }) => unlike),
  };
}

interface ReadSchema {
  readonly value: Plain;
  readonly validate: ValidateFunction;
  readonly resolve: (reference: string) => Plain | undefined;
}

interface Reading {
  readonly schema: (name: string) => ReadSchema;
}

function createReading(schemas: PlainObject): Reading {
  const ajv = new Ajv2020({
    strict: false,
    logger: false,
    validateFormats: true,
    code: { regExp: Object.assign(compilePattern, { code: "new RegExp" }) },
  });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "document", components: { schemas } });
  const resolve = (reference: string): Plain | undefined =>
    schemas[unescape(reference.replace("#/components/schemas/", ""))];
  return {
    schema: (name) => ({
      value: schemas[unescape(name)] ?? true,
      validate: ajv.compile({ $ref: `document#/components/schemas/${name}` }),
      resolve,
    }),
  };
}

function unescape(token: string): string {
  return decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~");
}

/** With the flags that it compiles with, as the standard advises. */
function compilePattern(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}

interface Subject {
  readonly document: string;
  readonly schema: string;
  /** As emitted. */
  readonly ours: z.ZodType;
  /** As built to judge examples. */
  readonly built: z.core.$ZodType;
  readonly instances: readonly Plain[];
  readonly isAsked: (instance: Plain) => boolean;
}

function compareSchema(
  { document, schema, ours, built, instances, isAsked }: Subject,
  { value, validate, resolve }: ReadSchema,
) {
  const samples = sampleInstances(value, resolve).map((instance) => ({
    what: "a sample",
    value: instance,
  }));
  const valid = samples.filter((instance) => validate(instance.value));
  const bases = (valid.length > 0 ? valid : samples).slice(0, 8);
  const all = [
    ...samples,
    ...bases
      .flatMap((instance) => mutateInstance(instance.value))
      .filter((mutation) => isAsked(mutation.value)),
    ...instances.map((value) => ({ what: "an instance", value })),
  ];
  const disagreements = all.flatMap(({ what, value: instance }): readonly Disagreement[] => {
    const theirs = validate(instance);
    const issues = ask(ours, instance);
    const isOne = issues[0]?.code !== "dissent";
    if (isOne && (issues.length === 0) === theirs) return [];
    const [error] = validate.errors ?? [];
    const ajv =
      error === undefined ? undefined : `${error.instancePath} ${error.message ?? error.keyword}`;
    return [{ document, schema, what, instance, issues, ajv }];
  });
  const unlike = all
    .filter(({ value: instance }) => accepts(ours, instance) !== accepts(built, instance))
    .filter(({ value: instance }) => !ask(ours, instance).some(isAboutBytes))
    .map(({ what }) => `${schema}: ${what}`);
  return { schema, isSampled: valid.length > 0, instances: all.length, disagreements, unlike };
}

function accepts(validator: z.core.$ZodType, instance: Plain): boolean {
  return z.safeParse(validator, instance).success;
}

function ask(validator: z.ZodType, instance: Plain): readonly Issue[] {
  try {
    const { issues, dissent } = askEveryWay(validator, instance);
    return dissent === undefined
      ? issues.map((issue) => ({ ...issue }))
      : [{ code: "dissent", message: dissent }];
  } catch (error) {
    return [{ code: "exception", message: String(error) }];
  }
}
