import { didYouMean, row, withArticle } from "./row.js";

/** What `validate` reports about the form of objects, references and schemas. */
export const validateRows = {
  "wrong-type": row<{ expected: string; found: string }>({
    severity: "error",
    unreadable: true,
    message: ({ expected, found }) => `expected ${expected}, found ${found}`,
    hint: () => "correct the value, or remove the field",
  }),
  "wrong-type-ignored": row<{ expected: string; found: string }>({
    severity: "warning",
    message: ({ expected, found }) => `expected ${expected}, found ${found}; it is ignored`,
    hint: () => "correct the value, or remove the field",
  }),
  "empty-list": row<{ field: string }>({
    severity: "error",
    unreadable: true,
    message: ({ field }) => `\`${field}\` is empty: it takes at least one schema`,
    hint: () => "add a schema, or remove the field",
  }),
  "enum-empty": row({
    severity: "warning",
    message: () => "`enum` is empty, so that no value is valid",
    hint: () => "list the values, or remove `enum`",
  }),
  "field-missing": row<{ field: string; object: string }>({
    severity: "error",
    unreadable: true,
    message: ({ field, object }) => `the ${object} has no \`${field}\``,
    hint: ({ field }) => `add \`${field}\`: it is required`,
  }),
  "field-missing-ignored": row<{ field: string; object: string }>({
    severity: "warning",
    message: ({ field, object }) => `the ${object} has no \`${field}\``,
    hint: ({ field }) => `add \`${field}\`: OpenAPI requires it, the output does not need it`,
  }),
  "unknown-field": row<{
    field: string;
    object: string;
    suggestion?: string | undefined;
    /** What says since 3.0 what this field of Swagger 2.0 said. */
    successor?: string | undefined;
  }>({
    severity: "warning",
    message: ({ field, object }) => `\`${field}\` is not a field of the ${object}; it is ignored`,
    hint: ({ suggestion, successor }) =>
      successor === undefined
        ? didYouMean(suggestion, "remove it, or give it a name that starts with `x-`")
        : `this is Swagger 2.0; OpenAPI 3 says it by \`${successor}\``,
  }),
  "field-of-later-version": row<{
    field: string;
    since: string;
    version: string;
    isRead: boolean;
  }>({
    severity: "warning",
    message: ({ field, since, version, isRead }) =>
      `\`${field}\` is of OpenAPI ${since}, this is ${version}; it is ${isRead ? "read anyway" : "ignored"}`,
    hint: ({ since }) => `raise \`openapi\` to \`${since}.0\`, or remove the field`,
  }),
  "fields-exclude-each-other": row<{ field: string; other: string }>({
    severity: "warning",
    message: ({ field, other }) => `\`${field}\` and \`${other}\` exclude each other`,
    hint: () => "remove one of the two",
  }),
  "component-name-odd": row<{ name: string }>({
    severity: "warning",
    message: ({ name }) => `\`${name}\` is not a name for a component`,
    hint: () => "use letters, digits, `.`, `-` and `_`: other tools refuse it",
  }),
  "component-unused": row<{ object: string }>({
    severity: "info",
    message: ({ object }) => `no operation leads to this ${object}`,
    hint: () => "remove it, or use it",
  }),
  "ref-not-found": row<{ ref: string; suggestion?: string | undefined }>({
    severity: "error",
    unreadable: true,
    message: ({ ref }) => `\`${ref}\` points to nothing`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion, "define what it names, or correct the reference"),
  }),
  "ref-wrong-kind": row<{ ref: string; expected: string; found: string }>({
    severity: "error",
    unreadable: true,
    message: ({ ref, expected, found }) =>
      `\`${ref}\` leads to ${withArticle(found)}, where ${withArticle(expected)} is expected`,
    hint: ({ expected }) => `refer to ${withArticle(expected)}`,
  }),
  "ref-cycle": row<{ ref: string }>({
    severity: "error",
    unreadable: true,
    message: ({ ref }) => `\`${ref}\` leads back to itself`,
    hint: () => "put an object at the end of the references",
  }),
  "ref-sibling-ignored": row<{ field: string }>({
    severity: "warning",
    message: ({ field }) => `\`${field}\` stands beside a \`$ref\` and is ignored`,
    hint: () => "in 3.0, join the two by `allOf`; from 3.1 on, siblings count in schemas",
  }),
  "schema-cycle": row({
    severity: "error",
    unreadable: true,
    message: () => "a schema is made of itself, so that no value could be checked against it",
    hint: () => "remove one of the references, or move the recursion into a property",
  }),
  "discriminator-target-missing": row<{
    tag: string;
    target: string;
    suggestion?: string | undefined;
  }>({
    severity: "error",
    message: ({ tag, target }) => `\`${target}\`, to which \`${tag}\` is mapped, is not a schema`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion, "map to the name of a schema or to a reference to one"),
  }),
  "discriminator-target-not-a-member": row<{ target: string }>({
    severity: "warning",
    message: ({ target }) => `\`${target}\` is mapped to, but is no member of the union`,
    hint: () => "add it to the union, or remove it from the mapping",
  }),
  "discriminator-property-missing": row<{ name: string }>({
    severity: "warning",
    message: ({ name }) => `this schema has no property \`${name}\` that would tell it apart`,
    hint: ({ name }) => `declare \`${name}\` in it, best as a required constant`,
  }),
  "required-undeclared": row<{ name: string; suggestion?: string | undefined }>({
    severity: "warning",
    message: ({ name }) => `\`${name}\` is required, but no property of that name is declared`,
    hint: ({ suggestion }) => didYouMean(suggestion, "declare it under `properties`"),
  }),
  "nullable-in-31": row<{ version: string }>({
    severity: "warning",
    message: ({ version }) => `OpenAPI ${version} has no \`nullable\`; it is read as in 3.0`,
    hint: () => 'add `"null"` to `type` instead',
  }),
  "multiple-of-not-positive": row<{ value: string }>({
    severity: "error",
    message: ({ value }) => `\`multipleOf: ${value}\` is not greater than 0`,
    hint: () => "write a positive step, or remove it",
  }),
  "bounds-contradict": row<{ lower: string; upper: string; least: string; most: string }>({
    severity: "warning",
    message: ({ lower, upper, least, most }) =>
      `\`${lower}: ${least}\` and \`${upper}: ${most}\` leave no value`,
    hint: () => "check which of the two is meant",
  }),
  "schema-unsatisfiable": row<{ problem: string }>({
    severity: "warning",
    message: ({ problem }) => `no value satisfies this schema: ${problem}`,
    hint: () => "remove what cannot be met; `false` is how a schema says that nothing is valid",
  }),
  "value-mistyped": row<{ keyword: string; value: string; types: string }>({
    severity: "warning",
    message: ({ keyword, value, types }) => `${value} in \`${keyword}\` is not of type ${types}`,
    hint: () => "write the value as the type says, or correct the type",
  }),
  "default-invalid": row<{ problem: string; others: number }>({
    severity: "warning",
    message: ({ problem, others }) =>
      `this \`default\` is not valid by its schema: ${problem}${andMore(others)}`,
    hint: () => "correct the value, or the schema",
  }),
  "example-invalid": row<{ problem: string; others: number }>({
    severity: "warning",
    message: ({ problem, others }) =>
      `this example is not valid by its schema: ${problem}${andMore(others)}`,
    hint: () => "correct the value, or the schema",
  }),
  "pattern-slow": row<{ pattern: string }>({
    severity: "warning",
    message: ({ pattern }) =>
      `\`${pattern}\` can take exponentially long: a part of it matches some text in many ways`,
    hint: () =>
      "let each repetition end by a character that it cannot go on with, or bound it below 10",
  }),
  "pattern-polynomial": row<{ pattern: string }>({
    severity: "warning",
    message: ({ pattern }) =>
      `\`${pattern}\` can take time that grows with the square of a text's length, or faster: parts of it that repeat match the same text`,
    hint: () =>
      "let the two repetitions match different characters, or put `maxLength` beside the pattern",
  }),
  "value-repeated": row<{ keyword: string; value: string }>({
    severity: "warning",
    message: ({ keyword, value }) => `\`${value}\` stands twice in \`${keyword}\``,
    hint: () => "remove one of the two",
  }),
} as const;

function andMore(count: number): string {
  return count === 0 ? "" : ` (and ${String(count)} more)`;
}
