import { didYouMean, row } from "./row.js";

/** What can be wrong about how an operation's pages are said to follow each other. `name` says who says it. */
export const paginationRows = {
  "pagination-not-understood": row<{
    name: string;
    expected: string;
    suggestion?: string | undefined;
  }>({
    severity: "error",
    message: ({ name }) => `\`${name}\` cannot be understood`,
    hint: ({ expected, suggestion }) => didYouMean(suggestion, expected),
  }),
  "pagination-incomplete": row<{ name: string; field: string; style: string }>({
    severity: "error",
    message: ({ name, field, style }) => `${name} of style \`${style}\` needs \`${field}\``,
    hint: ({ field }) =>
      field === "items"
        ? "name the list by its JSON pointer: no single list of the page is evident"
        : "add it",
  }),
  "pagination-field-senseless": row<{ name: string; field: string; style: string }>({
    severity: "error",
    message: ({ name, field, style }) =>
      `\`${field}\` of ${name} means nothing to the style \`${style}\``,
    hint: () => "remove it, or choose another style",
  }),
  "pagination-without-page": row<{ name: string }>({
    severity: "error",
    message: ({ name }) => `${name} is for an operation that has no page`,
    hint: () => "it needs exactly one successful response with a JSON body",
  }),
  "pagination-no-pointer": row<{ name: string; field: string; value: string }>({
    severity: "error",
    message: ({ name, field, value }) => `\`${field}\` of ${name} is no JSON pointer: \`${value}\``,
    hint: ({ value }) =>
      `write \`/${value.replaceAll(".", "/")}\`: a pointer into the body of the response`,
  }),
  "pagination-parameter-missing": row<{
    name: string;
    field: string;
    value: string;
    suggestion?: string | undefined;
  }>({
    severity: "error",
    message: ({ name, field, value }) =>
      `\`${field}\` of ${name} names the query parameter \`${value}\`, which the operation does not have`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion, "name one of its query parameters, or declare it"),
  }),
  "pagination-property-missing": row<{
    name: string;
    field: string;
    value: string;
    suggestion?: string | undefined;
  }>({
    severity: "error",
    message: ({ name, field, value }) =>
      `\`${field}\` of ${name} leads to nothing in the response: \`${value}\``,
    hint: ({ suggestion }) =>
      didYouMean(suggestion, "name a property that the schema of the response declares"),
  }),
  "pagination-type-wrong": row<{ name: string; field: string; value: string; expected: string }>({
    severity: "error",
    message: ({ name, field, value, expected }) =>
      `\`${field}\` of ${name} has to be ${expected}, and \`${value}\` is none`,
    hint: () => "name another one, or correct its schema",
  }),
} as const;
