import * as z from "zod";
import { $constructor } from "zod/v4/core";
import type { Validator } from "./builders.js";
import { fitsDepth, maxDepth } from "./max-depth.js";
import { report, type Context, type Issue, type Payload } from "./run.js";
import { createSleeping } from "./sleeping-schema.js";
import { visits, type Running, type Visits } from "./visits.js";

/** What is asked before zod is: it copies nothing, and a value that it accepts is its own output. */
interface Check {
  /** Whether a value is known to be an instance; false says nothing. */
  readonly "~accepts": (value: unknown) => boolean;
}

/**
 * The exported form of a validator: built on first use, so that an import costs nothing and files may import each other.
 * Values that the check accepts are accepted without zod. One that nests too deep ends as the issue `too_deep`, whatever
 * the schema.
 */
export function lazySchema<Output>(build: () => unknown, check?: () => Check): Validator<Output> {
  let built: unknown;
  // A type test of the generated SDK compares the inferred type of every `build` with `Output`.
  const getter = () => (built ??= build()) as z.ZodType<Output>;
  const definition: Definition = { type: "lazy", getter, check, ...endOfWalk };
  create ??= createSleeping<Definition>(LazySchema, definition);
  return create(definition) as Validator<Output>;
}

/**
 * Where zod looks for cycles of its own it goes through every schema, by every way that leads there, and no further than
 * this. Values that contain themselves end here as too deep.
 */
const endOfWalk = { _cachedInner: { _zod: { def: { type: "unknown" } } } };

interface Definition extends z.core.$ZodLazyDef {
  readonly check: (() => Check) | undefined;
}

let create: ((definition: Definition) => unknown) | undefined;

const LazySchema: z.core.$constructor<z.ZodLazy, Definition> = /* @__PURE__ */ $constructor<
  z.ZodLazy,
  Definition
>(
  "ClientwrightLazySchema",
  (schema, definition) => {
    const lazy: typeof z.ZodLazy = z.ZodLazy;
    lazy.init(schema, definition);
    Object.defineProperty(schema._zod, "innerType", { get: definition.getter });
    const { check } = definition;
    schema._zod.parse = (payload, context) => {
      const { innerType } = schema._zod;
      const { [visits]: known } = context as Running;
      if (known !== undefined) return revisit(innerType, known, payload, context);
      return check?.()["~accepts"](payload.value) === true
        ? payload
        : enter(innerType, payload, context);
    };
  },
  {
    // Made when they are first read, so that an import of many schemas makes none; then they are the schema's own.
    get safeParse() {
      return shadow(this, "safeParse", createSafeParse(this));
    },
    set safeParse(value) {
      shadow(this, "safeParse", value);
    },
  },
);

function shadow<Value>(schema: object, key: string, value: Value): Value {
  Object.defineProperty(schema, key, { value, configurable: true, writable: true });
  return value;
}

function createSafeParse(schema: z.ZodLazy): z.ZodLazy["safeParse"] {
  // The class takes no other definition.
  const { check, checks } = schema._zod.def as Definition;
  // Checks that a caller has added are run by zod.
  if (check === undefined || checks !== undefined)
    return (value, params) => z.safeParse(schema, value, params);
  return (value, params) =>
    check()["~accepts"](value)
      ? { success: true, data: value }
      : z.safeParse(schema, value, params);
}

/** The outermost schema of a parse looks at the whole value before anything recurses into it. */
function enter(inner: z.core.$ZodType, payload: Payload, context: Running) {
  try {
    if (!fitsDepth(payload.value, maxDepth)) return refuseDepth(payload);
    context[visits] = new Map();
    return inner._zod.run(payload, context);
  } catch (error) {
    // The caller may have left less stack than the depth needs; validation answers all the same.
    if (error instanceof RangeError) return refuseDepth(payload);
    throw error;
  } finally {
    context[visits] = undefined;
  }
}

function refuseDepth(payload: Payload): Payload {
  const message = `Nested over ${String(maxDepth)} levels`;
  payload.issues.push({ ...tooDeep, message, input: payload.value });
  return payload;
}

// zod types the codes of its own issues only; any text is one at run time.
const tooDeep = { code: "too_deep" as "custom", maximum: maxDepth };

/**
 * A schema of a cycle may be asked about one value by several branches at every level; without this the work would
 * double with each level.
 */
function revisit(inner: z.core.$ZodType, known: Visits, payload: Payload, context: Context) {
  const { value } = payload;
  if (typeof value !== "object" || value === null) return inner._zod.run(payload, context);
  let answers = known.get(inner);
  if (answers === undefined) known.set(inner, (answers = new WeakMap()));
  if (answers.has(value)) return repeat(answers.get(value), payload);
  answers.set(value, undefined);
  const result = inner._zod.run({ value, issues: [] }, context);
  if (result instanceof Promise) return result;
  answers.set(value, { value: result.value, issues: result.issues.map(copyIssue) });
  payload.value = result.value;
  report(payload, result.issues);
  return payload;
}

/** A question that is asked again while it is being answered adds nothing to the answer. */
function repeat(answer: Payload | undefined, payload: Payload): Payload {
  if (answer === undefined) return payload;
  payload.value = answer.value;
  report(payload, answer.issues.map(copyIssue));
  return payload;
}

/** Those who hand an issue on lengthen its path in place. */
function copyIssue(issue: Issue): Issue {
  return issue.path === undefined ? { ...issue } : { ...issue, path: [...issue.path] };
}
