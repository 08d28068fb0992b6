import { didYouMean, row } from "./row.js";

/** What `load` reports: a description that cannot be read. */
export const loadRows = {
  "file-not-found": row<{ file: string; suggestion?: string | undefined }>({
    severity: "error",
    message: ({ file }) => `\`${file}\` does not exist`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion, "check the path, and the folder it starts from"),
  }),
  "not-a-file": row<{ file: string }>({
    severity: "error",
    message: ({ file }) => `\`${file}\` is not a regular file`,
    hint: () => "name the description itself; `-` reads standard input",
  }),
  "file-unreadable": row<{ file: string; reason: string }>({
    severity: "error",
    message: ({ file, reason }) => `\`${file}\` cannot be read: ${reason}`,
    hint: () => "check the permissions of the file and of its folders",
  }),
  "url-unreadable": row<{ url: string; reason: string }>({
    severity: "error",
    message: ({ url, reason }) => `\`${url}\` cannot be read: ${reason}`,
    hint: () => "check the address, or download the description and name the file",
  }),
  "too-large": row<{ file: string; limit: number }>({
    severity: "error",
    message: ({ file, limit }) => `\`${file}\` has more than ${String(limit)} bytes`,
    hint: () => "split the description into files that refer to each other",
  }),
  "too-complex": row<{ limit: number; what: string }>({
    severity: "error",
    message: ({ limit, what }) => `the file has more than ${String(limit)} ${what}`,
    hint: () =>
      "split the description into files that refer to each other; a large one is read more easily as JSON",
  }),
  "too-many-documents": row<{ limit: number }>({
    severity: "error",
    message: ({ limit }) => `the description refers to more than ${String(limit)} files`,
    hint: () => "bundle the files before generating",
  }),
  "too-many-schemas": row<{ limit: number }>({
    severity: "error",
    message: ({ limit }) => `the description has more than ${String(limit)} schemas`,
    hint: () => "split the API into descriptions of their own",
  }),
  "reference-chain-too-long": row<{ limit: number }>({
    severity: "error",
    message: ({ limit }) => `more than ${String(limit)} references follow each other from here`,
    hint: () => "refer to the value itself",
  }),
  "not-utf8": row<{ offset: number; encoding?: string | undefined }>({
    severity: "error",
    message: ({ offset, encoding }) =>
      encoding === undefined
        ? `byte ${String(offset)} is not UTF-8`
        : `the text is ${encoding}, not UTF-8`,
    hint: () => "save the file as UTF-8",
  }),
  "empty-document": row({
    severity: "error",
    message: () => "the document is empty",
    hint: () => "an OpenAPI description starts with `openapi: 3.1.0`",
  }),
  "invalid-json": row<{ problem: string }>({
    severity: "error",
    message: ({ problem }) => `this is not JSON: ${problem}`,
    hint: () => "correct the syntax; JSON has no comments and no trailing commas",
  }),
  "invalid-yaml": row<{ problem: string }>({
    severity: "error",
    message: ({ problem }) => `this is not YAML 1.2: ${problem}`,
    hint: () => "correct the syntax, the indentation first: it is made of spaces",
  }),
  "several-documents": row({
    severity: "error",
    message: () => "the file holds a second YAML document",
    hint: () => "put each description into a file of its own",
  }),
  "duplicate-key": row<{ key: string }>({
    severity: "error",
    message: ({ key }) => `the key \`${key}\` is used twice in one object`,
    hint: () => "rename or remove one of the two: a reader keeps only one",
  }),
  "key-not-a-string": row<{ key: string }>({
    severity: "error",
    message: ({ key }) => `the key \`${key}\` is not a string`,
    hint: () => "put it in quotes: JSON, which OpenAPI is made of, has only string keys",
  }),
  "merge-key": row({
    severity: "error",
    message: () => "`<<` is a merge key, which YAML 1.2 does not have",
    hint: () => "write the members out, or share them by `$ref`",
  }),
  "alias-cycle": row<{ alias: string }>({
    severity: "error",
    message: ({ alias }) => `\`*${alias}\` stands inside of what it stands for`,
    hint: () => "use `$ref` for a schema that contains itself",
  }),
  "alias-expansion": row<{ limit: number; unit: "values" | "characters" }>({
    severity: "error",
    message: ({ limit, unit }) => `the aliases add more than ${String(limit)} ${unit}`,
    hint: () => "use `$ref` for what is shared",
  }),
  "too-deep": row<{ limit: number }>({
    severity: "error",
    message: ({ limit }) => `values are nested more than ${String(limit)} levels deep`,
    hint: () => "move inner schemas to `components/schemas` and refer to them",
  }),
  "keys-too-long": row<{ limit: number }>({
    severity: "error",
    message: ({ limit }) => `the keys that lead here have more than ${String(limit)} characters`,
    hint: () => "shorten the names, or move inner schemas to `components/schemas`",
  }),
  "number-out-of-range": row<{ literal: string }>({
    severity: "error",
    message: ({ literal }) => `\`${literal}\` is not a number that JSON can hold`,
    hint: () => "write a finite number, or put it in quotes",
  }),
  "not-openapi": row<{ found: string }>({
    severity: "error",
    message: ({ found }) => `this is not an OpenAPI description: ${found}`,
    hint: () => "the document starts with `openapi: 3.1.0` (or 3.0.x, 3.2.x, or `swagger: '2.0'`)",
  }),
  "unsupported-version": row<{ field: string; version: string }>({
    severity: "error",
    message: ({ field, version }) => `\`${field}: ${version}\` is not a version that is supported`,
    hint: () => "supported are `openapi: 3.0.x`, `3.1.x`, `3.2.x` and `swagger: '2.0'`, as strings",
  }),
  "ref-refused": row<{ ref: string; reason: string }>({
    severity: "error",
    message: ({ ref, reason }) => `\`${ref}\` is not read: ${reason}`,
    hint: () =>
      "references lead to JSON and YAML files in the folder (or on the origin) of the description that are not hidden; `allow` of the configuration names more folders and origins",
  }),
} as const;
