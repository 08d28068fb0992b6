/** Names that `index.ts` passes on from one module of the runtime. */
export interface RuntimeReexport {
  /** Below `runtime/`, without the extension. */
  readonly module: string;
  /** As in an export clause: `ApiError as FlowgladError`. */
  readonly names: readonly string[];
  readonly isType: boolean;
}

/** The function that gives the event of a webhook; an SDK without webhooks has none. */
export const verifyWebhook = "verifyWebhook";

/** The runtime's names that a consumer needs: errors to compare with, and the types of what calls take and give. */
export function runtimeReexports(client: string): readonly RuntimeReexport[] {
  const values = (module: string, ...names: readonly string[]): RuntimeReexport => ({
    module,
    names,
    isType: false,
  });
  const types = (module: string, ...names: readonly string[]): RuntimeReexport => ({
    module,
    names,
    isType: true,
  });
  return [
    types("api-call", "ApiCall", "ResponseWithData", "CallResult"),
    types("client", "Client"),
    types(
      "client-options",
      "ClientOptions",
      "Credential",
      "ReportedIssue",
      "ValidationPolicy",
      "ValidationSettings",
    ),
    types("logging/logging", "LoggingOptions"),
    types("middleware", "Middleware"),
    values("retry-budget", "retryBudget"),
    types("request-options", "IdempotentRequestOptions", "RequestOptions"),
    types("errors/call-failure", "AnyApiError", "CallFailure"),
    types("errors/http-error-of", "HttpErrorOf"),
    values("errors/aborted-error", "AbortedError"),
    values("errors/api-error", `ApiError as ${client}Error`),
    values("errors/configuration-error", "ConfigurationError"),
    values("errors/http-error", "HttpError"),
    values("errors/network-error", "NetworkError"),
    values("errors/parse-error", "ParseError"),
    values("errors/redirect-error", "RedirectError"),
    values(
      "errors/status-errors",
      "AuthenticationError",
      "BadRequestError",
      "ConflictError",
      "InternalServerError",
      "NotFoundError",
      "PermissionDeniedError",
      "RateLimitError",
      "UnprocessableEntityError",
    ),
    values("errors/timeout-error", "TimeoutError"),
    values("errors/validation-error", "ValidationError"),
  ];
}

/** The names that the output takes for itself: no type of an API can have one of these. */
export function runtimeExports(
  client: string,
  { webhooks }: { readonly webhooks: boolean },
): readonly string[] {
  return [
    client,
    `${client}Options`,
    `is${client}Error`,
    "createClient",
    "definition",
    "errorGuard",
    "OperationId",
    ...internalNames,
    ...argumentNames,
    ...(webhooks ? webhookNames : []),
    ...runtimeReexports(client).flatMap(({ names }) =>
      names.map((name) => name.split(" as ").at(-1) ?? name),
    ),
  ];
}

/** Names of the runtime that generated modules import beside what the API declares. */
const internalNames = [
  "AcceptChoices",
  "ApiError",
  "BasicCredentials",
  "BinaryContent",
  "ClientDefinition",
  "OAuthClient",
  "Operation",
  "PagedCall",
  "PagedOperation",
  "ServerSentEvent",
  "UntypedRequestOptions",
  "acceptAs",
  "allowReserved",
  "apiKeyCookie",
  "apiKeyHeader",
  "apiKeyQuery",
  "basic",
  "bearer",
  "binaryBody",
  "chooseMediaType",
  "clientCredentials",
  "cookie",
  "createClientCore",
  "createFullClient",
  "cursorPages",
  "deepObject",
  "deriveFullClient",
  "eventStream",
  "form",
  "formBody",
  "formCompact",
  "formQuery",
  "idempotencyKey",
  "jsonLines",
  "jsonPair",
  "jsonSequence",
  "jsonValue",
  "label",
  "labelExploded",
  "lastItemPages",
  "linkPages",
  "matrix",
  "matrixExploded",
  "multipartBody",
  "multipartMixedBody",
  "numberedPages",
  "offsetPages",
  "parameterCheck",
  "pipeDelimited",
  "plainList",
  "request",
  "required",
  "send",
  "sendPages",
  "simple",
  "simpleExploded",
  "spaceDelimited",
  "textBody",
  "validate",
  "validated",
  "withOptions",
  "writeCookies",
] as const;

/** What a method hands to the function of its operation: a function of that name would be out of sight. */
const argumentNames = ["body", "id", "options", "query"] as const;

/** What the module of the webhooks declares and imports; taken only where there are webhooks. */
const webhookNames = [
  verifyWebhook,
  "WebhookDefinition",
  "WebhookHeaders",
  "WebhookOptions",
  "WebhookVerifier",
  "WebhookVerifierOptions",
  "createWebhookVerifier",
  "examine",
  "namedEvents",
  "taggedEvents",
  "webhookVerifier",
  "webhooks",
] as const;
