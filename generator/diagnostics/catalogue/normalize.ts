import { didYouMean, row } from "./row.js";

/** What `normalize` reports: a description that says something we read in our own way. */
export const normalizeRows = {
  "keyword-ignored": row<{ keyword: string; reason: string }>({
    severity: "warning",
    message: ({ keyword, reason }) => `\`${keyword}\` is not enforced: ${reason}`,
    hint: () =>
      "the generated validators accept more than the description says; see `ignored` in manifest.json",
  }),
  "part-header-open": row<{ name: string }>({
    severity: "warning",
    message: ({ name }) =>
      `the header \`${name}\` of this part is not sent: it may have many values`,
    hint: () => "give its schema a `const` or a `default`; callers cannot set the headers of parts",
  }),
  "default-not-applied": row<{ name: string }>({
    severity: "warning",
    message: ({ name }) =>
      `the default of \`${name}\` is not applied: its schema does not allow it`,
    hint: () => "correct the default or the schema",
  }),
  "name-adjusted": row<{ name: string; instead: string }>({
    severity: "info",
    message: ({ name, instead }) => `\`${name}\` is taken or reserved, so this is \`${instead}\``,
    hint: () => "choose another name under `names` or `operations` in the configuration",
  }),
  "member-fallback": row<{ member: string; instead: string }>({
    severity: "warning",
    message: ({ member, instead }) =>
      `\`${member}\` already names another operation, so this one is \`${instead}\``,
    hint: () => "place it with `operations` in the configuration, or give it another operationId",
  }),
  "name-collision": row<{ member: string; instead: string }>({
    severity: "error",
    message: ({ member }) => `\`${member}\` and its function name are both taken on the client`,
    hint: () => "place the operation with `operations` in the configuration",
  }),
  "idempotency-not-understood": row<{ expected: string; suggestion?: string | undefined }>({
    severity: "error",
    message: () => "`x-idempotency` cannot be understood",
    hint: ({ expected, suggestion }) => didYouMean(suggestion, expected),
  }),
  "operation-unknown": row<{ key: string; suggestion?: string | undefined }>({
    severity: "warning",
    message: ({ key }) =>
      `\`operations\` in the configuration names \`${key}\`, which is no operation`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion, "write an operationId, or a method and a path: `GET /v1/users`"),
  }),
  "credential-scheme-missing": row<{
    option: string;
    scheme: string;
    suggestion?: string | undefined;
  }>({
    severity: "error",
    message: ({ option, scheme }) =>
      `the credential \`${option}\` names the security scheme \`${scheme}\`, which the description does not have`,
    hint: ({ suggestion }) => didYouMean(suggestion, "name one of `components.securitySchemes`"),
  }),
} as const;
