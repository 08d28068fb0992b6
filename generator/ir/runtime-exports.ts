/** What `index.ts` exports from the runtime, and the client's own names: no type of an API can have one of these. */
export function runtimeExports(client: string): readonly string[] {
  return [
    client,
    `${client}Options`,
    `${client}Error`,
    `is${client}Error`,
    "createClient",
    ...runtimeTypes,
    ...runtimeValues,
  ];
}

/** The types of the runtime that a consumer names. */
export const runtimeTypes = [
  "ApiCall",
  "CallFailure",
  "CallResult",
  "Client",
  "ClientOptions",
  "HttpErrorOf",
  "Middleware",
  "RequestOptions",
] as const;

/** The classes of the runtime that a consumer compares with. */
export const runtimeValues = [
  "AbortedError",
  "ApiError",
  "AuthenticationError",
  "BadRequestError",
  "ConfigurationError",
  "ConflictError",
  "HttpError",
  "InternalServerError",
  "NetworkError",
  "NotFoundError",
  "ParseError",
  "PermissionDeniedError",
  "RateLimitError",
  "RedirectError",
  "TimeoutError",
  "UnprocessableEntityError",
  "ValidationError",
] as const;
