import { isJsonArray, isJsonObject, type JsonValue } from "../../document/json-value.js";
import type { Assertion, Schema } from "../../ir/schema.js";
import { commentCode, commentText } from "../code/comment.js";
import type { DocParts } from "../code/doc-comment.js";
import { jsonLiteral } from "../code/json-literal.js";

/** What a reader of a type or property should know: its description, and the constraints that the type cannot say. */
export function describeSchema(schema: Schema): DocParts {
  const { title, description, deprecated, examples } = schema.annotations;
  const fallback = schema.annotations.default;
  const [example] = examples;
  return {
    text: [description ?? title, describeConstraints(schema)],
    tags: [
      ...(deprecated === true ? ["@deprecated"] : []),
      ...(fallback === undefined ? [] : printValueTag("@defaultValue", fallback)),
      ...(example === undefined ? [] : printValueTag("@example", example)),
    ],
  };
}

/** Values longer than this are left out: a comment is no place for a document. */
const longestValue = 300;

function printValueTag(tag: string, value: JsonValue): readonly string[] {
  const isComposite = isJsonArray(value) || isJsonObject(value);
  const text = jsonLiteral(value);
  if (text.length > longestValue) return [];
  return isComposite
    ? [`${tag}\n\`\`\`json\n${commentText(text)}\n\`\`\``]
    : [`${tag} ${commentCode(text)}`];
}

function describeConstraints(schema: Schema): string | undefined {
  const bounded = soleMember(schema);
  const parts = [
    ...constraintsOf(bounded),
    ...(bounded === schema ? [] : bounded.assertions.flatMap(describeAssertion)),
    ...schema.assertions.flatMap(describeAssertion),
  ];
  return parts.length === 0 ? undefined : `${parts.join("; ")}.`.replace(/^./u, capital);
}

/** Of a schema or null, the schema: its bounds are what there is to say. */
function soleMember(schema: Schema): Schema {
  if (schema.kind !== "union") return schema;
  const [only, ...rest] = schema.members.filter(({ kind }) => kind !== "null");
  return only === undefined || rest.length > 0 ? schema : only;
}

function capital(letter: string): string {
  return letter.toUpperCase();
}

/** A row a member that bounds an instance: how to say it. */
const bounds: Readonly<Record<string, (value: string) => string>> = {
  format: (value) => `format ${value}`,
  pattern: (value) => `matches ${value}`,
  minLength: (value) => `at least ${count(value, "character")}`,
  maxLength: (value) => `at most ${count(value, "character")}`,
  minimum: (value) => `at least ${value}`,
  exclusiveMinimum: (value) => `more than ${value}`,
  maximum: (value) => `at most ${value}`,
  exclusiveMaximum: (value) => `less than ${value}`,
  multipleOf: (value) => `a multiple of ${value}`,
  minItems: (value) => `at least ${count(value, "item")}`,
  maxItems: (value) => `at most ${count(value, "item")}`,
};

const sayBounds = Object.entries(bounds);

function count(value: string, one: string, many = `${one}s`): string {
  return `${value} ${value === "1" ? one : many}`;
}

const textual: ReadonlySet<string> = new Set(["format", "pattern"]);

function constraintsOf(schema: Schema): readonly string[] {
  const values: Readonly<Record<string, unknown>> = { ...schema };
  const integer = schema.kind === "number" && schema.integer ? ["a whole number"] : [];
  return [
    ...integer,
    ...sayBounds.flatMap(([name, say]) => {
      const value = values[name];
      const text = boundText(value);
      if (text === undefined) return [];
      return [say(textual.has(name) ? commentCode(text) : text)];
    }),
  ];
}

function boundText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "bigint") return value.toString();
  if (typeof value === "object" && value !== null && "source" in value) return String(value.source);
  return undefined;
}

/** What no type says, in words; the validator enforces it. */
function describeAssertion(assertion: Assertion): readonly string[] {
  switch (assertion.keyword) {
    case "uniqueItems":
      return ["items are unique"];
    case "minProperties":
      return [`at least ${count(String(assertion.value), "property", "properties")}`];
    case "maxProperties":
      return [`at most ${count(String(assertion.value), "property", "properties")}`];
    case "contains":
      return [describeContains(assertion.min, assertion.max)];
    case "propertyNames":
      return ["property names are restricted"];
    case "dependentRequired":
      return assertion.keys.length === 0
        ? []
        : [
            `with ${commentCode(assertion.key)}, also ${assertion.keys.map(commentCode).join(", ")}`,
          ];
    case "dependentSchemas":
      return [`more rules hold with ${commentCode(assertion.key)}`];
    case "not":
      return ["some values are excluded (`not`)"];
    case "anyOf":
      return ["satisfies at least one of several conditions (`anyOf`)"];
    case "oneOf":
      return ["satisfies exactly one of several conditions (`oneOf`)"];
    case "if":
      return ["some rules depend on others (`if`)"];
    case "unevaluatedProperties":
      return ["other properties are restricted"];
    case "unevaluatedItems":
      return ["further items are restricted"];
  }
}

function describeContains(min: number, max: number | undefined): string {
  const most = max === undefined ? "" : ` and at most ${String(max)}`;
  return `contains at least ${String(min)}${most} items of one kind`;
}
