import { didYouMean, row } from "./row.js";

/** What `validate` reports about paths, operations and what they send. */
export const validateApiRows = {
  "path-malformed": row<{ path: string; problem: string }>({
    severity: "error",
    message: ({ path, problem }) => `\`${path}\` is not a path: ${problem}`,
    hint: () => "write it as `/segments/{parameter}`, relative to the server's URL",
  }),
  "path-fragment": row<{ path: string }>({
    severity: "warning",
    message: ({ path }) => `\`${path}\` holds a \`#\`, which requests do not send as a fragment`,
    hint: () => "tell operations of one path apart by method, not by fragment",
  }),
  "path-parameter-missing": row<{ path: string; name: string; suggestion?: string | undefined }>({
    severity: "error",
    message: ({ path, name }) => `\`{${name}}\` of \`${path}\` has no path parameter`,
    hint: ({ suggestion, name }) =>
      didYouMean(suggestion, `add a parameter \`${name}\` with \`in: path\``),
  }),
  "path-parameter-unused": row<{ path: string; name: string }>({
    severity: "error",
    message: ({ path, name }) => `the path parameter \`${name}\` does not stand in \`${path}\``,
    hint: ({ name }) => `put \`{${name}}\` into the path, or remove the parameter`,
  }),
  "path-parameter-optional": row<{ name: string }>({
    severity: "warning",
    message: ({ name }) => `the path parameter \`${name}\` is not \`required: true\``,
    hint: () => "it is read as required: a path cannot leave it out",
  }),
  "path-repeated": row<{ path: string; first: string; methods: readonly string[] }>({
    severity: "error",
    // Each operation sends what it says; only a server could not tell the two apart.
    lowerable: true,
    message: ({ path, first, methods }) =>
      `\`${path}\` is the same path as \`${first}\`, and both answer ${methods.join(", ")}`,
    hint: () => "join the two: only the names of their parameters differ",
  }),
  "tag-repeated": row<{ tag: string }>({
    severity: "warning",
    message: ({ tag }) => `the tag \`${tag}\` is declared twice`,
    hint: () => "join the two: the first one counts",
  }),
  "tag-parent-missing": row<{ parent: string; suggestion?: string | undefined }>({
    severity: "warning",
    message: ({ parent }) => `no tag is called \`${parent}\``,
    hint: ({ suggestion }) =>
      didYouMean(suggestion, "declare the parent under `tags`, or leave it out"),
  }),
  "tag-parent-circular": row<{ tag: string }>({
    severity: "warning",
    message: ({ tag }) => `the tag \`${tag}\` is its own ancestor`,
    hint: () => "leave one `parent` out, so that the tags form a tree",
  }),
  "path-equivalent": row<{ path: string; first: string }>({
    severity: "warning",
    message: ({ path, first }) => `\`${path}\` is the same path as \`${first}\``,
    hint: () => "name their parameters alike and join the two, which answer different methods",
  }),
  "operation-id-repeated": row<{ operationId: string }>({
    severity: "error",
    message: ({ operationId }) => `the operationId \`${operationId}\` is used twice`,
    hint: () => "give every operation an id of its own",
  }),
  "method-misplaced": row<{ method: string }>({
    severity: "error",
    message: ({ method }) => `\`${method}\` is not an additional method`,
    hint: () => "a method is a token; the usual ones are fields of the path item",
  }),
  "body-not-sendable": row<{ method: string }>({
    severity: "warning",
    message: ({ method }) => `a ${method} request has no body`,
    hint: () => "use query parameters, or another method: `fetch` sends no body here",
  }),
  "responses-missing": row({
    severity: "warning",
    message: () => "the operation does not say what it responds with",
    hint: () => "add `responses`, at least for success",
  }),
  "response-success-missing": row({
    severity: "warning",
    message: () => "the operation does not say what it responds with when it succeeds",
    hint: () => "add a response for success, such as `200` or `204`, or a `default`",
  }),
  "response-code-unknown": row<{ status: string }>({
    severity: "warning",
    message: ({ status }) => `\`${status}\` is not a status code, so the response is ignored`,
    hint: () => "write a code such as `200`, a range such as `4XX`, or `default`",
  }),
  "parameter-repeated": row<{ name: string; location: string }>({
    severity: "error",
    message: ({ name, location }) => `the ${location} parameter \`${name}\` is listed twice`,
    hint: () => "remove one of the two",
  }),
  "parameter-location-unknown": row<{ location: string; suggestion?: string | undefined }>({
    severity: "error",
    message: ({ location }) => `\`${location}\` is not a place for a parameter`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion, "use `path`, `query`, `header` or `cookie` (3.2: `querystring`)"),
  }),
  "parameter-without-schema": row<{ name: string }>({
    severity: "warning",
    message: ({ name }) => `the parameter \`${name}\` has neither \`schema\` nor \`content\``,
    hint: () => "add a `schema`: without one it takes any value",
  }),
  "style-unknown": row<{
    style: string;
    location: string;
    styles: readonly string[];
    suggestion?: string | undefined;
  }>({
    severity: "warning",
    message: ({ style, location }) => `\`${style}\` is not a style of ${location} parameters`,
    hint: ({ styles, suggestion }) =>
      didYouMean(suggestion, `use ${styles.map((style) => `\`${style}\``).join(", ")}`),
  }),
  "header-parameter-ignored": row<{ name: string }>({
    severity: "info",
    message: ({ name }) => `the header parameter \`${name}\` is ignored, as OpenAPI says`,
    hint: () => "media types and `security` describe this header",
  }),
  "name-not-a-token": row<{ name: string; location: string }>({
    severity: "error",
    message: ({ name, location }) => `\`${name}\` cannot be the name of a ${location}`,
    hint: () => "use letters, digits and any of !#$%&'*+-.^_`|~",
  }),
  "media-type-malformed": row<{ mediaType: string }>({
    severity: "warning",
    message: ({ mediaType }) => `\`${mediaType}\` is not a media type`,
    hint: () => "write it as `type/subtype`, such as `application/json`",
  }),
  "security-scheme-missing": row<{ scheme: string; suggestion?: string | undefined }>({
    severity: "error",
    message: ({ scheme }) => `the security scheme \`${scheme}\` is not defined`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion, "define it under `components.securitySchemes`"),
  }),
  "security-type-unknown": row<{ type: string; suggestion?: string | undefined }>({
    severity: "warning",
    message: ({ type }) =>
      `\`${type}\` is not a type of security scheme, so nothing is sent for it`,
    hint: ({ suggestion }) =>
      didYouMean(
        suggestion,
        "use `apiKey`, `http`, `oauth2`, `openIdConnect`, or from 3.1 on `mutualTLS`",
      ),
  }),
  "server-variable-missing": row<{ name: string; suggestion?: string | undefined }>({
    severity: "warning",
    message: ({ name }) => `\`{${name}}\` in the server's URL has no variable`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion, "declare it under `variables` with a `default`"),
  }),
  "server-variable-unused": row<{ name: string }>({
    severity: "warning",
    message: ({ name }) => `the variable \`${name}\` does not stand in the server's URL`,
    hint: ({ name }) => `put \`{${name}}\` into the URL, or remove the variable`,
  }),
  "server-variable-without-values": row({
    severity: "warning",
    message: () => "`enum` is empty, so that the variable has no value",
    hint: () => "list the values, or remove `enum`",
  }),
  "server-default-unlisted": row<{ value: string }>({
    severity: "warning",
    message: ({ value }) => `the default \`${value}\` is not one of the variable's values`,
    hint: () => "add it to `enum`, or choose one of those",
  }),
  "server-url-unusable": row<{ url: string }>({
    severity: "warning",
    message: ({ url }) => `\`${url}\` is not an http(s) URL, so the server is ignored`,
    hint: () => "write an absolute URL, or a path that starts with `/`",
  }),
  "link-target-missing": row<{ target: string; suggestion?: string | undefined }>({
    severity: "warning",
    message: ({ target }) => `the link leads to \`${target}\`, which is no operation`,
    hint: ({ suggestion }) =>
      didYouMean(suggestion, "name the `operationId` of an operation, or refer to one"),
  }),
} as const;
