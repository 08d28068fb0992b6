import type * as z from "zod";
import { anyOf } from "../../../templates/zod/assertions/any-of.js";
import { contains } from "../../../templates/zod/assertions/contains.js";
import { dependentRequired } from "../../../templates/zod/assertions/dependent-required.js";
import { dependentSchemas } from "../../../templates/zod/assertions/dependent-schemas.js";
import { maxProperties } from "../../../templates/zod/assertions/max-properties.js";
import { minProperties } from "../../../templates/zod/assertions/min-properties.js";
import { not } from "../../../templates/zod/assertions/not.js";
import { oneOf } from "../../../templates/zod/assertions/one-of.js";
import { propertyNames } from "../../../templates/zod/assertions/property-names.js";
import {
  type EvaluatedItems as BuiltItems,
  unevaluatedItems,
} from "../../../templates/zod/assertions/unevaluated-items.js";
import {
  type EvaluatedProperties as BuiltProperties,
  unevaluatedProperties,
} from "../../../templates/zod/assertions/unevaluated-properties.js";
import { uniqueItems } from "../../../templates/zod/assertions/unique-items.js";
import { when } from "../../../templates/zod/assertions/when.js";
import type { Assertion as Built } from "../../../templates/zod/constrain.js";
import type { Assertion, EvaluatedItems, EvaluatedProperties, Schema } from "../../ir/schema.js";

type Build = (schema: Schema) => z.core.$ZodType;

/** An assertion as the module of the runtime that enforces it. */
export function buildAssertion(assertion: Assertion, build: Build): Built {
  switch (assertion.keyword) {
    case "not":
      return not(build(assertion.schema));
    case "anyOf":
      return anyOf(...assertion.schemas.map(build));
    case "oneOf":
      return oneOf(...assertion.schemas.map(build));
    case "if":
      return when(build(assertion.if), {
        ...(assertion.then === undefined ? {} : { then: build(assertion.then) }),
        ...(assertion.else === undefined ? {} : { else: build(assertion.else) }),
      });
    case "uniqueItems":
      return uniqueItems();
    case "contains": {
      const { schema, min, max } = assertion;
      return contains(build(schema), { min, ...(max === undefined ? {} : { max }) });
    }
    case "minProperties":
      return minProperties(assertion.value);
    case "maxProperties":
      return maxProperties(assertion.value);
    case "propertyNames":
      return propertyNames(build(assertion.schema));
    case "dependentRequired":
      return dependentRequired(assertion.key, assertion.keys);
    case "dependentSchemas":
      return dependentSchemas(assertion.key, build(assertion.schema));
    case "unevaluatedProperties":
      return unevaluatedProperties(
        build(assertion.schema),
        buildProperties(assertion.evaluated, build),
      );
    case "unevaluatedItems":
      return unevaluatedItems(build(assertion.schema), buildItems(assertion.evaluated, build));
  }
}

function buildProperties(evaluated: EvaluatedProperties, build: Build): BuiltProperties {
  const nested = (part: EvaluatedProperties): BuiltProperties => buildProperties(part, build);
  return {
    all: evaluated.all,
    keys: evaluated.keys,
    patterns: evaluated.patterns.map(({ source, flags }) => new RegExp(source, flags)),
    when: evaluated.when.map((condition) => ({
      schema: build(condition.schema),
      ...(condition.then === undefined ? {} : { then: nested(condition.then) }),
      ...(condition.else === undefined ? {} : { else: nested(condition.else) }),
    })),
  };
}

function buildItems(evaluated: EvaluatedItems, build: Build): BuiltItems {
  const nested = (part: EvaluatedItems): BuiltItems => buildItems(part, build);
  return {
    all: evaluated.all,
    prefix: evaluated.prefix,
    contains: evaluated.contains.map(build),
    when: evaluated.when.map((condition) => ({
      schema: build(condition.schema),
      ...(condition.then === undefined ? {} : { then: nested(condition.then) }),
      ...(condition.else === undefined ? {} : { else: nested(condition.else) }),
    })),
  };
}
